import type { Temporal } from 'temporal-polyfill'
import { weekdayOf } from './calendar-words.ts'
import { withoutCourtesy } from './courtesy.ts'
import type { DateContext } from './date-context.ts'
import { dayOfMonth, edgeOfMonth } from './date-in-month.ts'
import { daysAhead, fromDeadline, nearbyDay, weekday } from './date-relative.ts'
import { writtenDate, writtenMonth } from './date-written.ts'
import { canonicalWords } from './normalize.ts'
import { doubted, notRead, type Reading, readWithDoubt, sure } from './reading.ts'
import { findTimeOfDay, type TimeFound } from './time-of-day.ts'

type DateReader = (words: readonly string[], context: DateContext) => Reading<Temporal.PlainDate> | null

/** The longest way to say a day: `paling lambat hari senin tanggal dua puluh satu bulan november tahun 2026`. */
const longestPhrase = 12

const leads = new Set(['pada', 'hari', 'tanggal', 'paling', 'lambat', 'sampai'])

/**
 * Reads a calendar day as Indonesians write it, day first: `21 nopember`, `5/12/2026`, `besok pagi`, `senin depan`,
 * `H-3`, `akhir bulan`, `tgl 5`. A time of day beside it is left out. Anything with two meanings must be confirmed.
 */
export function readDate(text: string, context: DateContext): Reading<Temporal.PlainDate> {
  return readDateWords(withoutCourtesy(canonicalWords(text)), context).date
}

/** The same for canonical words without courtesy, with the time of day that stood beside the date. */
export function readDateWords(
  words: readonly string[],
  context: DateContext,
): { date: Reading<Temporal.PlainDate>; time: TimeFound | null } {
  const time = findTimeOfDay(words)
  const dateWords = time?.rest ?? words
  if (time?.isToday && dateWords.length === 0) return { date: sure(context.today), time }
  return { date: datePhrase(dateWords, context) ?? loneDay(dateWords, context), time }
}

/** A date that is clearly one; null when the words are no date, or only may be one (`5`, `november`). */
export function datePhrase(
  words: readonly string[],
  context: DateContext,
): Reading<Temporal.PlainDate> | null {
  if (words.length > longestPhrase) return null
  const phrase = withoutLeads(words)
  const readers = words.includes('tanggal') ? [dayOfMonth, ...clearReaders] : clearReaders
  return firstReading(readers, phrase, context)
}

const clearReaders: readonly DateReader[] = [
  nearbyDay,
  fromDeadline,
  daysAhead,
  weekday,
  edgeOfMonth,
  writtenDate,
  dayWithMonthBeside,
  afterWeekday,
]

/** `5 bulan depan` without `tanggal` is likely a day. */
function dayWithMonthBeside(
  words: readonly string[],
  context: DateContext,
): Reading<Temporal.PlainDate> | null {
  const reading = words.includes('bulan') ? dayOfMonth(words, context) : null
  return reading && doubted(reading)
}

/** `Senin, 23 November 2026`: must be confirmed when that day is no Monday. */
function afterWeekday(words: readonly string[], context: DateContext): Reading<Temporal.PlainDate> | null {
  const day = weekdayOf(words[0])
  const reading = day ? datePhrase(words.slice(1), context) : null
  if (reading?.read !== 'sure') return reading
  return readWithDoubt(reading.value.dayOfWeek !== day, reading.value)
}

function loneDay(words: readonly string[], context: DateContext): Reading<Temporal.PlainDate> {
  return doubted(firstReading([dayOfMonth, writtenMonth], words, context) ?? notRead({ code: 'not-a-date' }))
}

function firstReading(
  readers: readonly DateReader[],
  words: readonly string[],
  context: DateContext,
): Reading<Temporal.PlainDate> | null {
  for (const read of readers) {
    const reading = read(words, context)
    if (reading) return reading
  }
  return null
}

function withoutLeads(words: readonly string[]): readonly string[] {
  const isDay = (at: number) => words[at] === 'hari' && (words[at + 1] === 'ini' || words[at + 1] === 'h')
  const start = words.findIndex((word, at) => !leads.has(word) || isDay(at))
  return words.slice(Math.max(start, 0))
}
