import { Temporal } from 'temporal-polyfill'

/** What a date in words is relative to. All days are in the zone of the person who types. */
export interface DateContext {
  today: Temporal.PlainDate
  /** The day `H-3` counts from. */
  deadline?: Temporal.PlainDate | undefined
  /** The period under talk, first and last day: `tgl 5` means a day in it. */
  period?: { startsOn: Temporal.PlainDate; endsOn: Temporal.PlainDate } | undefined
  /** The last working day of a month, for `akhir bulan`. Without it, the last day from Monday to Friday. */
  lastWorkingDay?: ((month: Temporal.PlainYearMonth) => Temporal.PlainDate) | undefined
}

/** True when the day is in the period under talk. */
export function isInPeriod(day: Temporal.PlainDate, { period }: DateContext): boolean {
  return period !== undefined && !isBefore(day, period.startsOn) && !isBefore(period.endsOn, day)
}

export function isBefore(day: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, other) < 0
}

/** The month under talk, and whether there is no other it can be. */
export function monthUnderTalk(context: DateContext): { month: Temporal.PlainYearMonth; isOnlyOne: boolean } {
  const { today, period } = context
  const current = today.toPlainYearMonth()
  if (!period) return { month: current, isOnlyOne: false }
  const last = period.endsOn.toPlainYearMonth()
  const isOnlyOne = last.equals(period.startsOn.toPlainYearMonth())
  return { month: isOnlyOne || !isInPeriod(today, context) ? last : current, isOnlyOne }
}
