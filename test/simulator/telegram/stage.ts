import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Api, Bot, GrammyError } from 'grammy'
import { onTestFinished } from 'vitest'
import {
  startTelegramServer,
  type TelegramServer,
  type TelegramServerOptions,
} from '#simulator/telegram/server.ts'

export const TOKEN = '700000001:AAsimulated-token-of-the-bot'
export const SITI = 1001
export const BUDI = 1002
export const GROUP = -100200300
/** A webhook where nobody listens. */
export const NOBODY = 'http://127.0.0.1:9/telegram'

export interface Stage {
  server: TelegramServer
  api: Api
  /** Moves the clock of the simulation. */
  pass(seconds: number): void
}

/** A Telegram with Siti, who wrote to the bot, and Budi, who did not; it is stopped after the test. */
export async function openStage(options: Partial<TelegramServerOptions> = {}): Promise<Stage> {
  let now = new Date('2026-01-05T02:00:00Z').getTime()
  const server = await startTelegramServer({
    token: TOKEN,
    botUsername: 'kinerja_bot',
    botName: 'Asisten Kinerja',
    clock: () => new Date(now),
    ...options,
  })
  onTestFinished(() => server.stop())
  server.addUser({ id: SITI, firstName: 'Siti', lastName: 'Aminah', username: 'siti' })
  server.addUser({ id: BUDI, firstName: 'Budi' })
  server.say(SITI, 'Halo')
  const pass = (seconds: number) => {
    now += seconds * 1000
  }
  return { server, api: new Api(TOKEN, { apiRoot: server.apiRoot }), pass }
}

/** A real grammY bot on that server. */
export function createBot(server: TelegramServer): Bot {
  return new Bot(TOKEN, { client: { apiRoot: server.apiRoot } })
}

/** Starts long polling and stops it after the test; resolves once the bot runs. */
export async function poll(bot: Bot): Promise<void> {
  const { promise: started, resolve } = Promise.withResolvers<void>()
  const ended = bot.start({ onStart: () => resolve() })
  onTestFinished(async () => {
    await bot.stop().catch(() => {})
    await ended.catch(() => {})
  })
  await started
}

/** Serves a handler on loopback; it is closed after the test. */
export async function host(handler: RequestListener): Promise<string> {
  const http = createServer(handler)
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    http.close()
    http.closeAllConnections()
  })
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`
}

/** The refusal a call ends with: its code, description and parameters. */
export async function refusalOf(call: Promise<unknown>) {
  const error = await call.catch((thrown: unknown) => thrown)
  if (!(error instanceof GrammyError)) throw new Error(`Not refused: ${String(error)}`)
  return { code: error.error_code, description: error.description, parameters: error.parameters }
}

export function badRequest(what: string) {
  return { code: 400, description: `Bad Request: ${what}` }
}
