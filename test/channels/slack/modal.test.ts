import { describe, expect, test } from 'vitest'
import type { Form, FormField } from '#channels/channel.ts'
import { drawForm, drawLoading } from '#channels/slack/modal.ts'
import { modalDefinition } from '#simulator/slack/view-definitions.ts'

const TEXTS = {
  loading: 'Memuat…',
  fallbackTitle: 'Formulir',
  close: 'Tutup',
  choose: 'Pilih…',
  personal: 'Ada pesan pribadi',
}

const form: Form = {
  title: 'Penilaian',
  submit: 'Kirim',
  cancel: 'Batal',
  token: 'tok_form',
  intro: [{ text: 'Penilaian bulan ' }, { text: 'Juli', bold: true }],
  sections: [],
}

function drawInput(input: FormField['input'], more: Partial<FormField> = {}) {
  const field = { name: 'hasil', label: 'Hasil kerja', input, ...more }
  const view = drawForm({ ...form, sections: [{ fields: [field] }] }, TEXTS)
  expect(modalDefinition.safeParse(view).error).toBeUndefined()
  return view.blocks.at(-1)
}

const options = (count: number, label = 'pilihan') =>
  Array.from({ length: count }, (_, at) => ({ value: `v${at}`, label: `${at} ${label}` }))

describe('a form', () => {
  test('while it is fetched says so, and can be closed', () => {
    const view = drawLoading(TEXTS)
    expect(view).toMatchObject({ title: { text: 'Formulir' }, close: { text: 'Tutup' } })
    expect(modalDefinition.safeParse(view).error).toBeUndefined()
  })

  test('has its title, buttons, token, and intro', () => {
    expect(drawForm(form, TEXTS)).toMatchObject({
      type: 'modal',
      title: { text: 'Penilaian' },
      submit: { text: 'Kirim' },
      close: { text: 'Batal' },
      private_metadata: 'tok_form',
      blocks: [{ type: 'rich_text' }],
    })
  })

  test('has a title of at most 24 characters', () => {
    const view = drawForm({ ...form, title: 'Penilaian perilaku kerja Juli 2026' }, TEXTS)
    expect(view.title.text).toBe('Penilaian perilaku kerj…')
  })

  test('has a header over each section, a long one in bold', () => {
    const sections = [
      { heading: [{ text: 'Perilaku' }], fields: [] },
      { heading: [{ text: 'Rencana hasil kerja '.repeat(10) }], fields: [] },
    ]
    const { blocks } = drawForm({ ...form, intro: [], sections }, TEXTS)
    expect(blocks).toMatchObject([
      { type: 'header', text: { text: 'Perilaku' } },
      { type: 'rich_text', elements: [{ elements: [{ style: { bold: true } }] }] },
    ])
  })
})

describe('a field', () => {
  test('is an input under its name, with its hint, and may be optional', () => {
    expect(
      drawInput({ kind: 'text', max: 500 }, { hint: 'Paling sedikit satu kalimat', optional: true }),
    ).toEqual({
      type: 'input',
      block_id: 'hasil',
      label: { type: 'plain_text', text: 'Hasil kerja', emoji: false },
      hint: { type: 'plain_text', text: 'Paling sedikit satu kalimat', emoji: false },
      optional: true,
      element: { type: 'plain_text_input', action_id: 'hasil', multiline: false, max_length: 500 },
    })
  })

  test('for text begins with what it is given, within what Slack takes', () => {
    const initial = '👍'.repeat(1_600)
    expect(drawInput({ kind: 'text', multiline: true, max: 9_000, initial })).toMatchObject({
      element: { multiline: true, max_length: 3_000, initial_value: '👍'.repeat(1_500) },
    })
  })

  test('of up to five options shows them at once, and tells of every choice', () => {
    expect(drawInput({ kind: 'choice', options: options(5), initial: 'v3' })).toMatchObject({
      dispatch_action: true,
      element: { type: 'radio_buttons', initial_option: { value: 'v3' } },
    })
  })

  test.each([
    ['of more options', options(6)],
    [
      'of long options',
      options(2, 'yang diuraikan dengan kalimat yang tidak muat dalam tujuh puluh lima huruf'),
    ],
  ])('%s is a menu', (_what, many) => {
    expect(drawInput({ kind: 'choice', options: many })).toMatchObject({
      dispatch_action: true,
      element: { type: 'static_select', placeholder: { text: 'Pilih…' } },
    })
  })

  test('whose value is none of the options begins without a choice', () => {
    expect(drawInput({ kind: 'choice', options: options(2), initial: 'v9' })).not.toHaveProperty(
      'element.initial_option',
    )
  })

  test('continues a long option below it, and cuts only what does not fit there either', () => {
    const label = `${'kata '.repeat(20).trim()} ${'x'.repeat(90)}`
    expect(drawInput({ kind: 'choice', options: [{ value: 'v', label }] })).toMatchObject({
      element: {
        options: [
          {
            text: { text: 'kata '.repeat(15).trim() },
            description: { text: `${'kata '.repeat(5)}${'x'.repeat(49)}…` },
          },
        ],
      },
    })
  })

  test('for files takes at most ten', () => {
    expect(drawInput({ kind: 'file', max: 20 })).toMatchObject({
      element: { type: 'file_input', max_files: 10 },
    })
  })
})
