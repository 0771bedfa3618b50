/** What goes wrong with a call on purpose. */
export interface Fault {
  /** The method it strikes; any when left out. */
  method?: string
  times: number
  /** `drop` closes the connection without an answer, `slow` answers after `delayMs`. */
  status: 429 | 500 | 502 | 'drop' | 'slow'
  /** Seconds told with 429; 1 when left out. */
  retryAfter?: number
  /** How long the answer is held back, whatever it is. */
  delayMs?: number
  /** The call is performed, but the answer is lost. */
  afterEffect?: boolean
}

export interface TelegramFaults {
  /** The next `times` calls (of `method`, if given) fail this way. */
  next(fault: Fault): void
  clear(): void
}

export interface Faults extends TelegramFaults {
  /** The fault that strikes this call, if any, used up by one. */
  take(method: string): Fault | undefined
}

export function createFaults(): Faults {
  let pending: { fault: Fault; left: number }[] = []
  return {
    next: (fault) => {
      pending.push({ fault, left: fault.times })
    },
    clear: () => {
      pending = []
    },
    take: (method) => {
      const struck = pending.find(({ fault }) => (fault.method ?? method).toLowerCase() === method)
      if (!struck) return undefined
      struck.left -= 1
      pending = pending.filter(({ left }) => left > 0)
      return struck.fault
    },
  }
}
