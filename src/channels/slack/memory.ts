/**
 * Remembers what was found for a key, for a while. Who asks while it is being found waits with the first; a failure is
 * not remembered.
 *
 * @param lasts milliseconds
 * @param now milliseconds of a clock that never goes back
 */
export function createMemory<Value>(
  find: (key: string) => Promise<Value>,
  lasts: number,
  now: () => number = () => performance.now(),
): (key: string) => Promise<Value> {
  const known = new Map<string, { value: Promise<Value>; until: number }>()

  function look(key: string): Promise<Value> {
    const value = find(key)
    known.set(key, { value, until: now() + lasts })
    value.catch(() => known.delete(key))
    return value
  }

  return async (key) => {
    const found = known.get(key)
    return found && found.until > now() ? found.value : look(key)
  }
}
