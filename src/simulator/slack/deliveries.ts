import type { Send } from './envelopes.ts'
import { createHistory } from './history.ts'

const keptDeliveries = 100

/** Slack tries an event again at once, after a minute and after five. */
export const slackRetryDelays: readonly number[] = [0, 60_000, 300_000]

export interface Deliveries {
  /** Delivers an event, again and again until it is acknowledged or given up. Does not wait. */
  publish(event: object): void
  /** Sends the last events once more, as retries. */
  redeliver(count: number): void
  /** Deliveries that are out and not answered yet. */
  pending(): number
  stop(): void
}

/** @param retryDelays milliseconds from a failed try to the next one, one a retry */
export function createDeliveries(send: Send, retryDelays: readonly number[]): Deliveries {
  const delivered = createHistory<object>(keptDeliveries)
  const timers = new Set<NodeJS.Timeout>()
  let stopped = false
  let pending = 0

  const retry = (event: object, number: number, reason: string) => {
    const delay = retryDelays[number - 1]
    if (delay === undefined || stopped) return
    const timer = setTimeout(() => {
      timers.delete(timer)
      void attempt(event, { number, reason })
    }, delay)
    timers.add(timer)
  }

  const attempt = async (event: object, again?: { number: number; reason: string }) => {
    pending += 1
    const receipt = await send({
      type: 'events_api',
      payload: event,
      ...(again && { retry: again }),
    }).finally(() => {
      pending -= 1
    })
    if (receipt.acknowledged || receipt.final) return
    retry(event, (again?.number ?? 0) + 1, receipt.reason)
  }

  return {
    publish(event) {
      delivered.add(event)
      void attempt(event)
    },
    redeliver(count) {
      for (const event of delivered.last(count)) void attempt(event, { number: 1, reason: 'timeout' })
    },
    pending: () => pending,
    stop() {
      stopped = true
      for (const timer of timers) clearTimeout(timer)
    },
  }
}
