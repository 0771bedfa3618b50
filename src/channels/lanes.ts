/** Runs tasks of one key one after the other, of different keys at the same time. */
export interface Lanes<Key> {
  /** Settles as the task does. A task that fails does not hold up the next. */
  run<Result>(key: Key, task: () => Promise<Result>): Promise<Result>
  /** Resolves when nothing runs or waits. */
  settled(): Promise<void>
}

export function createLanes<Key>(): Lanes<Key> {
  const tails = new Map<Key, Promise<unknown>>()
  return {
    run: (key, task) => {
      const result = (tails.get(key) ?? Promise.resolve()).then(task)
      const tail = result
        .catch(() => undefined)
        .finally(() => {
          if (tails.get(key) === tail) tails.delete(key)
        })
      tails.set(key, tail)
      return result
    },
    settled: async () => {
      while (tails.size > 0) await Promise.all(tails.values())
    },
  }
}
