/** Keeps the latest items only, in constant time for each. */
export interface Recent<T> {
  add(item: T): void
  /** The last `count` items, oldest first; all that are kept when left out. */
  last(count?: number): readonly T[]
}

export function createRecent<T>(limit: number): Recent<T> {
  let items: T[] = []
  return {
    add: (item) => {
      items.push(item)
      if (items.length > limit * 2) items = items.slice(-limit)
    },
    last: (count = limit) => (count > 0 ? items.slice(-Math.min(count, limit)) : []),
  }
}
