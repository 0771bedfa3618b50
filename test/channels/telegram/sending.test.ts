import { describe, expect, test } from 'vitest'
import type { Message } from '#channels/channel.ts'
import { connect } from './connected.ts'
import { BUDI, SITI } from './line.ts'

const ADDRESS = String(SITI)
const ATTACHMENT = { fileId: 'file-1', name: 'Evaluasi "2026"; akhir.pdf', mime: 'application/pdf' }
const BUTTONS = [[{ label: 'Terima', token: 'tok_terima', style: 'primary' as const }]]

async function connectToSiti() {
  const line = await connect()
  line.files.set('file-1', new TextEncoder().encode('%PDF'))
  return {
    ...line,
    send: (message: Message) => line.channel.send({ kind: 'send', address: ADDRESS, message }),
    edit: (platformId: string, message: Message) =>
      line.channel.send({ kind: 'edit', address: ADDRESS, platformId, message }),
    shown: () => line.telegram.chat(SITI).filter(({ from }) => from === 'bot'),
  }
}

describe('a message', () => {
  test('is formatted by entities, and its buttons have their style', async () => {
    const { send, shown } = await connectToSiti()
    await send({ text: [{ text: '🎯 ' }, { text: 'Target', bold: true }], buttons: BUTTONS })
    expect(shown()).toMatchObject([
      {
        text: '🎯 Target',
        entities: [{ type: 'bold', offset: 3, length: 6 }],
        buttons: [[{ text: 'Terima', callbackData: 'tok_terima', style: 'primary' }]],
      },
    ])
  })

  test('that is not to be passed on is protected, all its parts', async () => {
    const { send, shown } = await connectToSiti()
    await send({ text: [{ text: 'kata '.repeat(1_000) }], protect: true })
    expect(shown().map(({ protectContent }) => protectContent)).toEqual([true, true])
  })

  test('in parts is known by all of them, and an edit changes the last', async () => {
    const { send, edit, shown } = await connectToSiti()
    const text = [{ text: `${'kata '.repeat(1_000)}akhir` }]
    const sent = await send({ text, buttons: BUTTONS })
    const parts = shown().map(({ id }) => id)
    expect(sent).toEqual({ outcome: 'sent', platformId: `${SITI}:${parts.join('+')}` })
    if (sent.outcome !== 'sent') return
    await edit(sent.platformId, { text: [...text, { text: '\n\nDiterima' }] })
    expect(shown().at(-1)).toMatchObject({ text: expect.stringMatching(/akhir\n\nDiterima$/), buttons: [] })
  })

  test('without words is refused, and the reason told', async () => {
    const { send } = await connectToSiti()
    expect(await send({ text: [] })).toEqual({
      outcome: 'refused',
      reason: expect.stringContaining('400 Bad Request'),
    })
  })

  test('to a person who never wrote cannot arrive', async () => {
    const { channel, telegram } = await connectToSiti()
    telegram.addUser({ id: 99, firstName: 'Tamu' })
    for (const address of ['99', '98']) {
      const sent = await channel.send({ kind: 'send', address, message: { text: [{ text: 'Halo' }] } })
      expect(sent.outcome).toBe('unreachable')
    }
  })

  test('a form is refused: Telegram has none', async () => {
    const { channel } = await connectToSiti()
    const form = { title: '', submit: '', cancel: '', token: 't', intro: [], sections: [] }
    const sent = await channel.send({ kind: 'form', address: ADDRESS, view: 'v', form })
    expect(sent.outcome).toBe('refused')
  })

  test('two people told to wait at the same time mean that all are to wait', async () => {
    const { channel, telegram } = await connectToSiti()
    telegram.faults.next({ method: 'sendMessage', times: 2, status: 429, retryAfter: 5 })
    const scopes = []
    for (const id of [SITI, BUDI]) {
      const message = { text: [{ text: 'Halo' }] }
      const sent = await channel.send({ kind: 'send', address: String(id), message })
      scopes.push(sent.outcome === 'limited' && sent.scope)
    }
    expect(scopes).toEqual(['address', 'channel'])
  })
})

describe('a file', () => {
  test('has the text as its caption, the buttons below, and a name Telegram can read', async () => {
    const { send, shown } = await connectToSiti()
    const text = [{ text: 'Evaluasi ' }, { text: 'akhir', bold: true as const }]
    await send({ text, attachment: ATTACHMENT, buttons: BUTTONS, protect: true })
    expect(shown()).toMatchObject([
      {
        text: 'Evaluasi akhir',
        entities: [{ type: 'bold', offset: 9, length: 5 }],
        file: { name: 'Evaluasi _2026_ akhir.pdf', size: 4 },
        buttons: [[{ text: 'Terima' }]],
        protectContent: true,
      },
    ])
  })

  test('follows a text that is too long for a caption', async () => {
    const { send, shown } = await connectToSiti()
    await send({ text: [{ text: 'a'.repeat(1_025) }], attachment: ATTACHMENT, buttons: BUTTONS })
    expect(shown()).toMatchObject([
      { text: 'a'.repeat(1_025), buttons: [] },
      { text: '', file: { size: 4 }, buttons: [[{ text: 'Terima' }]] },
    ])
  })

  test('has its caption edited, with and without a change', async () => {
    const { send, edit, shown } = await connectToSiti()
    const sent = await send({ text: [{ text: 'Evaluasi' }], attachment: ATTACHMENT, buttons: BUTTONS })
    if (sent.outcome !== 'sent') throw new Error('not sent')
    for (const _ of ['first', 'again'])
      expect(await edit(sent.platformId, { text: [{ text: 'Evaluasi: diterima' }] })).toEqual(sent)
    expect(shown()).toMatchObject([{ text: 'Evaluasi: diterima', buttons: [], file: { size: 4 } }])
  })

  test('that cannot be read is thrown: that is not Telegram’s doing', async () => {
    const { send } = await connectToSiti()
    const attachment = { ...ATTACHMENT, fileId: 'gone' }
    await expect(send({ text: [{ text: 'Evaluasi' }], attachment })).rejects.toThrow('no such file')
  })
})

describe('an edit', () => {
  test.each(['', 'D024BE91L:1360782400.498405', '11:', '11:abc'])('of %j is refused', async (platformId) => {
    const { edit } = await connectToSiti()
    expect((await edit(platformId, { text: [{ text: 'Baru' }] })).outcome).toBe('refused')
  })

  test('of a message the person wrote is refused', async () => {
    const { edit, telegram } = await connectToSiti()
    const id = telegram.say(SITI, 'halo')
    expect((await edit(`${SITI}:${id}`, { text: [{ text: 'Baru' }] })).outcome).toBe('refused')
  })
})
