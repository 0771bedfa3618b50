import { randomBytes } from 'node:crypto'
import type { FileKey, FileKeys } from '#database/files/sealed-bytes.ts'

/** A key that never was before. */
export function newKey(id: string): FileKey {
  return { id, key: new Uint8Array(randomBytes(32)) }
}

/** Keys with these ids, the current one first. */
export function newKeys(current = 'now', ...earlier: readonly string[]): FileKeys {
  return [newKey(current), ...earlier.map(newKey)]
}
