import { describe, expect, test } from 'vitest'
import { decreedHolidays } from '#appraisal/calendar/holidays.ts'
import { decreedRamadans, isRamadan } from '#appraisal/calendar/ramadan.ts'
import { day } from '../arbitraries.ts'

describe('isRamadan', () => {
  test.each([
    ['2026-02-18', false],
    ['2026-02-19', true],
    ['2026-03-20', true],
    ['2026-03-21', false],
    ['2027-02-08', false],
    ['2027-02-09', true],
    ['2027-03-09', true],
    ['2027-03-10', false],
  ])('%s: %s', (date, expected) => {
    expect(isRamadan(day(date), decreedRamadans)).toBe(expected)
  })

  test('ends on the eve of the decreed Idulfitri', () => {
    const holidays = decreedHolidays.flatMap((list) => list.publicHolidays)
    for (const { hijriYear, endsOn } of decreedRamadans) {
      const feast = holidays.find((holiday) => holiday.name === `Idulfitri ${hijriYear} Hijriah`)
      expect(day(endsOn).add({ days: 1 }).toString()).toBe(feast?.date)
    }
  })

  test('lasts 29 or 30 days', () => {
    for (const { startsOn, endsOn } of decreedRamadans) {
      expect([28, 29]).toContain(day(startsOn).until(day(endsOn)).days)
    }
  })
})
