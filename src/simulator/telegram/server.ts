import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Memory, recall, startKeeper } from '../memory.ts'
import { type CloudOptions, createCloud } from './cloud.ts'
import { type CallRecord, serve } from './desk.ts'
import { perform } from './dispatch.ts'
import { createFaults, type TelegramFaults } from './faults.ts'
import { kept, snapshotOf } from './kept.ts'
import type { TelegramPhones } from './phone.ts'
import { createPhones } from './phones.ts'
import { createRecent } from './recent.ts'
import { Refusal } from './refusal.ts'

export type { Fault, TelegramFaults } from './faults.ts'

export interface TelegramServerOptions extends CloudOptions {
  /** 0, the default, takes a free one. */
  port?: number
  /** Where chats, people and undelivered updates are kept for the next run; without it nothing is. */
  memory?: Memory | undefined
}

/** An emulation of the Bot API server for one bot, on loopback, and the phones of the people around it. */
export interface TelegramServer extends TelegramPhones {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  apiRoot: string
  bot: { id: number; username: string }
  faults: TelegramFaults
  /** Ends waiting calls and deliveries and closes all connections. */
  stop(): Promise<void>
  /** Delivers the last `count` delivered updates again, as Telegram does after an unconfirmed poll. */
  redeliver(count: number): void
  /** Updates the bot has not confirmed. */
  pendingUpdates(): number
  /** The latest calls of the bot over HTTP, without their contents. */
  calls(): readonly CallRecord[]
}

const CALLS_KEPT = 10_000
/** Longer than the pauses of a bot: a connection that closes just as it is used again looks like a fault. */
const KEEP_ALIVE = 120_000

export async function startTelegramServer(options: TelegramServerOptions): Promise<TelegramServer> {
  const cloud = createCloud(options, () => performance.now(), replyOf, recall(options.memory, kept))
  const keeper = startKeeper(options.memory, () => snapshotOf(cloud))
  cloud.chats.onChange(keeper.changed)
  cloud.updates.onChange(keeper.changed)
  const faults = createFaults()
  const calls = createRecent<CallRecord>(CALLS_KEPT)
  const desk = { token: options.token, cloud, faults, calls }
  const http = createServer((request, response) => void serve(desk, request, response))
  http.keepAliveTimeout = KEEP_ALIVE

  /** Nobody learns the outcome of a call in the answer to a webhook. */
  async function replyOf(method: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
    const call = { method, fields, files: new Map(), onHangUp: () => {} }
    await perform(cloud, call).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error
    })
  }

  return {
    ...createPhones(cloud),
    apiRoot: await listen(http, options.port ?? 0),
    bot: { id: cloud.bot.id, username: cloud.bot.username },
    faults,
    stop: async () => {
      cloud.webhook.set(undefined)
      cloud.polling.stop()
      cloud.taps.stop()
      await close(http)
      keeper.stop()
    },
    redeliver: cloud.updates.redeliver,
    pendingUpdates: cloud.updates.size,
    calls: () => calls.last(),
  }
}

function listen(http: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    http.once('error', reject)
    // A server that listens on a port has an address with one.
    http.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${(http.address() as AddressInfo).port}`))
  })
}

function close(http: Server): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => resolve())
    http.closeAllConnections()
  })
}
