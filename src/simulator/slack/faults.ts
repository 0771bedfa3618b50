/** A fault to come, in answers to the Web API. */
export interface Fault {
  /** Only calls of this method; any call when absent. */
  method?: string
  times: number
  status: 429 | 500 | 'drop' | 'slow'
  /** Seconds in the `Retry-After` of a 429. */
  retryAfter?: number
  /** Milliseconds of a slow answer. */
  delayMs?: number
  /** The call takes effect, only its answer is lost or late. */
  afterEffect?: boolean
}

export interface Faults {
  next(fault: Fault): void
  /** The fault that strikes this call, if any; spends one of its times. */
  strike(method: string): Fault | undefined
  clear(): void
}

export function createFaults(): Faults {
  let pending: Fault[] = []
  return {
    next(fault) {
      pending.push({ ...fault })
    },
    strike(method) {
      const fault = pending.find((candidate) => candidate.method === undefined || candidate.method === method)
      if (!fault) return undefined
      fault.times -= 1
      pending = pending.filter(({ times }) => times > 0)
      return fault
    },
    clear() {
      pending = []
    },
  }
}
