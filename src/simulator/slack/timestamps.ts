const microsecondsInASecond = 1_000_000

export interface Timestamps {
  next(): string
  /** The last one given, in microseconds since 1970. */
  last(): number
}

/**
 * Makes Slack's message timestamps, which are identities as well: seconds and six digits (`1767225600.000100`), always
 * rising even while the clock stands still or is turned back. Goes on after `last`, in microseconds.
 */
export function createTimestamps(clock: () => Date, last: number): Timestamps {
  let given = last
  const next = () => {
    given = Math.max(given + 1, clock().getTime() * 1000)
    return `${Math.floor(given / microsecondsInASecond)}.${String(given % microsecondsInASecond).padStart(6, '0')}`
  }
  return { next, last: () => given }
}

/** Slack's whole seconds since 1970. */
export function unixSeconds(at: Date): number {
  return Math.floor(at.getTime() / 1000)
}
