import { expect, test } from 'vitest'
import { createMemory } from '#channels/slack/memory.ts'

function createCounting(lasts: number) {
  let time = 0
  let count = 0
  const recall = createMemory(
    async (key) => {
      count += 1
      if (key === 'nobody') throw new Error('not found')
      return `${key} ${count}`
    },
    lasts,
    () => time,
  )
  const pass = (milliseconds: number) => {
    time += milliseconds
  }
  return { recall, pass }
}

test('what was found is remembered for its time', async () => {
  const { recall, pass } = createCounting(100)
  expect(await recall('siti')).toBe('siti 1')
  pass(99)
  expect(await recall('siti')).toBe('siti 1')
  pass(1)
  expect(await recall('siti')).toBe('siti 2')
})

test('those who ask at once wait for the same answer', async () => {
  const { recall } = createCounting(100)
  expect(await Promise.all([recall('siti'), recall('siti'), recall('budi')])).toEqual([
    'siti 1',
    'siti 1',
    'budi 2',
  ])
})

test('a failure is not remembered', async () => {
  const { recall } = createCounting(100)
  await expect(recall('nobody')).rejects.toThrow('not found')
  await expect(recall('nobody')).rejects.toThrow('not found')
  expect(await recall('siti')).toBe('siti 3')
})
