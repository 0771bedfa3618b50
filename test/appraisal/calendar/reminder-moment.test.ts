import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { nextReminderMoment } from '#appraisal/calendar/reminder-moment.ts'
import { isWorkingDay, workingCalendar } from '#appraisal/calendar/working-day.ts'
import { dayIn, ianaName, type Zone } from '#appraisal/zone.ts'
import { anyDecreedDay, anyZone } from '../arbitraries.ts'

const calendar = workingCalendar()

describe('nextReminderMoment', () => {
  test.each([
    ['in working time at once', '2026-11-23T09:15', '2026-11-23T09:15'],
    ['at the opening at once', '2026-11-23T08:00', '2026-11-23T08:00'],
    ['at night in the morning', '2026-11-23T03:00', '2026-11-23T08:00'],
    ['between start of work and opening at the opening', '2026-11-23T07:45', '2026-11-23T08:00'],
    ['at 16.00 the next day', '2026-11-23T16:00', '2026-11-24T08:00'],
    ['in the last minute at once', '2026-11-23T15:59', '2026-11-23T15:59'],
    ['on Friday before the prayer at once', '2026-11-27T11:29', '2026-11-27T11:29'],
    ['on Friday around the prayer after it', '2026-11-27T11:30', '2026-11-27T13:30'],
    ['on Friday after the prayer at once', '2026-11-27T13:30', '2026-11-27T13:30'],
    ['on Friday afternoon only until 16.00', '2026-11-27T16:10', '2026-11-30T08:00'],
    ['at the weekend on Monday', '2026-11-21T10:00', '2026-11-23T08:00'],
    ['before joint leave and Christmas after them', '2026-12-23T18:00', '2026-12-28T08:00'],
    ['in Ramadan no later than work ends', '2026-03-02T15:00', '2026-03-03T08:00'],
    ['in Ramadan until work ends', '2026-03-02T14:59', '2026-03-02T14:59'],
    ['on Friday of Ramadan until 15.30', '2026-03-06T15:29', '2026-03-06T15:29'],
    ['on Friday of Ramadan not after 15.30', '2026-03-06T15:30', '2026-03-09T08:00'],
  ])('a person is reminded %s', (_, due, reminded) => {
    expect(nextReminderMoment(local(due, 'WIB'), 'WIB', calendar)).toEqual(local(reminded, 'WIB'))
  })

  test.each<[Zone, string]>([
    ['WIB', '2026-11-24T08:00+07:00'],
    ['WITA', '2026-11-24T08:00+08:00'],
    ['WIT', '2026-11-24T08:00+09:00'],
  ])('the window opens by the clock of %s', (zone, expected) => {
    expect(nextReminderMoment(new Date('2026-11-23T20:00:00Z'), zone, calendar)).toEqual(new Date(expected))
  })

  test('never is before the instant, in the night, on a day off or around Friday prayer, and stays once found', () => {
    const anyMinute = fc.integer({ min: 0, max: 24 * 60 - 1 })
    fc.assert(
      fc.property(
        anyDecreedDay,
        anyMinute,
        anyZone,
        fc.constantFrom(5, 6),
        (date, minute, zone, daysPerWeek) => {
          const some = workingCalendar({ daysPerWeek })
          const instant = new Date(date.toZonedDateTime('UTC').epochMilliseconds + minute * 60_000)
          const moment = nextReminderMoment(instant, zone, some)
          const clock = clockIn(moment, zone)
          expect(moment >= instant).toBe(true)
          expect(isWorkingDay(dayIn(moment, zone), some)).toBe(true)
          expect(clock >= '08:00' && clock < '16:00').toBe(true)
          expect(dayIn(moment, zone).dayOfWeek === 5 && clock >= '11:30' && clock < '13:30').toBe(false)
          expect(nextReminderMoment(moment, zone, some)).toEqual(moment)
        },
      ),
    )
  })
})

function local(dateTime: string, zone: Zone): Date {
  const zoned = Temporal.PlainDateTime.from(dateTime).toZonedDateTime(ianaName(zone))
  return new Date(zoned.epochMilliseconds)
}

function clockIn(instant: Date, zone: Zone): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(ianaName(zone))
  return zoned.toPlainTime().toString().slice(0, 5)
}
