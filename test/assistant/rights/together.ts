/** Several people play at once: each waits until all the others do, and then for everything to settle. */
export interface Together {
  play<T>(work: () => Promise<T>): Promise<T>
  settled(): Promise<void>
}

export function playTogether(settled: () => Promise<void>): Together {
  let playing = 0
  let waiting: PromiseWithResolvers<void>[] = []

  function settleIfAllWait(): void {
    if (waiting.length === 0 || waiting.length < playing) return
    const released = waiting
    waiting = []
    settled().then(
      () => released.forEach(({ resolve }) => void resolve()),
      (error: unknown) => released.forEach(({ reject }) => void reject(error)),
    )
  }

  return {
    play: async (work) => {
      playing += 1
      try {
        return await work()
      } finally {
        playing -= 1
        settleIfAllWait()
      }
    },
    settled: () => {
      const mine = Promise.withResolvers<void>()
      waiting.push(mine)
      settleIfAllWait()
      return mine.promise
    },
  }
}
