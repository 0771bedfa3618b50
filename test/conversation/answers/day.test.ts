import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#conversation/answers/day.ts'
import { day as dayFrom } from '../../appraisal/arbitraries.ts'
import { words } from '../talk.ts'
import { today } from '../toy.ts'
import { again, context, file, sticker, typed, written } from './reading.ts'

const november = { startsOn: dayFrom('2026-11-01'), endsOn: dayFrom('2026-11-30') }
const deadline = day({ period: november })

describe('a day', () => {
  test.each([
    ['30/11/2026', '2026-11-30'],
    ['5 des 2026', '2026-12-05'],
    ['30 nopember 2026', '2026-11-30'],
    ['besok', '2026-11-22'],
  ])('%j is %s', (given, value) => {
    expect(typed(deadline, given)).toEqual({ read: 'sure', value })
    expect(written(deadline, given)).toEqual({ read: 'sure', value })
  })

  test('with two meanings must be confirmed', () => {
    expect(typed(deadline, 'minggu depan')).toMatchObject({ read: 'unsure' })
  })

  test.each([
    ['segera', 'not-a-date'],
    ['31/2/2027', 'no-such-date'],
    ['H-3', 'no-deadline'],
    ['x'.repeat(10_000), 'not-a-date'],
    ['🙂', 'not-a-date'],
  ])('is not %j', (given, code) => {
    expect(typed(deadline, given)).toMatchObject({ read: 'not', problem: { code } })
  })

  test.each([sticker, file] as const)('is not $kind', (input) => {
    expect(deadline.read(input, context)).toEqual({ read: 'not', problem: { code: 'text-needed' } })
  })

  test('of a form that is left empty is empty', () => {
    expect(written(deadline, '')).toBe('empty')
  })

  const anyNearDay = fc.integer({ min: -1500, max: 1500 }).map((days) => today.add({ days }).toString())

  test('within some years comes back from a form, and typed as it is shown, without a doubt', () => {
    fc.assert(
      fc.property(anyNearDay, (value) => {
        expect(again(deadline, value)).toEqual({ read: 'sure', value })
        expect(typed(deadline, words(deadline.show(value)))).toEqual({ read: 'sure', value })
        expect(deadline.schema.safeParse(value).success).toBe(true)
      }),
    )
  })
})
