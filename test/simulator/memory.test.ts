import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { z } from 'zod'
import { fileMemory, recall, startKeeper } from '#simulator/memory.ts'

const schema = z.object({ version: z.literal(1) })

async function openFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'memory-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

test('a file gives back what was saved last and leaves nothing beside it', async () => {
  const folder = await openFolder()
  const path = join(folder, 'kept.json')
  fileMemory(path).save({ version: 2 })
  fileMemory(path).save({ version: 1 })
  expect(recall(fileMemory(path), schema)).toEqual({ version: 1 })
  expect(await readdir(folder)).toEqual(['kept.json'])
})

test.each([
  ['cut off', '{"version":1'],
  ['empty', ''],
  ['of another version', '{"version":0}'],
  ['of another shape', '[]'],
])('a file that is %s tells nothing', async (_, text) => {
  const path = join(await openFolder(), 'kept.json')
  await writeFile(path, text)
  expect(recall(fileMemory(path), schema)).toBeUndefined()
})

test('a file that is not there tells nothing, and neither does no memory', async () => {
  expect(recall(fileMemory(join(await openFolder(), 'kept.json')), schema)).toBeUndefined()
  expect(recall(undefined, schema)).toBeUndefined()
})

test('the changes of a quarter of a second go into one saving', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const saved: unknown[] = []
  let state = 0
  const keeper = startKeeper({ load: () => null, save: (snapshot) => saved.push(snapshot) }, () => state)
  for (state = 1; state < 5; state += 1) keeper.changed()
  vi.advanceTimersByTime(300)
  expect(saved).toEqual([5])
  keeper.changed()
  keeper.stop()
  keeper.changed()
  keeper.stop()
  vi.advanceTimersByTime(300)
  expect(saved).toEqual([5, 5])
})

test('what is saved can be read by its owner alone', async () => {
  const path = join(await openFolder(), 'kept.json')
  fileMemory(path).save({})
  const { mode } = await stat(path)
  expect(mode & 0o077).toBe(0)
})
