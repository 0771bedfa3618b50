import type { Temporal } from 'temporal-polyfill'
import { monthOf } from './calendar-words.ts'
import { type DateContext, isBefore, monthUnderTalk } from './date-context.ts'
import { numberAt } from './number-words.ts'
import { notRead, type Reading, readWithDoubt, unsure } from './reading.ts'

const monthsAway = new Map([
  ['ini', 0],
  ['depan', 1],
  ['lalu', -1],
  ['kemarin', -1],
])

/** Reads `tgl 5`, `tanggal 5 bulan depan`: a day of the month under talk, or of one beside it. Null for other words. */
export function dayOfMonth(
  words: readonly string[],
  context: DateContext,
): Reading<Temporal.PlainDate> | null {
  const day = numberAt(words)
  if (!day || day.doubtful || !Number.isInteger(day.value)) return null
  const rest = words.slice(day.next)
  const { month, isOnlyOne } = monthUnderTalk(context)
  if (rest.length > 0)
    return rest[0] === 'bulan' ? inMonth(day.value, monthBeside(rest, context), false) : null
  const hasPassed = isOnlyOne ? false : day.value < context.today.day
  return inMonth(day.value, month, hasPassed || (!isOnlyOne && context.period !== undefined))
}

/**
 * Reads `akhir bulan`, `akhir november`, `akhir tahun` as the last working day, `awal bulan` as the first and
 * `pertengahan bulan` as the fifteenth day; each must be confirmed with the date said. Null for other words.
 */
export function edgeOfMonth(
  words: readonly string[],
  context: DateContext,
): Reading<Temporal.PlainDate> | null {
  const [edge, ...rest] = words
  const month = namedMonth(rest, context)
  if (!month) return null
  if (edge === 'akhir') return unsure((context.lastWorkingDay ?? lastWeekday)(month))
  if (edge === 'awal') return unsure(month.toPlainDate({ day: 1 }))
  return edge === 'pertengahan' || edge === 'tengah' ? unsure(month.toPlainDate({ day: 15 })) : null
}

function inMonth(
  day: number,
  month: Temporal.PlainYearMonth | null,
  doubtful: boolean,
): Reading<Temporal.PlainDate> | null {
  if (!month) return null
  if (day >= 1 && day <= month.daysInMonth) return readWithDoubt(doubtful, month.toPlainDate({ day }))
  return notRead({ code: 'no-such-date', written: `${day}/${month.month}/${month.year}` })
}

/** `bulan ini`, `bulan depan`, `bulan lalu`, counted from today. */
function monthBeside(words: readonly string[], { today }: DateContext): Temporal.PlainYearMonth | null {
  const [, which = '', ...others] = words.filter((word) => word !== 'yang')
  const away = monthsAway.get(which)
  return away === undefined || others.length > 0 ? null : today.toPlainYearMonth().add({ months: away })
}

function namedMonth(words: readonly string[], context: DateContext): Temporal.PlainYearMonth | null {
  const phrase = words.join(' ')
  if (phrase === 'bulan') return monthUnderTalk(context).month
  if (words[0] === 'bulan' && monthsAway.has(words[1] ?? '')) return monthBeside(words, context)
  const [name, year, ...others] = words.filter((word) => word !== 'bulan' && word !== 'tahun')
  if (phrase === 'tahun' || phrase === 'tahun ini') return monthOfYear(12, context.today.year, context)
  const month = monthOf(name)
  if (!month || others.length > 0) return null
  if (year === undefined) return comingMonth(month, context)
  return /^\d{4}$/.test(year) ? monthOfYear(month, Number(year), context) : null
}

/** This year's month of that number, or next year's when it is over. */
function comingMonth(month: number, context: DateContext): Temporal.PlainYearMonth {
  const thisYear = monthOfYear(month, context.today.year, context)
  const isOver = isBefore(thisYear.toPlainDate({ day: thisYear.daysInMonth }), context.today)
  return isOver && !context.period ? thisYear.add({ years: 1 }) : thisYear
}

function monthOfYear(month: number, year: number, { today }: DateContext): Temporal.PlainYearMonth {
  return today.toPlainYearMonth().with({ month, year })
}

function lastWeekday(month: Temporal.PlainYearMonth): Temporal.PlainDate {
  const last = month.toPlainDate({ day: month.daysInMonth })
  return last.subtract({ days: Math.max(last.dayOfWeek - 5, 0) })
}
