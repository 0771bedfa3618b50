import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  isEmpty,
  isWorkingDay,
  lastWorkingDayUpTo,
  nextWorkingDay,
  workingCalendar,
} from '#appraisal/calendar/working-day.ts'
import { anyDecreedDay, day } from '../arbitraries.ts'

const calendar = workingCalendar()

describe('isWorkingDay', () => {
  test.each([
    ['a Monday', '2026-11-23', true],
    ['a Saturday', '2026-11-21', false],
    ['a Sunday', '2026-11-22', false],
    ['a public holiday', '2026-12-25', false],
    ['joint leave', '2026-12-24', false],
    ['the second Isra Mikraj of 2027, a Sunday', '2027-12-26', false],
    ['the Monday after it', '2027-12-27', true],
  ])('%s, %s: %s', (_, date, worked) => {
    expect(isWorkingDay(day(date), calendar)).toBe(worked)
  })

  test.each([
    [1, 19],
    [2, 19],
    [3, 15],
    [4, 22],
    [5, 16],
    [6, 21],
    [7, 22],
    [8, 21],
    [9, 22],
    [10, 21],
    [11, 22],
    [12, 22],
  ])('SKB 2027: month %d has %d working days', (month, count) => {
    const first = day(`2027-${String(month).padStart(2, '0')}-01`)
    const days = Array.from({ length: first.daysInMonth }, (_, index) => first.add({ days: index }))
    expect(days.filter((each) => isWorkingDay(each, calendar))).toHaveLength(count)
  })
})

describe('workingCalendar', () => {
  test('Perpres 21/2023 Ps. 7: a unit with a six-day week works on Saturdays but not on holidays', () => {
    const sixDays = workingCalendar({ daysPerWeek: 6 })
    expect(isWorkingDay(day('2026-11-21'), sixDays)).toBe(true)
    expect(isWorkingDay(day('2026-11-22'), sixDays)).toBe(false)
    expect(isWorkingDay(day('2026-03-21'), sixDays)).toBe(false)
  })

  test('a local day off is added', () => {
    expect(isWorkingDay(day('2026-12-09'), workingCalendar({ added: [day('2026-12-09')] }))).toBe(false)
  })

  test('a decreed day off is withdrawn', () => {
    expect(isWorkingDay(day('2026-12-24'), workingCalendar({ withdrawn: [day('2026-12-24')] }))).toBe(true)
  })

  test('a day both withdrawn and added is off', () => {
    const changed = workingCalendar({ added: [day('2026-12-24')], withdrawn: [day('2026-12-24')] })
    expect(isWorkingDay(day('2026-12-24'), changed)).toBe(false)
  })

  test('changing one calendar leaves another as it is', () => {
    workingCalendar({ added: [day('2026-11-23')], withdrawn: [day('2026-12-24')] })
    expect(isWorkingDay(day('2026-11-23'), workingCalendar())).toBe(true)
    expect(isWorkingDay(day('2026-12-24'), workingCalendar())).toBe(false)
  })

  test.each([
    [2025, true],
    [2026, false],
    [2027, false],
    [2028, true],
  ])('whether nothing is known of %d: %s', (year, empty) => {
    expect(isEmpty(year, calendar)).toBe(empty)
  })

  test('a local day off does not make a year known', () => {
    expect(isEmpty(2028, workingCalendar({ added: [day('2028-01-03')] }))).toBe(true)
  })
})

describe('the neighbours of a day', () => {
  test.each([
    ['from a Thursday to the Friday', '2026-11-19', '2026-11-20'],
    ['over a weekend', '2026-11-20', '2026-11-23'],
    ['over Christmas and New Year’s weekend', '2026-12-23', '2026-12-28'],
    ['over Nyepi and Idulfitri 2027', '2027-03-05', '2027-03-16'],
  ])('the next working day is %s', (_, from, next) => {
    expect(nextWorkingDay(day(from), calendar).toString()).toBe(next)
  })

  test.each([
    ['a working day itself', '2026-11-20', '2026-11-20'],
    ['Friday for a Sunday: the plans’ deadline of January 2027', '2027-01-31', '2027-01-29'],
    ['Friday for a Sunday: the reports’ deadline of February 2027', '2027-02-28', '2027-02-26'],
    ['the day before joint leave', '2026-12-27', '2026-12-23'],
  ])('the last working day is %s', (_, upTo, last) => {
    expect(lastWorkingDayUpTo(day(upTo), calendar).toString()).toBe(last)
  })
})

describe('addWorkingDays', () => {
  test('adding none stays, even on a day off', () => {
    expect(addWorkingDays(day('2026-11-22'), 0, calendar).toString()).toBe('2026-11-22')
  })

  test('lands on a working day with exactly that many after the first day', () => {
    fc.assert(
      fc.property(
        anyDecreedDay,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(5, 6),
        (from, count, week) => {
          const some = workingCalendar({ daysPerWeek: week })
          const reached = addWorkingDays(from, count, some)
          const passed = Array.from({ length: from.until(reached).days }, (_, index) =>
            from.add({ days: index + 1 }),
          )
          expect(isWorkingDay(reached, some)).toBe(true)
          expect(passed.filter((each) => isWorkingDay(each, some))).toHaveLength(count)
        },
      ),
    )
  })

  test('adding in two parts is adding at once', () => {
    const few = fc.integer({ min: 0, max: 30 })
    fc.assert(
      fc.property(anyDecreedDay, few, few, (from, one, other) => {
        const inParts = addWorkingDays(addWorkingDays(from, one, calendar), other, calendar)
        expect(inParts.toString()).toBe(addWorkingDays(from, one + other, calendar).toString())
      }),
    )
  })
})
