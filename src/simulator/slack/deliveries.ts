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
  /** Events that are neither acknowledged nor given up, oldest first. */
  unsettled(): readonly object[]
  stop(): void
}

/**
 * @param retryDelays milliseconds from a failed try to the next one, one a retry
 * @param changed is told when something else is unsettled than before
 * @param kept events an earlier run left unsettled; they are tried again as if their first try had failed
 */
export function createDeliveries(
  send: Send,
  retryDelays: readonly number[],
  changed: () => void,
  kept: readonly object[] = [],
): Deliveries {
  const delivered = createHistory<object>(keptDeliveries)
  const timers = new Set<NodeJS.Timeout>()
  const unsettled = new Set<object>()
  let stopped = false
  let pending = 0

  const settle = (event: object) => {
    unsettled.delete(event)
    changed()
  }

  const retry = (event: object, number: number, reason: string) => {
    const delay = retryDelays[number - 1]
    if (stopped) return
    if (delay === undefined) return settle(event)
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
    if (receipt.acknowledged || receipt.final) return settle(event)
    retry(event, (again?.number ?? 0) + 1, receipt.reason)
  }

  for (const event of kept) {
    unsettled.add(event)
    retry(event, 1, 'timeout')
  }

  return {
    publish(event) {
      delivered.add(event)
      unsettled.add(event)
      changed()
      void attempt(event)
    },
    redeliver(count) {
      for (const event of delivered.last(count)) void attempt(event, { number: 1, reason: 'timeout' })
    },
    pending: () => pending,
    unsettled: () => [...unsettled],
    stop() {
      stopped = true
      for (const timer of timers) clearTimeout(timer)
    },
  }
}
