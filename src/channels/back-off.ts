import { setTimeout as pause } from 'node:timers/promises'

/** Waits longer after each failure in a row, never the same for two processes. */
export interface BackOff {
  /** Waits, at least as long as given; returns early when the signal is aborted. */
  wait(signal: AbortSignal, atLeastMs?: number): Promise<void>
  /** Begins anew after a success. */
  reset(): void
}

const FIRST = 1_000
const LONGEST = 30_000

export function createBackOff(): BackOff {
  let next = FIRST
  return {
    wait: async (signal, atLeastMs = 0) => {
      const delay = Math.max(atLeastMs, next * (0.5 + Math.random() / 2))
      next = Math.min(LONGEST, next * 2)
      await pause(delay, undefined, { signal }).catch(() => undefined)
    },
    reset: () => {
      next = FIRST
    },
  }
}
