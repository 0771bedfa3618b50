import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileKeys } from '#database/files/sealed-bytes.ts'
import { readFileKeys } from '../file-keys.ts'

/**
 * Keys for the files sent in the practice room: kept in `dataDir`, for their owner alone, so that the next start can
 * open what this one sealed; without `dataDir`, keys for this run only.
 */
export function practiceFileKeys(dataDir?: string): FileKeys {
  const written = dataDir === undefined ? newKey() : keptKey(dataDir)
  const read = readFileKeys(written.trim())
  if ('mistake' in read) throw new Error('the file file-keys in DATA_DIR does not hold keys of files')
  return read.keys
}

function keptKey(dataDir: string): string {
  const path = join(dataDir, 'file-keys')
  mkdirSync(dataDir, { recursive: true })
  try {
    writeFileSync(path, `${newKey()}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(path, 'utf8')
}

function newKey(): string {
  return `practice:${randomBytes(32).toString('base64')}`
}
