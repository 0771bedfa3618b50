import type { RequestListener } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { Bot, InlineKeyboard, webhookCallback } from 'grammy'
import { describe, expect, test, vi } from 'vitest'
import { BUDI, badRequest, createBot, host, NOBODY, openStage, refusalOf, SITI, TOKEN } from './stage.ts'

const SECRET = 'rahasia_123-ABC'

/** Answers each request with the next of the statuses, the last one from then on, and notes the texts that came. */
function answering(statuses: readonly number[], heard: string[], headers = {}): RequestListener {
  let count = 0
  return (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      heard.push(JSON.parse(Buffer.concat(chunks).toString()).message.text)
      response.writeHead(statuses[Math.min(count, statuses.length - 1)] ?? 200, headers).end()
      count += 1
    })
  }
}

describe('webhooks with the real grammY', () => {
  test('a message reaches the bot with the secret and its answer the phone', async () => {
    const { server, api } = await openStage()
    const bot = createBot(server)
    bot.on('message:text', (context) => context.reply(`Anda menulis: ${context.message.text}`))
    const url = await host(webhookCallback(bot, 'http', { secretToken: SECRET }))
    await api.setWebhook(url, { secret_token: SECRET })
    server.say(SITI, 'selesai')
    await vi.waitFor(() => expect(server.chat(SITI)).toHaveLength(4))
    expect(server.chat(SITI).at(-1)?.text).toBe('Anda menulis: selesai')
    await vi.waitFor(() => expect(server.pendingUpdates()).toBe(0))
  })

  test('a bot that misses the secret is refused and shows in the webhook info', async () => {
    const { server, api } = await openStage()
    const bot = createBot(server)
    const url = await host(webhookCallback(bot, 'http', { secretToken: SECRET }))
    await api.setWebhook(url, { secret_token: 'lain', max_connections: 7 })
    await vi.waitFor(async () => {
      const info = await api.getWebhookInfo()
      expect(info).toMatchObject({
        url,
        has_custom_certificate: false,
        pending_update_count: 1,
        max_connections: 7,
        last_error_message: 'Wrong response from the webhook: 401 Unauthorized',
      })
      expect(info.last_error_date).toBe(Date.parse('2026-01-05T02:00:00Z') / 1000)
    })
  })

  test('a call in the answer is performed', async () => {
    const { server, api } = await openStage()
    const bot = new Bot(TOKEN, { client: { apiRoot: server.apiRoot, canUseWebhookReply: () => true } })
    bot.on('message:text', (context) => context.reply('lewat jawaban'))
    await api.setWebhook(await host(webhookCallback(bot, 'http')))
    await vi.waitFor(() => expect(server.chat(SITI).at(-1)?.text).toBe('lewat jawaban'))
    expect(server.calls().map(({ method }) => method)).not.toContain('sendMessage')
  })

  test('a tap may overtake the message before it', async () => {
    const { server, api } = await openStage()
    const bot = createBot(server)
    const done: string[] = []
    bot.on('message:text', async (context) => {
      await sleep(200)
      done.push(context.message.text)
    })
    bot.on('callback_query:data', async (context) => {
      done.push(context.callbackQuery.data)
      await context.answerCallbackQuery()
    })
    await api.setWebhook(await host(webhookCallback(bot, 'http')), { drop_pending_updates: true })
    const reply_markup = new InlineKeyboard().text('Ya', 'tekan')
    const { message_id: id } = await api.sendMessage(SITI, 'Setuju?', { reply_markup })
    server.say(SITI, 'tulis')
    await server.press(SITI, id, 'tekan')
    await vi.waitFor(() => expect(done).toEqual(['tekan', 'tulis']))
  })

  test('one chat keeps its order while another does not wait', async () => {
    const { server, api } = await openStage()
    const bot = createBot(server)
    const done: string[] = []
    bot.on('message:text', async (context) => {
      if (context.from.id === SITI) await sleep(100)
      done.push(context.message.text)
    })
    await api.setWebhook(await host(webhookCallback(bot, 'http')), { drop_pending_updates: true })
    for (const text of ['siti 1', 'siti 2', 'siti 3']) server.say(SITI, text)
    server.say(BUDI, 'budi')
    await vi.waitFor(() => expect(done).toEqual(['budi', 'siti 1', 'siti 2', 'siti 3']))
  })

  test('no more updates are under way than connections allow', async () => {
    const { server, api } = await openStage()
    const bot = createBot(server)
    let underWay = 0
    let most = 0
    bot.on('message', async () => {
      underWay += 1
      most = Math.max(most, underWay)
      await sleep(20)
      underWay -= 1
    })
    await api.setWebhook(await host(webhookCallback(bot, 'http')), { max_connections: 3 })
    for (let user = 1; user <= 12; user += 1) {
      server.addUser({ id: user, firstName: `Pegawai ${user}` })
      server.say(user, 'Halo')
    }
    await vi.waitFor(() => expect(server.pendingUpdates()).toBe(0))
    expect(most).toBe(3)
  })

  test('updates that were taken come again on redelivery', async () => {
    const { server, api } = await openStage()
    const heard: string[] = []
    await api.setWebhook(await host(answering([200], heard)))
    server.say(SITI, 'dua')
    await vi.waitFor(() => expect(server.pendingUpdates()).toBe(0))
    server.redeliver(2)
    await vi.waitFor(() => expect(heard).toEqual(['Halo', 'dua', 'Halo', 'dua']))
  })
})

