import { expect, test } from 'vitest'
import type { Sent } from '#channels/channel.ts'
import { createProgress } from '#channels/slack/progress.ts'

function createSteps(second: Sent[]) {
  const taken: string[] = []
  const step = (name: string, outcome: () => Sent) => async () => {
    taken.push(name)
    return outcome()
  }
  const sent = (platformId: string): Sent => ({ outcome: 'sent', platformId })
  const steps = [
    step('first', () => sent('1')),
    step('second', () => second.shift() ?? sent('2')),
    step('third', () => sent('3')),
  ]
  return { taken, steps }
}

test('a sending tried again goes on after what was sent', async () => {
  const progress = createProgress()
  const { taken, steps } = createSteps([{ outcome: 'failed', reason: 'http 500' }])
  expect(await progress('a', steps)).toEqual({ outcome: 'failed', reason: 'http 500' })
  expect(await progress('a', steps)).toEqual({ outcome: 'sent', platformId: '1+2+3' })
  expect(taken).toEqual(['first', 'second', 'second', 'third'])
})

test('the same sending made anew begins at the beginning', async () => {
  const progress = createProgress()
  const { taken, steps } = createSteps([{ outcome: 'refused', reason: 'invalid_blocks' }])
  await progress('a', steps)
  await progress('a', steps)
  await progress('a', steps)
  expect(taken.filter((name) => name === 'first')).toHaveLength(3)
})

test('another sending begins at its own beginning', async () => {
  const progress = createProgress()
  const { taken, steps } = createSteps([{ outcome: 'failed', reason: 'http 500' }])
  await progress('a', steps)
  await progress('b', steps)
  expect(taken).toEqual(['first', 'second', 'first', 'second', 'third'])
})
