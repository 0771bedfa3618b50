/** Reads JSON; what is not a text is taken for JSON that was read already. `undefined` when it cannot be read. */
export function readJson(given: unknown): unknown {
  if (typeof given !== 'string') return given
  try {
    return JSON.parse(given)
  } catch {
    return undefined
  }
}
