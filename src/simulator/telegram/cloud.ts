import { type Chats, createChats } from './chats.ts'
import { createFiles, type Files } from './files.ts'
import type { Kept } from './kept.ts'
import { createNumbers, type Numbers } from './numbers.ts'
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
  numbers: Numbers
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

/**
 * @param now milliseconds that only grow, for rates; what happened when is told by the clock of the options.
 * @param kept what an earlier run knew, if it is to go on
 */
export function createCloud(options: CloudOptions, now: () => number, reply: Reply, kept?: Kept): Cloud {
  const { clock, enforceRates = false } = options
  const numbers = createNumbers(kept?.numbers, options.firstUpdateId)
  const updates = createUpdateQueue(clock, numbers.update, kept?.updates)
  return {
    bot: { id: Number(options.token.split(':')[0]), username: options.botUsername, name: options.botName },
    clock,
    numbers,
    people: createPeople(kept?.people),
    chats: createChats(numbers.message, kept?.messages),
    files: createFiles(numbers.file, kept?.files),
    taps: createTaps(clock, numbers.tap),
    updates,
    polling: createPolling(updates, now, enforceRates),
    webhook: createWebhook(updates, clock, reply),
    profile: new Map(),
    ...(enforceRates && { rates: createRates(now) }),
  }
}
