import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWorkingDay, workingCalendar } from '#appraisal/calendar/working-day.ts'
import { defaultWindows, isWithin, lastDay, type Window, windowEnd } from '#appraisal/window.ts'
import { dayIn, type Zone } from '#appraisal/zone.ts'
import { anyDecreedDay, anyInstant, anyZone, day } from './arbitraries.ts'

const calendar = workingCalendar()

describe('lastDay', () => {
  const fourteenWorking: Window = { days: 14, unit: 'working' }
  test.each<[source: string, window: Window, receivedOn: string, last: string]>([
    ['Ps. 59(1): 14 hari', defaultWindows.objection, '2026-12-31', '2027-01-14'],
    ['Ps. 59(1): 14 hari', defaultWindows.objection, '2027-01-04', '2027-01-18'],
    ['Ps. 59(1): 14 hari', defaultWindows.objection, '2027-01-29', '2027-02-12'],
    ['Ps. 59(1): 14 hari', defaultWindows.objection, '2027-03-01', '2027-03-15'],
    ['14 hari kerja, by an agency', fourteenWorking, '2026-12-31', '2027-01-22'],
    ['14 hari kerja, by an agency', fourteenWorking, '2027-01-04', '2027-01-25'],
    ['14 hari kerja, by an agency', fourteenWorking, '2027-01-29', '2027-02-19'],
    ['14 hari kerja, by an agency', fourteenWorking, '2027-03-01', '2027-03-31'],
    ['Ps. 50: 7 hari kerja', defaultWindows.superiorSigns, '2026-12-31', '2027-01-13'],
    ['Ps. 50: 7 hari kerja', defaultWindows.superiorSigns, '2027-01-04', '2027-01-14'],
    ['Ps. 50: 7 hari kerja', defaultWindows.superiorSigns, '2027-01-29', '2027-02-10'],
    ['Ps. 50: 7 hari kerja', defaultWindows.superiorSigns, '2027-03-01', '2027-03-18'],
    ['21 hari kerja, after PP 79/2021', defaultWindows.decisionTarget, '2026-12-31', '2027-02-02'],
    ['21 hari kerja, after PP 79/2021', defaultWindows.decisionTarget, '2027-01-04', '2027-02-03'],
    ['21 hari kerja, after PP 79/2021', defaultWindows.decisionTarget, '2027-01-29', '2027-03-02'],
    ['21 hari kerja, after PP 79/2021', defaultWindows.decisionTarget, '2027-03-01', '2027-04-09'],
  ])('PP 30/2019 %s (%o), received on %s, end on %s', (_, window, receivedOn, last) => {
    expect(lastDay(day(receivedOn), window, calendar).toString()).toBe(last)
  })

  test('PP 30/2019 Ps. 49(2), 49(3), 59(1) give 14 hari, Ps. 50 gives 7 hari kerja', () => {
    expect(defaultWindows).toMatchObject({
      handOver: { days: 14, unit: 'calendar' },
      sign: { days: 14, unit: 'calendar' },
      objection: { days: 14, unit: 'calendar' },
      superiorSigns: { days: 7, unit: 'working' },
    })
  })

  test('counted in calendar days it may be a day off', () => {
    expect(lastDay(day('2027-01-17'), defaultWindows.objection, calendar).toString()).toBe('2027-01-31')
  })

  test('counted in working days it is a working day and never earlier than in calendar days', () => {
    fc.assert(
      fc.property(anyDecreedDay, fc.integer({ min: 1, max: 30 }), (receivedOn, days) => {
        const working = lastDay(receivedOn, { days, unit: 'working' }, calendar)
        const plain = lastDay(receivedOn, { days, unit: 'calendar' }, calendar)
        expect(isWorkingDay(working, calendar)).toBe(true)
        expect(working.since(plain).days).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('windowEnd', () => {
  test.each<[Zone, string]>([
    ['WIB', '2026-12-05T16:59:59.999Z'],
    ['WITA', '2026-12-06T15:59:59.999Z'],
    ['WIT', '2026-12-06T14:59:59.999Z'],
  ])('received on 21 November 16.05 UTC, 14 days end in %s at %s', (zone, end) => {
    const receivedAt = new Date('2026-11-21T16:05:00Z')
    expect(windowEnd(receivedAt, zone, defaultWindows.objection, calendar)).toEqual(new Date(end))
  })

  test('does not depend on the hour of receipt', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, anyZone, (one, other, zone) => {
        const sameDay = dayIn(one, zone).equals(dayIn(other, zone))
        const ends = [one, other].map((at) =>
          windowEnd(at, zone, defaultWindows.objection, calendar).getTime(),
        )
        expect(ends[0] === ends[1]).toBe(sameDay)
      }),
    )
    const morning = windowEnd(new Date('2026-11-23T00:00:00Z'), 'WIB', defaultWindows.sign, calendar)
    const evening = windowEnd(new Date('2026-11-23T16:59:59.999Z'), 'WIB', defaultWindows.sign, calendar)
    expect(morning).toEqual(evening)
  })
})

describe('isWithin', () => {
  const receivedAt = new Date('2026-11-23T02:00:00Z')

  test.each([
    ['at once', '2026-11-23T02:00:00Z', true],
    ['in the last millisecond of the last day', '2026-12-07T16:59:59.999Z', true],
    ['a millisecond later', '2026-12-07T17:00:00Z', false],
  ])('PP 30/2019 Ps. 59(1): an objection %s', (_, now, within) => {
    expect(isWithin(new Date(now), receivedAt, 'WIB', defaultWindows.objection, calendar)).toBe(within)
  })

  test('what is in time in WIB may be late in WIT', () => {
    const now = new Date('2026-12-07T16:00:00Z')
    expect(isWithin(now, receivedAt, 'WIB', defaultWindows.objection, calendar)).toBe(true)
    expect(isWithin(now, receivedAt, 'WIT', defaultWindows.objection, calendar)).toBe(false)
  })

  test('is true up to the end of the window and false after it', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, fc.constantFrom('calendar', 'working'), (received, zone, unit) => {
        const window: Window = { days: 14, unit }
        const end = windowEnd(received, zone, window, calendar)
        expect(isWithin(received, received, zone, window, calendar)).toBe(true)
        expect(isWithin(end, received, zone, window, calendar)).toBe(true)
        expect(isWithin(new Date(end.getTime() + 1), received, zone, window, calendar)).toBe(false)
      }),
    )
  })
})
