import { describe, expect, test } from 'vitest'
import { decreedHolidays } from '#appraisal/calendar/holidays.ts'
import { day } from '../arbitraries.ts'

describe('the decreed holidays', () => {
  test.each([
    ['SKB 1497/2025, 2/2025, 5/2025', 2026, 17, 8],
    ['SKB 1205/2026, 3/2026, 2/2026', 2027, 18, 8],
  ])('%s: %d has %d public holidays and %d days of joint leave', (_, year, publicHolidays, jointLeave) => {
    const list = decreedHolidays.find((one) => one.year === year)
    expect(list?.publicHolidays).toHaveLength(publicHolidays)
    expect(list?.jointLeave).toHaveLength(jointLeave)
  })

  test.each([
    ['SKB 2026', 2026, '2026-03-21', 'Sabtu', 6],
    ['SKB 2026', 2026, '2026-12-25', 'Jumat', 5],
    ['SKB 2027', 2027, '2027-03-10', 'Rabu', 3],
    ['SKB 2027', 2027, '2027-05-17', 'Senin', 1],
    ['SKB 2027', 2027, '2027-12-26', 'Minggu', 7],
  ])('%s: of %d, %s is a public holiday on a %s', (_, year, date, _name, weekday) => {
    const list = decreedHolidays.find((one) => one.year === year)
    expect(list?.publicHolidays.map((holiday) => holiday.date)).toContain(date)
    expect(day(date).dayOfWeek).toBe(weekday)
  })

  test('every date is a day of its year, named, and stands there once', () => {
    for (const { year, publicHolidays, jointLeave } of decreedHolidays) {
      const holidays = [...publicHolidays, ...jointLeave]
      expect(new Set(holidays.map((holiday) => holiday.date)).size).toBe(holidays.length)
      for (const { date, name } of holidays) {
        expect(day(date).toString()).toBe(date)
        expect(day(date).year).toBe(year)
        expect(name).not.toBe('')
      }
    }
  })

  test('joint leave is given on weekdays only', () => {
    const leave = decreedHolidays.flatMap((list) => list.jointLeave)
    expect(leave.filter(({ date }) => day(date).dayOfWeek > 5)).toEqual([])
  })
})
