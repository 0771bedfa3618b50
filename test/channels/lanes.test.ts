import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createLanes } from '#channels/lanes.ts'

describe('lanes', () => {
  test('tasks of one key run one after the other', async () => {
    const lanes = createLanes<number>()
    const first = Promise.withResolvers<string>()
    const seen: string[] = []
    const note = (result: string) => seen.push(result)
    const both = [lanes.run(1, () => first.promise).then(note), lanes.run(1, async () => 'second').then(note)]
    await turn()
    expect(seen).toEqual([])
    first.resolve('first')
    await Promise.all(both)
    expect(seen).toEqual(['first', 'second'])
  })

  test('tasks of different keys do not wait for each other', async () => {
    const lanes = createLanes<number>()
    const first = Promise.withResolvers<void>()
    const slow = lanes.run(1, () => first.promise)
    expect(await lanes.run(2, async () => 'fast')).toBe('fast')
    first.resolve()
    await slow
  })

  test('a task that fails does not hold up the next', async () => {
    const lanes = createLanes<number>()
    const failing = lanes.run(1, () => Promise.reject(new Error('away')))
    const next = lanes.run(1, async () => 'next')
    await expect(failing).rejects.toThrow('away')
    expect(await next).toBe('next')
  })

  test('are settled when nothing runs or waits', async () => {
    const lanes = createLanes<number>()
    const done: number[] = []
    for (const key of [1, 1, 2]) void lanes.run(key, async () => done.push(key))
    await lanes.settled()
    expect(done).toHaveLength(3)
  })
})
