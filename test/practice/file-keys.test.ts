import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { practiceFileKeys } from '#practice/file-keys.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'file-keys-'))
})
afterEach(() => rm(dataDir, { recursive: true }))

test('the next start has the keys of this one, which only their owner can read', async () => {
  const keys = practiceFileKeys(join(dataDir, 'room'))
  expect(practiceFileKeys(join(dataDir, 'room'))).toEqual(keys)
  const { mode } = await stat(join(dataDir, 'room', 'file-keys'))
  expect(mode & 0o777).toBe(0o600)
})

test('without a folder the keys are for this run only', () => {
  expect(practiceFileKeys()).not.toEqual(practiceFileKeys())
})

test('a file that holds no keys is not replaced', async () => {
  await writeFile(join(dataDir, 'file-keys'), 'cut off')
  await chmod(join(dataDir, 'file-keys'), 0o600)
  expect(() => practiceFileKeys(dataDir)).toThrow('file-keys')
})
