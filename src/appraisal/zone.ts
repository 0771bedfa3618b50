import { Temporal } from 'temporal-polyfill'

/** The time zones of Indonesia (Keppres 41/1987), west to east. */
export const zones = ['WIB', 'WITA', 'WIT'] as const

export type Zone = (typeof zones)[number]

const ianaNames: Record<Zone, readonly [string, ...string[]]> = {
  WIB: ['Asia/Jakarta', 'Asia/Pontianak'],
  WITA: ['Asia/Makassar'],
  WIT: ['Asia/Jayapura'],
}

const minute = 60_000
const hour = 60 * minute
const day24 = 24 * hour

// The offsets have stood unchanged, without daylight saving, since the decree took effect on 1 January 1988; adding
// them is several times as fast as Temporal.ZonedDateTime, and a test holds them to it.
const offsets: Record<Zone, number> = { WIB: 7 * hour, WITA: 8 * hour, WIT: 9 * hour }

/** The IANA name, for `Intl` and for PostgreSQL. */
export function ianaName(zone: Zone): string {
  return ianaNames[zone][0]
}

/** The zone behind an IANA name such as a platform tells of its user, or null outside Indonesia. */
export function zoneNamed(name: string): Zone | null {
  return zones.find((zone) => ianaNames[zone].includes(name)) ?? null
}

/** The calendar day on which an instant (1988 or later) falls there. */
export function dayIn(instant: Date, zone: Zone): Temporal.PlainDate {
  const local = new Date(instant.getTime() + offsets[zone])
  return new Temporal.PlainDate(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate())
}

/** The first millisecond of a day (1988 or later) there. */
export function startOfDay(day: Temporal.PlainDate, zone: Zone): Date {
  return new Date(Date.UTC(day.year, day.month - 1, day.day) - offsets[zone])
}

/** The last millisecond of a day there, 23:59:59.999. */
export function endOfDay(day: Temporal.PlainDate, zone: Zone): Date {
  return new Date(startOfDay(day, zone).getTime() + day24 - 1)
}

/** The instant of a time of day there, written `HH:MM`. Throws a RangeError on any other writing. */
export function at(day: Temporal.PlainDate, time: string, zone: Zone): Date {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(`not a time of day: ${time}`)
  const sinceMidnight = Number(time.slice(0, 2)) * hour + Number(time.slice(3)) * minute
  return new Date(startOfDay(day, zone).getTime() + sinceMidnight)
}
