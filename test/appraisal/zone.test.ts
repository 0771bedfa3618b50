import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { at, dayIn, endOfDay, ianaName, startOfDay, type Zone, zoneNamed, zones } from '#appraisal/zone.ts'
import { anyDay, anyInstant, anyZone, day } from './arbitraries.ts'

describe('zone names', () => {
  test.each(zones)('%s comes back from its IANA name', (zone) => {
    expect(zoneNamed(ianaName(zone))).toBe(zone)
  })

  test('West Kalimantan is in WIB', () => {
    expect(zoneNamed('Asia/Pontianak')).toBe('WIB')
  })

  test.each(['Asia/Singapore', 'UTC', ''])('there is no zone for “%s”', (name) => {
    expect(zoneNamed(name)).toBeNull()
  })
})

describe('days and instants', () => {
  test.each<[Zone, string]>([
    ['WIB', '2026-11-21'],
    ['WITA', '2026-11-22'],
    ['WIT', '2026-11-22'],
  ])('21 November 2026 16.05 UTC is in %s already %s', (zone, expected) => {
    expect(dayIn(new Date('2026-11-21T16:05:00Z'), zone).toString()).toBe(expected)
  })

  test('a day ends in its last millisecond', () => {
    expect(endOfDay(day('2026-11-21'), 'WITA')).toEqual(new Date('2026-11-21T15:59:59.999Z'))
  })

  test('a time of day is local', () => {
    expect(at(day('2026-11-30'), '16:00', 'WITA')).toEqual(new Date('2026-11-30T08:00:00Z'))
  })

  test.each(['24:00', '8:00', '08.00', '08:60', '', '08:00:00'])('“%s” is no time of day', (time) => {
    expect(() => at(day('2026-11-30'), time, 'WIB')).toThrow(RangeError)
  })
})

describe('the fixed offsets', () => {
  test('give the day that Temporal gives', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(
          ianaName(zone),
        )
        expect(dayIn(instant, zone).toString()).toBe(zoned.toPlainDate().toString())
      }),
    )
  })

  test('give the beginning, the end and any minute of a day that Temporal gives', () => {
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 })
    fc.assert(
      fc.property(anyDay, anyZone, minutes, (date, zone, minute) => {
        const midnight = date.toZonedDateTime(ianaName(zone))
        const time = midnight.add({ minutes: minute }).toPlainTime().toString().slice(0, 5)
        expect(startOfDay(date, zone).getTime()).toBe(midnight.epochMilliseconds)
        expect(endOfDay(date, zone).getTime()).toBe(midnight.add({ days: 1 }).epochMilliseconds - 1)
        expect(at(date, time, zone).getTime()).toBe(midnight.add({ minutes: minute }).epochMilliseconds)
      }),
    )
  })

  test('put every instant between the beginning and the end of its day', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const date = dayIn(instant, zone)
        expect(startOfDay(date, zone) <= instant && instant <= endOfDay(date, zone)).toBe(true)
      }),
    )
  })
})
