export interface History<Entry> {
  add(entry: Entry): void
  /** The last `count` entries, oldest first; all that are kept when no count is given. */
  last(count?: number): readonly Entry[]
}

/** Keeps the last `limit` entries at a constant cost per entry. */
export function createHistory<Entry>(limit: number): History<Entry> {
  const entries: Entry[] = []
  return {
    add(entry) {
      entries.push(entry)
      if (entries.length >= limit * 2) entries.splice(0, entries.length - limit)
    },
    last: (count = limit) => (count > 0 ? entries.slice(-Math.min(count, limit)) : []),
  }
}

/** Forgets the entries that were set first until at most `limit` are left. */
export function dropOldest<Key>(entries: Map<Key, unknown>, limit: number): void {
  for (const key of entries.keys()) {
    if (entries.size <= limit) return
    entries.delete(key)
  }
}
