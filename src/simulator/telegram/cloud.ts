import { type Chats, createChats } from './chats.ts'
import { createFiles, type Files } from './files.ts'
import { createPeople, type People } from './people.ts'
import { createPolling, type Polling } from './polling.ts'
import { createRates, type Rates } from './rates.ts'
import { createTaps, type Taps } from './taps.ts'
import { createUpdateQueue, type UpdateQueue } from './updates.ts'
import { createWebhook, type Webhook } from './webhook.ts'
import type { Reply } from './webhook-post.ts'

/** All that Telegram's servers know of one bot and the people around it. */
export interface Cloud {
  bot: { id: number; username: string; name: string }
  clock: () => Date
  people: People
  chats: Chats
  files: Files
  taps: Taps
  updates: UpdateQueue
  polling: Polling
  webhook: Webhook
  /** Commands and descriptions the bot set, by method and language. */
  profile: Map<string, unknown>
  /** Left out where calls are not limited in rate. */
  rates?: Rates
}

export interface CloudOptions {
  token: string
  botUsername: string
  botName: string
  clock: () => Date
  enforceRates?: boolean
  firstUpdateId?: number
}

const FIRST_UPDATE_ID = 100_000_001

/** @param now milliseconds that only grow, for rates; what happened when is told by the clock of the options. */
export function createCloud(options: CloudOptions, now: () => number, reply: Reply): Cloud {
  const { clock, enforceRates = false } = options
  const updates = createUpdateQueue(clock, options.firstUpdateId ?? FIRST_UPDATE_ID)
  return {
    bot: { id: Number(options.token.split(':')[0]), username: options.botUsername, name: options.botName },
    clock,
    people: createPeople(),
    chats: createChats(),
    files: createFiles(),
    taps: createTaps(clock),
    updates,
    polling: createPolling(updates, now, enforceRates),
    webhook: createWebhook(updates, clock, reply),
    profile: new Map(),
    ...(enforceRates && { rates: createRates(now) }),
  }
}
