import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { isWorkingDay, lastWorkingDayUpTo, workingCalendar } from '#appraisal/calendar/working-day.ts'
import { reminderDays } from '#appraisal/deadline.ts'
import { anyDecreedDay, day } from './arbitraries.ts'

const calendar = workingCalendar()

describe('reminderDays', () => {
  test.each([
    [
      'Thursday: H-7, H-3, H-1 and H',
      '2026-11-26',
      ['2026-11-19 7', '2026-11-23 3', '2026-11-25 1', '2026-11-26 0'],
    ],
    [
      'Monday: H-3 and H-1 meet on the Friday',
      '2026-11-30',
      ['2026-11-23 7', '2026-11-27 3', '2026-11-30 0'],
    ],
    [
      'Tuesday: H-3 moves to the Friday',
      '2026-12-01',
      ['2026-11-24 7', '2026-11-27 4', '2026-11-30 1', '2026-12-01 0'],
    ],
    [
      'Sunday: all are counted from the Friday',
      '2027-01-31',
      ['2027-01-22 7', '2027-01-26 3', '2027-01-28 1', '2027-01-29 0'],
    ],
    ['after Idulfitri: the days before it', '2027-03-16', ['2027-03-05 11', '2027-03-16 0']],
  ])('due on a %s', (_, due, expected) => {
    const days = reminderDays(day(due), calendar)
    expect(days.map(({ on, daysLeft }) => `${on} ${daysLeft}`)).toEqual(expected)
  })

  test('are distinct working days in their order, the last being the working day up to the deadline', () => {
    fc.assert(
      fc.property(anyDecreedDay, (due) => {
        const days = reminderDays(due, calendar)
        const ordered = days.map(({ on }) => on).toSorted(Temporal.PlainDate.compare)
        expect(days.map(({ on }) => on.toString())).toEqual(ordered.map(String))
        expect(new Set(ordered.map(String)).size).toBe(days.length)
        expect(days.every(({ on }) => isWorkingDay(on, calendar))).toBe(true)
        expect(days.at(-1)?.daysLeft).toBe(0)
        expect(days.at(-1)?.on.toString()).toBe(lastWorkingDayUpTo(due, calendar).toString())
      }),
    )
  })
})
