import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import type { Channel } from '#channels/channel.ts'
import { createTelegramChannel, type TelegramConfig } from '#channels/telegram/channel.ts'
import { startTelegramServer, type TelegramServer } from '#simulator/telegram/server.ts'

export const TOKEN = '7000001:AAF-token-of-the-test-bot'
export const SECRET = 'secret_of-the-webhook'
export const SITI = 11
export const BUDI = 12
export const GROUP = -1001

export type Mode = 'polling' | 'webhook'

/** The real channel, connected over HTTP to an emulated Telegram in which Siti and Budi have started the bot. */
export interface Line {
  telegram: TelegramServer
  channel: Channel
  /** What `readFile` gives. */
  files: Map<string, Uint8Array>
  /** The lines the channel logged, as JSON. */
  logged: string[]
  /** Where Telegram posts updates; only in webhook mode. */
  webhookUrl: string
  /** Another process of the same bot. */
  anotherChannel(config?: Partial<TelegramConfig>): Channel
  close(): Promise<void>
}

export async function openLine(mode: Mode): Promise<Line> {
  const telegram = await startTelegramServer({
    token: TOKEN,
    botUsername: 'AsistenKinerjaBot',
    botName: 'Asisten Kinerja',
    clock: () => new Date(),
  })
  await introducePeople(telegram)
  const files = new Map<string, Uint8Array>()
  const logged: string[] = []
  const log = pino({ level: 'trace' }, { write: (line: string) => logged.push(line) })
  const posts = createServer()
  const webhookUrl = mode === 'webhook' ? `${await listen(posts)}/telegram/updates` : ''

  const anotherChannel = (config: Partial<TelegramConfig> = {}) =>
    createTelegramChannel(
      {
        token: TOKEN,
        apiRoot: telegram.apiRoot,
        commands: [{ command: 'progres', description: 'Mencatat progres bulan ini' }],
        ...(mode === 'webhook' && { webhook: { url: webhookUrl, secret: SECRET } }),
        ...config,
      },
      { readFile: async (id) => files.get(id) ?? Promise.reject(new Error('no such file')), log },
    )

  const channel = anotherChannel()
  posts.on('request', (request, response) => channel.route?.handle(request, response))
  return {
    telegram,
    channel,
    files,
    logged,
    webhookUrl,
    anotherChannel,
    close: async () => {
      await telegram.stop()
      await shut(posts)
    },
  }
}

/** Both start the bot, since it may not write to people who never did; the bot of the tests does not hear of it. */
async function introducePeople(telegram: TelegramServer): Promise<void> {
  telegram.addUser({ id: SITI, firstName: 'Siti', username: 'siti' })
  telegram.addUser({ id: BUDI, firstName: 'Budi' })
  for (const id of [SITI, BUDI]) telegram.say(id, '/start')
  await fetch(`${telegram.apiRoot}/bot${TOKEN}/deleteWebhook?drop_pending_updates=true`)
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    // A server that listens on a port has an address with one.
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
}

async function shut(server: Server): Promise<void> {
  server.closeAllConnections()
  if (server.listening) await new Promise((resolve) => server.close(resolve))
}
