import { Temporal } from 'temporal-polyfill'
import { monthOf } from './calendar-words.ts'
import { type DateContext, isBefore, isInPeriod } from './date-context.ts'
import { numberAt } from './number-words.ts'
import { doubted, notRead, type Reading, readWithDoubt } from './reading.ts'

/** How long past a day without a year may be before next year's is meant. */
const daysOfMemory = 60
/** A year further away than this is likely mistyped. */
const plausibleYears = 5

interface WrittenDate {
  day: number
  month: number
  year: number | null
  /** True for `5.12`, which may be a number. */
  doubtful?: boolean
}

/**
 * Reads a day and a month, with or without a year, day first: `21 nopember 2026`, `lima desember`, `5/12`,
 * `21-11-26`, `2026-12-05`, `5 bulan 12 tahun 2026`. Null when the words are no such date.
 */
export function writtenDate(
  words: readonly string[],
  context: DateContext,
): Reading<Temporal.PlainDate> | null {
  const written = inOneWord(words) ?? inWords(words.filter((word) => word !== 'bulan' && word !== 'tahun'))
  return written && resolve(written, context)
}

/** Reads a month with nothing but a year as its first day, which must be confirmed. Null for other words. */
export function writtenMonth(
  words: readonly string[],
  context: DateContext,
): Reading<Temporal.PlainDate> | null {
  const [name, year, ...others] = words.filter((word) => word !== 'bulan' && word !== 'tahun')
  const month = monthOf(name)
  const isYear = year === undefined || yearOf(year) !== null
  if (!month || !isYear || others.length > 0) return null
  return doubted(resolve({ day: 1, month, year: yearOf(year) }, context))
}

function inOneWord(words: readonly string[]): WrittenDate | null {
  const word = words.length === 1 ? words[0] : undefined
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(word ?? '')
  if (iso) return { day: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) }
  const dayFirst = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(word ?? '')
  if (!dayFirst) return null
  const year = yearOf(dayFirst[4])
  return {
    day: Number(dayFirst[1]),
    month: Number(dayFirst[3]),
    year,
    doubtful: dayFirst[2] === '.' && !year,
  }
}

function inWords(words: readonly string[]): WrittenDate | null {
  const day = numberAt(words)
  if (!day || !Number.isInteger(day.value) || day.doubtful) return null
  const [name, year, ...others] = words.slice(day.next)
  const month = monthOf(name) ?? monthInDigits(name)
  const isYear = year === undefined || yearOf(year) !== null
  return month && isYear && others.length === 0 ? { day: day.value, month, year: yearOf(year) } : null
}

function monthInDigits(word = ''): number | undefined {
  return /^\d{1,2}$/.test(word) ? Number(word) : undefined
}

function yearOf(word = ''): number | null {
  if (/^\d{4}$/.test(word)) return Number(word)
  return /^\d{2}$/.test(word) ? 2000 + Number(word) : null
}

function resolve(written: WrittenDate, context: DateContext): Reading<Temporal.PlainDate> {
  const date = written.year === null ? nearest(written, context) : exactDate(written, written.year)
  if (!date) return notRead({ code: 'no-such-date', written: asWritten(written) })
  const isPlausible = Math.abs(date.year - context.today.year) <= plausibleYears
  const yearIsClear = written.year !== null || isInPeriod(date, context) || isThisYear(date, context)
  return readWithDoubt(written.doubtful === true || !isPlausible || !yearIsClear, date)
}

function isThisYear(date: Temporal.PlainDate, { today, period }: DateContext): boolean {
  return period === undefined && date.year === today.year
}

/** The day of that name in the period under talk, else the first that is not long past. */
function nearest(written: WrittenDate, context: DateContext): Temporal.PlainDate | null {
  const remembered = context.today.subtract({ days: daysOfMemory })
  const years = [-1, 0, 1].map((years) => context.today.year + years)
  const dates = years.map((year) => exactDate(written, year)).filter((date) => date !== null)
  return (
    dates.find((date) => isInPeriod(date, context)) ??
    dates.find((date) => !isBefore(date, remembered)) ??
    null
  )
}

/** The day if the calendar has it, else null. */
function exactDate({ day, month }: { day: number; month: number }, year: number): Temporal.PlainDate | null {
  if (year < 1900 || month < 1 || month > 12 || day < 1) return null
  const yearMonth = new Temporal.PlainYearMonth(year, month)
  return day <= yearMonth.daysInMonth ? yearMonth.toPlainDate({ day }) : null
}

function asWritten({ day, month, year }: WrittenDate): string {
  return [day, month, year].filter((part) => part !== null).join('/')
}
