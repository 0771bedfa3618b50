import { type Api, InlineKeyboard } from 'grammy'
import { describe, expect, test } from 'vitest'
import { BUDI, badRequest, openStage, refusalOf, SITI } from './stage.ts'

const buttons = (...row: object[]) => ({ reply_markup: { inline_keyboard: [row] } as never })

describe('sendMessage', () => {
  test('shows text, formatting, buttons and manner on the phone', async () => {
    const { server, api } = await openStage()
    const sent = await api.sendMessage(SITI, '<b>Nilai</b> &amp; catatan', {
      parse_mode: 'HTML',
      protect_content: true,
      disable_notification: true,
      link_preview_options: { is_disabled: true },
      reply_parameters: { message_id: server.chat(SITI)[0]?.id ?? 0 },
      reply_markup: new InlineKeyboard().text('Setuju', 'ya').url('Aturan', 'https://jdih.example.go.id/6'),
    })
    expect(server.chat(SITI).at(-1)).toEqual({
      id: sent.message_id,
      from: 'bot',
      at: new Date('2026-01-05T02:00:00Z'),
      text: 'Nilai & catatan',
      entities: [{ type: 'bold', offset: 0, length: 5 }],
      buttons: [
        [
          { text: 'Setuju', callbackData: 'ya' },
          { text: 'Aturan', url: 'https://jdih.example.go.id/6' },
        ],
      ],
      protectContent: true,
      silent: true,
      replyTo: 1,
    })
    expect(sent).toMatchObject({
      from: { is_bot: true, username: 'kinerja_bot' },
      chat: { id: SITI, type: 'private', first_name: 'Siti' },
      date: Date.parse('2026-01-05T02:00:00Z') / 1000,
      has_protected_content: true,
      reply_to_message: { message_id: 1, text: 'Halo' },
      reply_markup: { inline_keyboard: [[{ text: 'Setuju', callback_data: 'ya' }, { text: 'Aturan' }]] },
    })
  })

  test('takes 4096 characters, of which an emoji is one', async () => {
    const { api } = await openStage()
    await api.sendMessage(SITI, 'a'.repeat(4096))
    await api.sendMessage(SITI, '😀'.repeat(4096))
  })

  test.each<[string, (api: Api) => Promise<unknown>, string]>([
    ['a text of 4097 characters', (api) => api.sendMessage(SITI, 'a'.repeat(4097)), 'message is too long'],
    ['a text of 32,769 bytes', (api) => api.sendMessage(SITI, 'a'.repeat(32_769)), 'text is too long'],
    ['no text', (api) => api.sendMessage(SITI, ''), 'message text is empty'],
    ['spaces only', (api) => api.sendMessage(SITI, ' \n\t '), 'text must be non-empty'],
    ['an unknown chat', (api) => api.sendMessage(999, 'Halo'), 'chat not found'],
    ['a channel', (api) => api.sendMessage('@pengumuman', 'Halo'), 'chat not found'],
    ['no chat', (api) => api.sendMessage('', 'Halo'), 'chat_id is empty'],
    [
      'an unknown parse mode',
      (api) => api.sendMessage(SITI, '*tebal*', { parse_mode: 'Markdown' }),
      'unsupported parse_mode',
    ],
    [
      'broken HTML',
      (api) => api.sendMessage(SITI, '<b>tebal', { parse_mode: 'HTML' }),
      `can't parse entities: Can't find end tag corresponding to start tag "b"`,
    ],
    [
      'an entity past the end',
      (api) => api.sendMessage(SITI, 'abc', { entities: [{ type: 'bold', offset: 1, length: 3 }] }),
      'entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 4',
    ],
    [
      'a reply to a message that is not there',
      (api) => api.sendMessage(SITI, 'Halo', { reply_parameters: { message_id: 99 } }),
      'message to be replied not found',
    ],
    [
      'callback data of 65 bytes in 33 characters',
      (api) => api.sendMessage(SITI, 'Halo', buttons({ text: 'a', callback_data: `a${'é'.repeat(32)}` })),
      'BUTTON_DATA_INVALID',
    ],
    [
      'a button that does nothing',
      (api) => api.sendMessage(SITI, 'Halo', buttons({ text: 'a' })),
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'a button with empty callback data',
      (api) => api.sendMessage(SITI, 'Halo', buttons({ text: 'a', callback_data: '' })),
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'a button without a text',
      (api) => api.sendMessage(SITI, 'Halo', buttons({ callback_data: 'a' })),
      `can't parse inline keyboard button: Can't find field "text"`,
    ],
    [
      'a button of an unknown style',
      (api) => api.sendMessage(SITI, 'Halo', buttons({ text: 'a', callback_data: 'a', style: 'pink' })),
      "can't parse inline keyboard button: Unsupported button style specified",
    ],
    [
      'a link to localhost',
      (api) => api.sendMessage(SITI, 'Halo', buttons({ text: 'a', url: 'http://localhost:8080/x' })),
      "inline keyboard button URL 'http://localhost:8080/x' is invalid: Wrong HTTP URL",
    ],
    [
      'a link to a machine',
      (api) => api.sendMessage(SITI, 'Halo', buttons({ text: 'a', url: 'https://server' })),
      "inline keyboard button URL 'https://server' is invalid: Wrong HTTP URL",
    ],
    [
      'a link of another protocol',
      (api) => api.sendMessage(SITI, 'Halo', buttons({ text: 'a', url: 'ftp://example.go.id' })),
      "inline keyboard button URL 'ftp://example.go.id' is invalid: Unsupported URL protocol",
    ],
    [
      'a keyboard that is no array of arrays',
      (api) => api.sendMessage(SITI, 'Halo', { reply_markup: { inline_keyboard: [{}] } as never }),
      'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ],
  ])('refuses %s', async (_, call, description) => {
    const { server, api } = await openStage()
    expect(await refusalOf(call(api))).toMatchObject(badRequest(description))
    expect(server.chat(SITI)).toHaveLength(1)
  })

  test('takes callback data of 64 bytes, styles and a link to an address', async () => {
    const { server, api } = await openStage()
    await api.sendMessage(
      SITI,
      'Halo',
      buttons(
        { text: 'a', callback_data: 'é'.repeat(32), style: 'danger' },
        { text: 'b', url: '127.0.0.1:80/x' },
      ),
    )
    expect(server.chat(SITI).at(-1)?.buttons[0]?.[0]).toEqual({
      text: 'a',
      callbackData: 'é'.repeat(32),
      style: 'danger',
    })
  })

  test('drops buttons without a text and those past twelve in a row without a word', async () => {
    const { server, api } = await openStage()
    const row = Array.from({ length: 14 }, (_, at) => ({ text: at === 0 ? '' : 'x', callback_data: 'x' }))
    await api.sendMessage(SITI, 'Halo', { reply_markup: { inline_keyboard: [row, []] } })
    expect(
      server
        .chat(SITI)
        .at(-1)
        ?.buttons.map(({ length }) => length),
    ).toEqual([12])
  })

  test('sends without the reply where that is allowed', async () => {
    const { server, api } = await openStage()
    await api.sendMessage(SITI, 'Halo', {
      reply_parameters: { message_id: 99, allow_sending_without_reply: true },
    })
    expect(server.chat(SITI).at(-1)).not.toHaveProperty('replyTo')
  })
})

describe('who may be written to', () => {
  test('not a person who never wrote to the bot', async () => {
    const { server, api } = await openStage()
    const refusal = { code: 403, description: "Forbidden: bot can't initiate conversation with a user" }
    expect(await refusalOf(api.sendMessage(BUDI, 'Halo'))).toMatchObject(refusal)
    expect(await refusalOf(api.sendChatAction(BUDI, 'typing'))).toMatchObject(refusal)
    server.openStartLink(BUDI, 'undangan_1')
    await api.sendMessage(BUDI, 'Halo')
  })

  test('not a person who blocked the bot, until it is taken back', async () => {
    const { server, api } = await openStage()
    server.setBlocked(SITI, true)
    const refusal = { code: 403, description: 'Forbidden: bot was blocked by the user' }
    expect(await refusalOf(api.sendMessage(SITI, 'Halo'))).toMatchObject(refusal)
    server.setBlocked(SITI, false)
    await api.sendMessage(SITI, 'Halo')
  })
})

describe('sendChatAction', () => {
  test('takes the known actions and refuses others', async () => {
    const { api } = await openStage()
    expect(await api.sendChatAction(SITI, 'typing')).toBe(true)
    expect(await refusalOf(api.sendChatAction(SITI, 'thinking' as never))).toMatchObject(
      badRequest('wrong parameter action in request'),
    )
  })
})
