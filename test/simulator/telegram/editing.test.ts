import { type Api, InlineKeyboard, InputFile } from 'grammy'
import { describe, expect, test } from 'vitest'
import { BUDI, badRequest, openStage, refusalOf, SITI } from './stage.ts'

const yes = new InlineKeyboard().text('Ya', 'ya')
const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

async function openWithMessages() {
  const stage = await openStage()
  const { message_id: text } = await stage.api.sendMessage(SITI, 'Setuju?', { reply_markup: yes })
  const file = new InputFile(Buffer.from('isi'), 'skp.pdf')
  const { message_id: document } = await stage.api.sendDocument(SITI, file, { caption: 'SKP' })
  const theirs = stage.server.say(SITI, 'punya saya')
  return { ...stage, ids: { text, document, theirs } }
}

type Ids = Awaited<ReturnType<typeof openWithMessages>>['ids']

describe('editing', () => {
  test('a changed text shows as edited and loses the buttons it is not given', async () => {
    const { server, api, ids, pass } = await openWithMessages()
    pass(60)
    const edited = await api.editMessageText(SITI, ids.text, 'Disetujui')
    expect(edited).toMatchObject({ text: 'Disetujui', edit_date: Date.parse('2026-01-05T02:01:00Z') / 1000 })
    expect(server.chat(SITI)[1]).toMatchObject({ text: 'Disetujui', edited: true, buttons: [] })
  })

  test('changed buttons alone do not show as edited', async () => {
    const { server, api, ids } = await openWithMessages()
    const edited = await api.editMessageReplyMarkup(SITI, ids.text)
    expect(edited).not.toHaveProperty('edit_date')
    expect(server.chat(SITI)[1]).not.toHaveProperty('edited')
    expect(server.chat(SITI)[1]?.buttons).toEqual([])
  })

  test('a caption can change', async () => {
    const { server, api, ids } = await openWithMessages()
    await api.editMessageCaption(SITI, ids.document, { caption: 'SKP 2026' })
    expect(server.chat(SITI)[2]).toMatchObject({ text: 'SKP 2026', edited: true, file: { name: 'skp.pdf' } })
  })

  test('telling the listeners which chat changed', async () => {
    const { server, api, ids } = await openWithMessages()
    const changed: number[] = []
    const stop = server.onChange((chatId) => changed.push(chatId))
    await api.editMessageText(SITI, ids.text, 'lain')
    stop()
    await api.editMessageText(SITI, ids.text, 'lagi')
    expect(changed).toEqual([SITI])
  })

  test.each<[string, (api: Api, ids: Ids) => Promise<unknown>, string]>([
    [
      'the same text and buttons',
      (api, { text }) => api.editMessageText(SITI, text, 'Setuju?', { reply_markup: yes }),
      NOT_MODIFIED,
    ],
    [
      'the same buttons',
      (api, { text }) => api.editMessageReplyMarkup(SITI, text, { reply_markup: yes }),
      NOT_MODIFIED,
    ],
    [
      'the same caption',
      (api, { document }) => api.editMessageCaption(SITI, document, { caption: 'SKP' }),
      NOT_MODIFIED,
    ],
    ['a message that is not there', (api) => api.editMessageText(SITI, 99, 'x'), 'message to edit not found'],
    [
      "a person's message",
      (api, { theirs }) => api.editMessageText(SITI, theirs, 'x'),
      "message can't be edited",
    ],
    [
      'the text of a document',
      (api, { document }) => api.editMessageText(SITI, document, 'x'),
      'there is no text in the message to edit',
    ],
    [
      'the caption of a text',
      (api, { text }) => api.editMessageCaption(SITI, text, { caption: 'x' }),
      'there is no caption in the message to edit',
    ],
    [
      'a text of 4097 characters',
      (api, { text }) => api.editMessageText(SITI, text, 'a'.repeat(4097)),
      'MESSAGE_TOO_LONG',
    ],
    [
      'a caption of 1025 characters',
      (api, { document }) => api.editMessageCaption(SITI, document, { caption: 'a'.repeat(1025) }),
      'MEDIA_CAPTION_TOO_LONG',
    ],
    ['an empty text', (api, { text }) => api.editMessageText(SITI, text, ''), 'message text is empty'],
    ['an unknown chat', (api) => api.editMessageText(999, 1, 'x'), 'chat not found'],
    [
      'a message of inline mode',
      (api) => api.editMessageTextInline('abc', 'x'),
      'message identifier is not specified',
    ],
  ])('refuses %s', async (_, call, description) => {
    const { api, ids } = await openWithMessages()
    expect(await refusalOf(call(api, ids))).toMatchObject(badRequest(description))
  })
})

describe('deleting', () => {
  test('takes messages of both sides, and passes over those that are gone', async () => {
    const { server, api, ids } = await openWithMessages()
    await api.deleteMessage(SITI, ids.theirs)
    await api.deleteMessages(SITI, [ids.text, ids.theirs, 99])
    expect(server.chat(SITI).map(({ text }) => text)).toEqual(['Halo', 'SKP'])
  })

  test('ends after 48 hours', async () => {
    const { api, ids, pass } = await openWithMessages()
    pass(48 * 3600 - 1)
    await api.deleteMessage(SITI, ids.text)
    pass(1)
    const refusal = badRequest("message can't be deleted for everyone")
    expect(await refusalOf(api.deleteMessage(SITI, ids.document))).toMatchObject(refusal)
    expect(await refusalOf(api.deleteMessages(SITI, [ids.document]))).toMatchObject(refusal)
  })

  test.each<[string, (api: Api) => Promise<unknown>, string]>([
    ['a message that is not there', (api) => api.deleteMessage(SITI, 99), 'message to delete not found'],
    ['an empty list', (api) => api.deleteMessages(SITI, []), 'message identifiers are not specified'],
    [
      'more than a hundred',
      (api) =>
        api.deleteMessages(
          SITI,
          Array.from({ length: 101 }, (_, at) => at + 1),
        ),
      'too many message identifiers specified',
    ],
    ['an unknown chat', (api) => api.deleteMessages(BUDI, [1]), 'chat not found'],
  ])('refuses %s', async (_, call, description) => {
    const { api } = await openWithMessages()
    expect(await refusalOf(call(api))).toMatchObject(badRequest(description))
  })

  test('what a chat held beyond its last five hundred messages is forgotten', async () => {
    const { server, api } = await openStage()
    for (let count = 0; count < 500; count += 1) server.say(SITI, `pesan ${count}`)
    expect(server.chat(SITI)).toHaveLength(500)
    expect(await refusalOf(api.deleteMessage(SITI, 1))).toMatchObject(
      badRequest('message to delete not found'),
    )
  })
})
