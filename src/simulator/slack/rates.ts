import { performance } from 'node:perf_hooks'
import { dropOldest } from './history.ts'
import type { Method } from './method.ts'

const keptBuckets = 20_000

export interface Rates {
  /** Seconds to wait before this call is allowed; 0 takes a token and lets it through. */
  wait(name: string, method: Method, channel?: string): number
}

/** Token buckets by the real clock, one a method and workspace or a method and channel. */
export function createRates(): Rates {
  const buckets = new Map<string, { tokens: number; at: number }>()
  return {
    wait(name, { perMinute, burst, ratedBy }, channel) {
      const key = ratedBy === 'channel' ? `${name} ${channel}` : name
      const now = performance.now()
      const { tokens, at } = buckets.get(key) ?? { tokens: burst, at: now }
      const available = Math.min(burst, tokens + ((now - at) * perMinute) / 60_000)
      const allowed = available >= 1
      buckets.set(key, { tokens: available - (allowed ? 1 : 0), at: now })
      dropOldest(buckets, keptBuckets)
      return allowed ? 0 : Math.ceil(((1 - available) * 60) / perMinute)
    },
  }
}
