import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createGathering } from '#simulator/page/gathering.ts'

it('does a task once for all askings of a moment', async () => {
  let done = 0
  const gathering = createGathering(async () => {
    done += 1
  }, 5)
  for (let asked = 0; asked < 10; asked += 1) gathering.ask()
  await pause(30)
  expect(done).toBe(1)
})

it('does it once more for what was asked meanwhile, and never twice at a time', async () => {
  let running = 0
  let most = 0
  let done = 0
  const gathering = createGathering(async () => {
    running += 1
    most = Math.max(most, running)
    await pause(15)
    running -= 1
    done += 1
  }, 1)
  gathering.ask()
  await pause(8)
  gathering.ask()
  gathering.ask()
  await pause(60)
  expect({ most, done }).toEqual({ most: 1, done: 2 })
})

it('goes on after a task that failed', async () => {
  let tried = 0
  const gathering = createGathering(async () => {
    tried += 1
    throw new Error('the database is away')
  }, 1)
  gathering.ask()
  await pause(10)
  gathering.ask()
  await pause(10)
  expect(tried).toBe(2)
})

it('does nothing more once stopped', async () => {
  let done = 0
  const gathering = createGathering(async () => {
    done += 1
  }, 5)
  gathering.ask()
  gathering.stop()
  gathering.ask()
  await pause(20)
  expect(done).toBe(0)
})
