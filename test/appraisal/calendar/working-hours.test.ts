import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workingCalendar } from '#appraisal/calendar/working-day.ts'
import { workingHours } from '#appraisal/calendar/working-hours.ts'
import { anyDecreedDay, day } from '../arbitraries.ts'

const calendar = workingCalendar()

describe('workingHours', () => {
  test.each([
    ['Perpres 21/2023 Ps. 4(3), (5): a Monday', '2026-11-23', '07:30', '16:00', 60],
    ['Perpres 21/2023 Ps. 4(3), (5): a Friday', '2026-11-27', '07:30', '16:30', 90],
    ['Perpres 21/2023 Ps. 4(4), (6): a Monday of Ramadan', '2026-03-02', '08:00', '15:00', 30],
    ['Perpres 21/2023 Ps. 4(4), (6): a Friday of Ramadan', '2026-03-06', '08:00', '15:30', 60],
  ])('%s', (_, date, startsAt, endsAt, breakMinutes) => {
    expect(workingHours(day(date), calendar)).toEqual({ startsAt, endsAt, breakMinutes })
  })

  test('there are none on a day off', () => {
    expect(workingHours(day('2026-12-25'), calendar)).toBeNull()
  })

  test('Perpres 21/2023 Ps. 4(1): a six-day week of usual hours sums up to 37 h 30 min', () => {
    expect(netMinutesOfWeek('2026-11-23', 6)).toBe(37.5 * 60)
  })

  test.each([5, 6] as const)(
    'Perpres 21/2023 Ps. 4(2): a week of %d days in Ramadan has 32 h 30 min',
    (days) => {
      expect(netMinutesOfWeek('2026-03-02', days)).toBe(32.5 * 60)
    },
  )

  test('the day begins before it ends, and both are times of day', () => {
    fc.assert(
      fc.property(anyDecreedDay, fc.constantFrom(5, 6), (date, daysPerWeek) => {
        const hours = workingHours(date, workingCalendar({ daysPerWeek }))
        if (!hours) return
        expect(hours.startsAt < hours.endsAt).toBe(true)
        expect(`${hours.startsAt} ${hours.endsAt}`).toMatch(/^[01]\d:[0-5]\d [01]\d:[0-5]\d$/)
      }),
    )
  })
})

function netMinutesOfWeek(monday: string, daysPerWeek: 5 | 6): number {
  const week = Array.from({ length: 7 }, (_, index) => day(monday).add({ days: index }))
  const hours = week.flatMap((each) => workingHours(each, workingCalendar({ daysPerWeek })) ?? [])
  return hours.reduce(
    (sum, { startsAt, endsAt, breakMinutes }) => sum + minutes(endsAt) - minutes(startsAt) - breakMinutes,
    0,
  )
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
