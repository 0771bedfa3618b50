import type { ViewStateValue, ViewSubmitAction } from '@slack/bolt'
import { describe, expect, test } from 'vitest'
import { valuesOf } from '#channels/slack/form-state.ts'
import { problemsAnswer, submissionArrival } from '#channels/slack/submission.ts'

const option = { text: { type: 'plain_text' as const, text: 'Di atas ekspektasi' }, value: 'above' }

function submission(values: Record<string, Record<string, ViewStateValue>>): ViewSubmitAction {
  const view = { id: 'V1', hash: '1790000000.abc', private_metadata: 'tok_form', state: { values } }
  // Slack sends fewer fields than the library's types list.
  return { user: { id: 'U0SITI', name: 'siti' }, view } as unknown as ViewSubmitAction
}

const typed = (value: string | null) => ({ catatan: { catatan: { type: 'plain_text_input', value } } })

describe('a form sent off', () => {
  test('arrives with its token, complete', () => {
    expect(submissionArrival(submission(typed('baik')), 0, 'sealing')).toMatchObject({
      address: 'U0SITI',
      content: { kind: 'form', token: 'tok_form', values: { catatan: { text: 'baik' } }, complete: true },
    })
  })

  test('has the same key when it is delivered again, another with other values or after a refusal', () => {
    const key = (value: string, refusals = 0) =>
      submissionArrival(submission(typed(value)), refusals, 'sealing').key
    expect(key('baik')).toMatch(/^view:V1:1790000000\.abc:[\w-]{16}$/)
    expect(key('baik')).toBe(key('baik'))
    expect(new Set([key('baik'), key('kurang'), key('baik', 1), key('baik', 2)]).size).toBe(4)
  })
})

describe('the values of a form', () => {
  test('are texts, options and files by the name of their field', () => {
    const file = { id: 'F1', name: 'bukti.pdf', mimetype: 'application/pdf', size: 7 }
    const values = {
      ...typed('baik'),
      hasil: { hasil: { type: 'radio_buttons', selected_option: option } },
      // Slack sends fewer fields than the library's types list.
      bukti: { bukti: { type: 'file_input', files: [file] } as unknown as ViewStateValue },
    }
    expect(valuesOf({ values })).toEqual({
      catatan: { text: 'baik' },
      hasil: { option: 'above' },
      bukti: { files: [{ id: 'F1', name: 'bukti.pdf', mime: 'application/pdf', size: 7 }] },
    })
  })

  test('hold an emptied text, but no choice that was not made', () => {
    const values = { ...typed(null), hasil: { hasil: { type: 'radio_buttons', selected_option: null } } }
    expect(valuesOf({ values })).toEqual({ catatan: { text: '' } })
  })
})

describe('problems', () => {
  const view = {
    blocks: [
      { type: 'rich_text', block_id: 'x' },
      { type: 'input', block_id: 'hasil' },
      { type: 'input', block_id: 'catatan' },
    ],
  }

  test('stand at their fields, those of no field at the first', () => {
    const problems = { catatan: 'Isi catatan.', hasil: 'Pilih satu.', periode: 'Periode ditutup.' }
    expect(problemsAnswer({ problems }, view)).toEqual({
      response_action: 'errors',
      errors: { catatan: 'Isi catatan.', hasil: 'Pilih satu. Periode ditutup.' },
    })
  })

  test.each([[{}], [{ problems: {} }]])('that are none let the form close: %j', (received) => {
    expect(problemsAnswer(received, view)).toBeUndefined()
  })

  test('of a form without fields cannot be shown', () => {
    expect(problemsAnswer({ problems: { periode: 'Periode ditutup.' } }, { blocks: [] })).toBeUndefined()
  })
})
