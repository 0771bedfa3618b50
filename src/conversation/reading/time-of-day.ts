import { Temporal } from 'temporal-polyfill'
import { type Zone, zones } from '#appraisal/zone.ts'
import { weekdayOf } from './calendar-words.ts'
import { type ClockFound, clockAt } from './clock-words.ts'
import { withoutCourtesy } from './courtesy.ts'
import { canonicalWords } from './normalize.ts'
import { isPartOfDay, usualHour } from './part-of-day.ts'
import { notRead, type Reading, readWithDoubt, unsure } from './reading.ts'

/** A time on the clock; the zone is null when none was typed: the person's own. */
export interface TimeOfDay {
  time: Temporal.PlainTime
  zone: Zone | null
}

/** A time found among other words, those words without it, and whether it was said of today (`nanti malam`). */
export interface TimeFound {
  reading: Reading<TimeOfDay>
  rest: readonly string[]
  isToday: boolean
}

/**
 * Reads a time of day: `jam 8 malam`, `pukul 14.00 WITA`, `08.30`, `setengah delapan`. A part of the day without an
 * hour, and an hour that may be before or after noon, must be confirmed (`nanti jam 3` is read as 15.00).
 */
export function readTimeOfDay(text: string): Reading<TimeOfDay> {
  const words = withoutCourtesy(canonicalWords(text))
  const found = [words, ['jam', ...words]].map(findTimeOfDay).find((each) => each?.rest.length === 0)
  return found ? found.reading : notRead({ code: 'not-a-time' })
}

/** The time of day in a list of words: behind `jam`, with a colon, or beside a part of the day or a zone; else null. */
export function findTimeOfDay(words: readonly string[]): TimeFound | null {
  const start = words.indexOf('jam')
  if (start !== -1) return spokenTime(words, start)
  const bare = words.findIndex((_, at) => isBareClock(words, at))
  return bare === -1 ? partAlone(words) : clockTime(words, bare, clockAt(words, bare, null))
}

/** `jam 8`, `malam jam 8`. */
function spokenTime(words: readonly string[], start: number): TimeFound | null {
  const part = isPartOfDay(words[start - 1]) ? (words[start - 1] ?? null) : null
  return clockTime(words, part ? start - 1 : start, clockAt(words, start + 1, part))
}

function isBareClock(words: readonly string[], at: number): boolean {
  if (/^\d{1,2}:\d\d$/.test(words[at] ?? '')) return true
  if (words[at - 1] === 'tanggal') return false
  const next = words[at + 1] ?? ''
  return /^\d{1,2}(?:\.\d\d)?$/.test(words[at] ?? '') && (isPartOfDay(next) || zoneNamed(next) !== null)
}

function clockTime(words: readonly string[], from: number, clock: ClockFound | null): TimeFound | null {
  if (!clock) return null
  const { minutes, written, next } = clock
  if (minutes === null) return around(words, from, next, notRead({ code: 'no-such-time', written }))
  const zone = zoneNamed(words[next])
  const mayBeEvening = words[from - 1] === 'nanti' && minutes <= 12 * 60
  const time = atMinutes(minutes)
  return around(
    words,
    from,
    zone ? next + 1 : next,
    readWithDoubt(clock.doubtful || mayBeEvening, { time, zone }),
  )
}

/** `pagi`, `nanti malam`; but `malam minggu` is no part of Sunday: it is the evening before. */
function partAlone(words: readonly string[]): TimeFound | null {
  const at = words.findIndex(isPartOfDay)
  const hour = usualHour(words[at] ?? '')
  if (hour === null || weekdayOf(words[at + 1])) return null
  return around(words, at, at + 1, unsure({ time: atMinutes(hour * 60), zone: null }))
}

/** Takes the words of a time out, and with them a `nanti` or `tadi` before and an `ini` behind. */
function around(
  words: readonly string[],
  from: number,
  next: number,
  reading: Reading<TimeOfDay>,
): TimeFound {
  const saysBefore = words[from - 1] === 'nanti' || words[from - 1] === 'tadi'
  const saysAfter = words[next] === 'ini'
  const before = words.slice(0, saysBefore ? from - 1 : from)
  const after = words.slice(saysAfter ? next + 1 : next)
  return { reading, rest: [...before, ...after], isToday: saysBefore || saysAfter }
}

function atMinutes(minutes: number): Temporal.PlainTime {
  return new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60)
}

function zoneNamed(word = ''): Zone | null {
  return zones.find((zone) => zone.toLowerCase() === word) ?? null
}