describe('webhooks that fail', () => {
  test('an update is tried again at once, then after two seconds, before the next of its chat', async () => {
    const { server, api } = await openStage()
    const heard: string[] = []
    await api.setWebhook(await host(answering([500, 503, 200], heard)))
    server.say(SITI, 'berikut')
    await vi.waitFor(() => expect(heard).toEqual(['Halo', 'Halo']), 500)
    await vi.waitFor(() => expect(heard).toEqual(['Halo', 'Halo', 'Halo', 'berikut']), 3000)
    expect((await api.getWebhookInfo()).last_error_message).toBe(
      'Wrong response from the webhook: 503 Service Unavailable',
    )
  })

  test('a bot may say when to try again', async () => {
    const { api } = await openStage()
    const heard: string[] = []
    await api.setWebhook(await host(answering([429, 200], heard, { 'retry-after': '1' })))
    await sleep(700)
    expect(heard).toEqual(['Halo'])
    await vi.waitFor(() => expect(heard).toEqual(['Halo', 'Halo']), 2000)
  })

  test('an unreachable bot shows in the webhook info and gets the updates by polling later', async () => {
    const { api } = await openStage()
    await api.setWebhook(NOBODY)
    await vi.waitFor(async () =>
      expect((await api.getWebhookInfo()).last_error_message).toBe('Connection refused'),
    )
    await api.deleteWebhook()
    expect(await api.getUpdates()).toHaveLength(1)
  })

  test('an update is given up after a day', async () => {
    const { server, api, pass } = await openStage()
    const heard: string[] = []
    await api.setWebhook(await host(answering([500], heard)))
    await vi.waitFor(() => expect(heard).toHaveLength(2))
    expect(server.pendingUpdates()).toBe(1)
    pass(86_400)
    await vi.waitFor(() => expect(server.pendingUpdates()).toBe(0), 3000)
    expect(heard).toHaveLength(3)
  })

  test('an update that is a day old is not begun with', async () => {
    const { server, api, pass } = await openStage()
    pass(86_400)
    server.say(SITI, 'baru')
    const heard: string[] = []
    await api.setWebhook(await host(answering([200], heard)))
    await vi.waitFor(() => expect(heard).toEqual(['baru']))
  })
})

describe('setWebhook', () => {
  test.each([
    ['http://bot.example.go.id', {}, 'bad webhook: An HTTPS URL must be provided for webhook'],
    ['tanpa alamat', {}, 'invalid webhook URL specified'],
    [
      'https://bot.example.go.id',
      { secret_token: 'ada spasi' },
      'secret token contains unallowed characters',
    ],
    ['https://bot.example.go.id', { secret_token: 'x'.repeat(257) }, 'secret token is too long'],
  ])('refuses %s with %o', async (url, options, description) => {
    const { api } = await openStage()
    expect(await refusalOf(api.setWebhook(url, options))).toMatchObject(badRequest(description))
  })

  test('is taken once a second where rates are enforced', async () => {
    const { api } = await openStage({ enforceRates: true })
    await api.setWebhook(NOBODY)
    expect(await refusalOf(api.setWebhook(NOBODY))).toMatchObject({
      code: 429,
      parameters: { retry_after: 1 },
    })
  })

  test('without an address deletes the webhook', async () => {
    const { api } = await openStage()
    await api.setWebhook(NOBODY)
    await api.setWebhook('')
    expect((await api.getWebhookInfo()).url).toBe('')
  })
})
