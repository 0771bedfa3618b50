import { describe, expect, test, vi } from 'vitest'
import { BUDI, createBot, NOBODY, openStage, poll, refusalOf, SITI, TOKEN } from './stage.ts'

describe('long polling with the real grammY', () => {
  test('a message reaches the bot and its answer the phone', async () => {
    const { server } = await openStage()
    const bot = createBot(server)
    bot.on('message:text', (context) => context.reply(`Anda menulis: ${context.message.text}`))
    await poll(bot)
    server.say(SITI, '  progres 70%\n')
    await vi.waitFor(() => expect(server.chat(SITI)).toHaveLength(4))
    expect(server.chat(SITI).map(({ from, text }) => `${from}: ${text}`)).toEqual([
      'user: Halo',
      'user: progres 70%',
      'bot: Anda menulis: Halo',
      'bot: Anda menulis: progres 70%',
    ])
  })

  test('what happens while the bot is away waits, in order, until it is back', async () => {
    const { server } = await openStage()
    for (const text of ['satu', 'dua', 'tiga']) server.say(BUDI, text)
    expect(server.pendingUpdates()).toBe(4)
    const bot = createBot(server)
    const heard: string[] = []
    bot.on('message:text', (context) => void heard.push(context.message.text))
    await poll(bot)
    await vi.waitFor(() => expect(heard).toEqual(['Halo', 'satu', 'dua', 'tiga']))
    await vi.waitFor(() => expect(server.pendingUpdates()).toBe(0))
  })

  test('a message comes while the poll waits', async () => {
    const { server, api } = await openStage()
    const [first] = await api.getUpdates()
    const waiting = api.getUpdates({ offset: (first?.update_id ?? 0) + 1, timeout: 20 })
    setTimeout(() => server.say(SITI, 'nanti'), 50)
    expect((await waiting).map(({ message }) => message?.text)).toEqual(['nanti'])
  })

  test('messages of the same moment come in one answer', async () => {
    const { server, api } = await openStage()
    const [first] = await api.getUpdates()
    const waiting = api.getUpdates({ offset: (first?.update_id ?? 0) + 1, timeout: 20 })
    setTimeout(() => ['a', 'b', 'c'].map((text) => server.say(SITI, text)), 50)
    expect(await waiting).toHaveLength(3)
  })

  test('a poll without news ends empty after its time', async () => {
    const { api } = await openStage()
    const [first] = await api.getUpdates()
    expect(await api.getUpdates({ offset: (first?.update_id ?? 0) + 1, timeout: 1 })).toEqual([])
  })

  test('updates come again until a higher offset confirms them', async () => {
    const { server, api } = await openStage({ firstUpdateId: 500 })
    server.say(SITI, 'lagi')
    const ids = async (offset?: number, limit?: number) =>
      (await api.getUpdates({ ...(offset && { offset }), ...(limit && { limit }) })).map(
        ({ update_id: id }) => id,
      )
    expect(await ids()).toEqual([500, 501])
    expect(await ids(500, 1)).toEqual([500])
    expect(await ids(501)).toEqual([501])
    expect(await ids()).toEqual([501])
    expect(await ids(502)).toEqual([])
    expect(server.pendingUpdates()).toBe(0)
  })

  test('a negative offset forgets all but the last', async () => {
    const { server, api } = await openStage()
    server.say(SITI, 'terakhir')
    const updates = await api.getUpdates({ offset: -1 })
    expect(updates.map(({ message }) => message?.text)).toEqual(['terakhir'])
    expect(server.pendingUpdates()).toBe(1)
  })

  test('a second poller ends the first with 409, for good', async () => {
    const { server } = await openStage()
    const first = createBot(server)
    const { promise: started, resolve } = Promise.withResolvers<void>()
    const ended = first.start({ onStart: () => resolve() })
    await started
    await vi.waitFor(() => expect(server.pendingUpdates()).toBe(0))
    await poll(createBot(server))
    expect(await refusalOf(ended)).toMatchObject({
      code: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    })
  })

  test('polling is refused while a webhook is set', async () => {
    const { api } = await openStage()
    await api.setWebhook(NOBODY)
    expect(await refusalOf(api.getUpdates())).toMatchObject({
      code: 409,
      description:
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    })
    await api.deleteWebhook({ drop_pending_updates: true })
    expect(await api.getUpdates()).toEqual([])
  })

  test('setting a webhook ends a waiting poll with 409', async () => {
    const { api } = await openStage()
    const [first] = await api.getUpdates()
    const waiting = refusalOf(api.getUpdates({ offset: (first?.update_id ?? 0) + 1, timeout: 20 }))
    await new Promise((resolve) => setTimeout(resolve, 50))
    await api.setWebhook(NOBODY)
    expect(await waiting).toMatchObject({
      code: 409,
      description: 'Conflict: terminated by setWebhook request',
    })
  })

  test('calls that repeat an offset are slowed down where rates are enforced', async () => {
    const { api, server } = await openStage({ enforceRates: true })
    server.say(SITI, 'kedua')
    expect(await api.getUpdates({ offset: 1 })).toHaveLength(2)
    expect(await api.getUpdates({ offset: 1 })).toHaveLength(1)
  })

  test('a caller that hangs up takes nothing with it', async () => {
    const { server, api } = await openStage()
    const [first] = await api.getUpdates()
    const offset = (first?.update_id ?? 0) + 1
    const url = `${server.apiRoot}/bot${TOKEN}/getUpdates?offset=${offset}&timeout=20`
    await expect(fetch(url, { signal: AbortSignal.timeout(50) })).rejects.toThrow('timeout')
    server.say(SITI, 'masih ada')
    expect((await api.getUpdates({ offset })).map(({ message }) => message?.text)).toEqual(['masih ada'])
  })
})

