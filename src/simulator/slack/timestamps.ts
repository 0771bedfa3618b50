const microsecondsInASecond = 1_000_000

/**
 * Makes Slack's message timestamps, which are identities as well: seconds and six digits (`1767225600.000100`), always
 * rising even while the clock stands still or is turned back.
 */
export function createTimestamps(clock: () => Date): () => string {
  let last = 0
  return () => {
    last = Math.max(last + 1, clock().getTime() * 1000)
    return `${Math.floor(last / microsecondsInASecond)}.${String(last % microsecondsInASecond).padStart(6, '0')}`
  }
}

/** Slack's whole seconds since 1970. */
export function unixSeconds(at: Date): number {
  return Math.floor(at.getTime() / 1000)
}
