import { expect, onTestFinished, test, vi } from 'vitest'
import { createMovableClock } from '#practice/clock.ts'
import { inMemory } from '../simulator/in-memory.ts'

const monday = new Date('2026-11-23T01:00:00Z')
const friday = new Date('2026-11-27T01:00:00Z')

function holdTime(): void {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
}

test('the clock runs from its start, moves forward and never back', () => {
  holdTime()
  const clock = createMovableClock(monday)
  vi.advanceTimersByTime(60_000)
  expect(clock.now()).toEqual(new Date('2026-11-23T01:01:00Z'))
  clock.moveTo(friday)
  clock.moveTo(monday)
  expect(clock.now()).toEqual(friday)
})

test('who listens hears of every move until it stops listening', () => {
  const clock = createMovableClock(monday)
  const heard = vi.fn()
  const unsubscribe = clock.onMove(heard)
  clock.moveTo(friday)
  unsubscribe()
  clock.moveTo(friday)
  expect(heard).toHaveBeenCalledTimes(1)
})

test('a clock that was stopped goes on where it stood, however long ago that was', () => {
  holdTime()
  const memory = inMemory()
  const first = createMovableClock(monday, memory)
  first.moveTo(friday)
  vi.advanceTimersByTime(90_500)
  first.stop()
  vi.advanceTimersByTime(3_600_000)
  const behind = createMovableClock(monday, memory).now().getTime() - friday.getTime() - 90_500
  expect(behind).toBeGreaterThanOrEqual(0)
  expect(behind).toBeLessThanOrEqual(1000)
})

test('a clock whose program was killed does not go back', () => {
  holdTime()
  const memory = inMemory()
  const first = createMovableClock(monday, memory)
  vi.advanceTimersByTime(2_999)
  const killedAt = first.now()
  const kept = inMemory(memory.json())
  expect(createMovableClock(monday, kept).now().getTime()).toBeGreaterThanOrEqual(killedAt.getTime())
})

test('a memory that cannot be read is a start from the beginning', () => {
  holdTime()
  expect(createMovableClock(monday, inMemory('"kemarin"')).now()).toEqual(monday)
})
