import { tooManyRequests } from './refusal.ts'

/** The published rates of messages sent and edited; the bursts are not published. */
export interface Rates {
  /** @throws {Refusal} 429 with the seconds to wait. A refused call is not counted. */
  spend(chatId: number): void
  /** `setWebhook` is taken once a second. */
  spendWebhook(): void
}

/** A generic cell rate: so much at once, then one per interval. */
interface Limit {
  /** Milliseconds until the next one is taken; 0 for now. */
  wait(key: number, now: number): number
  spend(key: number, now: number): void
}

const SWEEP_AT = 10_000

/** @param now milliseconds that only grow. */
export function createRates(now: () => number): Rates {
  const overall = createLimit(1000 / 30, 30)
  const chats = createLimit(1000, 5)
  const groups = createLimit(60_000 / 20, 20)
  const webhooks = createLimit(1000, 1)
  return {
    spend: (chatId) => {
      const perChat = chatId < 0 ? [chats, groups] : [chats]
      spendAll([{ limit: overall, key: 0 }, ...perChat.map((limit) => ({ limit, key: chatId }))], now())
    },
    spendWebhook: () => spendAll([{ limit: webhooks, key: 0 }], now()),
  }
}

function spendAll(limits: readonly { limit: Limit; key: number }[], now: number): void {
  const wait = Math.max(...limits.map(({ limit, key }) => limit.wait(key, now)))
  if (wait > 0) throw tooManyRequests(Math.ceil(wait / 1000))
  for (const { limit, key } of limits) limit.spend(key, now)
}

function createLimit(interval: number, burst: number): Limit {
  /** When each key will have paid for what it spent. */
  const paidAt = new Map<number, number>()

  function forgetPaid(now: number): void {
    for (const [key, at] of paidAt) if (at <= now) paidAt.delete(key)
  }

  return {
    wait: (key, now) => Math.max(0, (paidAt.get(key) ?? now) - now - interval * (burst - 1)),
    spend: (key, now) => {
      if (paidAt.size >= SWEEP_AT) forgetPaid(now)
      paidAt.set(key, Math.max(paidAt.get(key) ?? now, now) + interval)
    },
  }
}