describe('which updates are kept', () => {
  test('messages are kept a day, taps two and a half minutes', async () => {
    const { server, api, pass } = await openStage()
    const markup = { inline_keyboard: [[{ text: 'Ya', callback_data: 'ya' }]] }
    const { message_id: id } = await api.sendMessage(SITI, 'Setuju?', { reply_markup: markup })
    void server.press(SITI, id, 'ya')
    pass(149)
    expect(await api.getUpdates()).toHaveLength(2)
    pass(1)
    expect((await api.getUpdates()).map((update) => 'message' in update)).toEqual([true])
    pass(86_400)
    expect(await api.getUpdates()).toEqual([])
  })

  test('the choice of types holds until it is made anew, and from then on only', async () => {
    const { server, api } = await openStage()
    await api.getUpdates({ allowed_updates: ['my_chat_member'] })
    server.say(SITI, 'tidak terdengar')
    server.setBlocked(SITI, true)
    const types = async () =>
      (await api.getUpdates()).map((update) => ('message' in update ? 'message' : 'my_chat_member'))
    expect(await types()).toEqual(['message', 'my_chat_member'])
    expect((await api.getWebhookInfo()).allowed_updates).toEqual(['my_chat_member'])
    await api.getUpdates({ allowed_updates: [] })
    server.say(BUDI, 'terdengar')
    expect(await types()).toEqual(['message', 'my_chat_member', 'message'])
  })
})

describe('redelivery', () => {
  test('a running bot gets updates again that it had confirmed', async () => {
    const { server } = await openStage({ firstUpdateId: 10 })
    const bot = createBot(server)
    const heard: number[] = []
    bot.on('message', (context) => void heard.push(context.update.update_id))
    await poll(bot)
    server.say(SITI, 'dua')
    await vi.waitFor(() => expect(heard).toEqual([10, 11]))
    server.redeliver(1)
    await vi.waitFor(() => expect(heard).toEqual([10, 11, 11]))
    await vi.waitFor(() => expect(server.pendingUpdates()).toBe(0))
    server.redeliver(5)
    await vi.waitFor(() => expect(heard).toEqual([10, 11, 11, 10, 11]))
    server.say(SITI, 'tiga')
    await vi.waitFor(() => expect(heard.at(-1)).toBe(12))
  })
})
