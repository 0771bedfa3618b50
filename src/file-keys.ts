import type { FileKey, FileKeys } from '#database/files/sealed-bytes.ts'

/** How keys are written and made, for whoever has to mend them. */
const example =
  'id:key, several separated by commas, the current one first; make a key with: openssl rand -base64 32'

/**
 * Reads keys of files as the environment has them (`2027:…,2026:…`), each 32 bytes in base64.
 *
 * @returns the keys, or what is wrong with them; never a part of a key
 */
export function readFileKeys(text: string): { keys: FileKeys } | { mistake: string } {
  const [current, ...earlier] = text.split(',').map((each) => readFileKey(each.trim()))
  if (!current || [current, ...earlier].includes(null)) return { mistake: `must be ${example}` }
  const keys: FileKeys = [current, ...earlier.filter((key) => key !== null)]
  const ids = new Set(keys.map(({ id }) => id))
  return ids.size === keys.length ? { keys } : { mistake: 'must give each key an id of its own' }
}

function readFileKey(text: string): FileKey | null {
  const [, id, base64] = /^([\w-]{1,32}):([A-Za-z0-9+/]{43}=)$/.exec(text) ?? []
  return id !== undefined && base64 !== undefined
    ? { id, key: new Uint8Array(Buffer.from(base64, 'base64')) }
    : null
}
