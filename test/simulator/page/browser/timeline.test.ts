import { expect, it } from 'vitest'
import { timeline } from '#simulator/page/browser/timeline.ts'

const dayOf = (at: string) => at.slice(0, 10)
const message = (from: 'bot' | 'user', at: string) => ({ from, at: `2026-11-${at}:00Z` })

function places(...messages: ReturnType<typeof message>[]) {
  return timeline(messages, dayOf).map(({ newDay, startsRun, endsRun }) => [newDay, startsRun, endsRun])
}

it('announces each day once', () => {
  expect(places(message('bot', '23T08:00'), message('bot', '23T12:00'), message('bot', '24T08:00'))).toEqual([
    ['2026-11-23', true, true],
    [null, true, true],
    ['2026-11-24', true, true],
  ])
})

it('joins what one sender writes within five minutes', () => {
  expect(
    places(message('user', '23T08:00'), message('user', '23T08:04'), message('user', '23T08:10')),
  ).toEqual([
    ['2026-11-23', true, false],
    [null, false, true],
    [null, true, true],
  ])
})

it('parts different senders', () => {
  expect(places(message('user', '23T08:00'), message('bot', '23T08:00'))).toEqual([
    ['2026-11-23', true, true],
    [null, true, true],
  ])
})

it('parts a run at midnight', () => {
  expect(places(message('bot', '23T23:59'), message('bot', '24T00:01'))).toEqual([
    ['2026-11-23', true, true],
    ['2026-11-24', true, true],
  ])
})
