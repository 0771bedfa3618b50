import { type Call, readInteger } from './call.ts'
import { conflict, type Refusal } from './refusal.ts'
import type { UpdateQueue } from './updates.ts'

/** Long polling: one call may wait at a time, a second one ends the first. */
export interface Polling {
  /** The updates from the offset on; waits up to `timeout` seconds (at most 50) when there are none. */
  poll(call: Call): Promise<readonly unknown[]>
  /** Ends a waiting call with 409. */
  abort(why: string): void
  stop(): void
}

interface HeldPoll {
  /** Ends it with what is queued, which may be nothing. */
  wake(): void
  refuse(refusal: Refusal): void
}

const MAX_TIMEOUT = 50
const MAX_UPDATES = 100
/** Milliseconds by which a conflict soon after another one is answered later. */
const CONFLICT_PAUSE = 3000
const ANOTHER_POLLER =
  'terminated by other getUpdates request; make sure that only one bot instance is running'

/**
 * @param now milliseconds that only grow.
 * @param throttled slows down calls that repeat an offset, as the real server does.
 */
export function createPolling(queue: UpdateQueue, now: () => number, throttled: boolean): Polling {
  let held: HeldPoll | undefined
  let nextConflict = Number.NEGATIVE_INFINITY
  let previous = { offset: Number.NaN, at: 0 }

  queue.onPush(() => {
    const waiting = held
    // Updates of the same moment go into one answer.
    if (waiting) setImmediate(() => waiting === held && waiting.wake())
  })

  function take(limit: number): readonly unknown[] {
    return queue.take(limit).map(({ body }) => body)
  }

  function pace(offset: number, limit: number, timeout: number): { limit: number; timeout: number } {
    const pause = offset === previous.offset ? now() - previous.at : Number.POSITIVE_INFINITY
    previous = { offset, at: now() }
    if (!throttled || pause >= 3000) return { limit, timeout }
    return { limit: pause < 500 ? 1 : limit, timeout: Math.max(timeout, 3) }
  }

  function hold(call: Call, limit: number, seconds: number): Promise<readonly unknown[]> {
    abort(ANOTHER_POLLER)
    return new Promise((resolve, reject) => {
      const poll: HeldPoll = {
        wake: () => release(() => resolve(take(limit))),
        refuse: (refusal) => release(() => reject(refusal)),
      }
      const timer = setTimeout(poll.wake, seconds * 1000)
      function release(end: () => void): void {
        clearTimeout(timer)
        if (held === poll) held = undefined
        end()
      }
      // What nobody is there to read stays undelivered.
      call.onHangUp(() => held === poll && release(() => resolve([])))
      held = poll
    })
  }

  function abort(why: string): void {
    if (!held) return
    const { refuse } = held
    held = undefined
    const wait = now() < nextConflict ? CONFLICT_PAUSE : 0
    if (wait === 0) nextConflict = now() + CONFLICT_PAUSE
    setTimeout(refuse, wait, conflict(why)).unref()
  }

  return {
    poll: async (call) => {
      const offset = readInteger(call, 'offset')
      const asked = readInteger(call, 'limit', { fallback: MAX_UPDATES, min: 1, max: MAX_UPDATES })
      const patience = readInteger(call, 'timeout', { min: 0, max: MAX_TIMEOUT })
      const { limit, timeout } = pace(offset, asked, patience)
      if (offset < 0) queue.keepLast(-offset)
      else queue.confirmBefore(offset)
      const updates = take(limit)
      return updates.length > 0 || timeout === 0 ? updates : hold(call, limit, timeout)
    },
    abort,
    stop: () => held?.wake(),
  }
}
