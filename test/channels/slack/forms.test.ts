import { describe, expect, test } from 'vitest'
import type { Form, Inbound } from '#channels/channel.ts'
import type { SlackServer } from '#simulator/slack/server.ts'
import { connect, eventually } from './connected.ts'
import { pressFirst, textOf } from './screen.ts'
import { type Mode, SITI } from './workspace.ts'

const ASK = {
  text: [{ text: 'Penilaian Juli siap diisi' }],
  buttons: [[{ label: 'Isi penilaian', token: 'tok_isi', opensForm: true }]],
}

const FORM: Form = {
  title: 'Penilaian',
  submit: 'Kirim',
  cancel: 'Batal',
  token: 'tok_form',
  intro: [{ text: 'Penilaian perilaku kerja' }],
  sections: [
    {
      heading: [{ text: 'Perilaku' }],
      fields: [
        {
          name: 'hasil',
          label: 'Hasil kerja',
          input: {
            kind: 'choice',
            options: [
              { value: 'above', label: 'Di atas ekspektasi' },
              { value: 'meets', label: 'Sesuai ekspektasi' },
            ],
          },
        },
        { name: 'catatan', label: 'Catatan', input: { kind: 'text', max: 500, multiline: true } },
        { name: 'bukti', label: 'Bukti', optional: true, input: { kind: 'file', max: 3 } },
      ],
    },
  ],
}

const press = (slack: SlackServer) => pressFirst(slack, SITI.id)

/** Siti has pressed the button, and the assistant has sent the form to the view that was opened. */
async function openForm(mode: Mode) {
  const connected = await connect(mode)
  const { slack, channel, arrived } = connected
  await channel.send({ kind: 'send', address: SITI.id, message: ASK })
  await press(slack)
  const view = viewOf(arrived[0])
  const sent = await channel.send({ kind: 'form', address: SITI.id, view, form: FORM })
  return { ...connected, view, sent }
}

function viewOf(inbound: Inbound | undefined): string {
  if (inbound?.content.kind !== 'press' || inbound.content.view === undefined) throw new Error('no view')
  return inbound.content.view
}

describe.each<Mode>(['socket', 'http'])('a form, connected by %s,', (mode) => {
  test('stands open and empty before the assistant hears of the press', async () => {
    const { slack, channel, answerWith, arrived } = await connect(mode)
    await channel.send({ kind: 'send', address: SITI.id, message: ASK })
    const seen: string[] = []
    answerWith(() => {
      seen.push(...slack.views(SITI.id).map((view) => `${view.id} ${textOf(view)}`))
      return {}
    })
    await press(slack)
    expect(arrived[0]?.content).toMatchObject({ kind: 'press', token: 'tok_isi' })
    expect(seen).toEqual([`${viewOf(arrived[0])} Memuat…`])
  })

  test('is filled in by what the assistant sends', async () => {
    const { slack, view, sent } = await openForm(mode)
    expect(sent).toEqual({ outcome: 'sent', platformId: view })
    expect(slack.views(SITI.id)).toMatchObject([
      { id: view, title: 'Penilaian', submit: 'Kirim', close: 'Batal' },
    ])
  })

  test('tells of every choice, with all that is filled in so far', async () => {
    const { slack, arrived, view } = await openForm(mode)
    slack.fill(SITI.id, view, 'catatan', { text: 'Melayani dengan baik' })
    await slack.act(SITI.id, { viewId: view }, 'hasil', { option: 'above' })
    expect(arrived.at(-1)).toMatchObject({
      address: SITI.id,
      content: {
        kind: 'form',
        token: 'tok_form',
        complete: false,
        values: {
          hasil: { option: 'above' },
          catatan: { text: 'Melayani dengan baik' },
          bukti: { files: [] },
        },
      },
    })
  })

  test('closes when it is sent off and taken', async () => {
    const { slack, channel, arrived, view } = await openForm(mode)
    const bytes = new TextEncoder().encode('%PDF-1.7')
    slack.fill(SITI.id, view, 'hasil', { option: 'meets' })
    slack.fill(SITI.id, view, 'catatan', { text: 'Baik' })
    slack.fill(SITI.id, view, 'bukti', { files: [{ name: 'bukti.pdf', mime: 'application/pdf', bytes }] })
    expect(await slack.submit(SITI.id, view)).toEqual({ errors: {} })
    expect(slack.views(SITI.id)).toEqual([])
    const content = arrived.at(-1)?.content
    expect(content).toMatchObject({ kind: 'form', token: 'tok_form', complete: true })
    const values = content?.kind === 'form' ? content.values : {}
    expect(values).toMatchObject({ hasil: { option: 'meets' }, catatan: { text: 'Baik' } })
    const files = values.bukti && 'files' in values.bukti ? values.bukti.files : []
    expect(files).toMatchObject([{ name: 'bukti.pdf', mime: 'application/pdf', size: 8 }])
    expect(await channel.fetchFile(files[0]?.id ?? '')).toEqual(bytes)
  })

  test('stays open with its problems, and sent off unchanged is a new delivery', async () => {
    const { slack, answerWith, arrived, view } = await openForm(mode)
    slack.fill(SITI.id, view, 'hasil', { option: 'meets' })
    slack.fill(SITI.id, view, 'catatan', { text: 'Baik' })
    answerWith(() => ({ problems: { catatan: 'Tulis sedikitnya dua kata.' } }))
    expect(await slack.submit(SITI.id, view)).toEqual({ errors: { catatan: 'Tulis sedikitnya dua kata.' } })
    expect(slack.views(SITI.id)).toHaveLength(1)
    answerWith(() => ({}))
    expect(await slack.submit(SITI.id, view)).toEqual({ errors: {} })
    const [first, second] = arrived.slice(-2)
    expect(second?.content).toEqual(first?.content)
    expect(second?.key).not.toBe(first?.key)
  })
})

test('a press whose form cannot be opened arrives without a view', async () => {
  const { slack, channel, arrived } = await connect('socket')
  await channel.send({ kind: 'send', address: SITI.id, message: ASK })
  slack.faults.next({ method: 'views.open', times: 1, status: 500 })
  await press(slack)
  expect(arrived[0]?.content).toEqual({ kind: 'press', token: 'tok_isi' })
})

test('a form opens at once even while an earlier message of the person is still being handled', async () => {
  const { slack, channel, answerWith, arrived } = await connect('socket')
  await channel.send({ kind: 'send', address: SITI.id, message: ASK })
  const handling = Promise.withResolvers<void>()
  answerWith(async () => {
    await handling.promise
    return {}
  })
  slack.say(SITI.id, 'lama')
  await eventually(() => expect(arrived).toHaveLength(1))
  const pressed = press(slack)
  await eventually(() => expect(slack.views(SITI.id)).toHaveLength(1))
  expect(arrived).toHaveLength(1)
  handling.resolve()
  await pressed
  expect(arrived[1]?.content).toMatchObject({ kind: 'press', view: slack.views(SITI.id)[0]?.id })
})

test('a form closed meanwhile is refused', async () => {
  const { slack, channel, view } = await openForm('socket')
  slack.closeView(SITI.id, view)
  const sent = await channel.send({ kind: 'form', address: SITI.id, view, form: FORM })
  expect(sent).toEqual({ outcome: 'refused', reason: 'not_found' })
})

test('a form Slack does not take is refused', async () => {
  const { channel, view } = await openForm('socket')
  const form = { ...FORM, token: 'x'.repeat(3_001) }
  expect(await channel.send({ kind: 'form', address: SITI.id, view, form })).toMatchObject({
    outcome: 'refused',
  })
})
