import type { Temporal } from 'temporal-polyfill'
import { decreedHolidays, type HolidayList } from './holidays.ts'
import { decreedRamadans, type Ramadan } from './ramadan.ts'

/** Which days are worked in an agency or unit. Made by `workingCalendar`. */
export interface WorkingCalendar {
  /** Public holidays, joint leave and local days off as ISO dates, on whatever weekday they fall. */
  readonly daysOff: ReadonlySet<string>
  /** The years whose holidays are known. */
  readonly years: ReadonlySet<number>
  /** Monday to Friday or to Saturday. */
  readonly daysPerWeek: 5 | 6
  readonly ramadans: readonly Ramadan[]
}

/** What a calendar is made of; the decrees and a five-day week (Perpres 21/2023 Ps. 3) where nothing else is said. */
export interface CalendarSource {
  lists?: readonly HolidayList[]
  /** Days off here beyond the lists, such as a regional election. */
  added?: readonly Temporal.PlainDate[]
  /** Days of the lists that are worked after all. A day both withdrawn and added is off. */
  withdrawn?: readonly Temporal.PlainDate[]
  /** Six where schools, clinics and hospitals have it so (Perpres 21/2023 Ps. 7). */
  daysPerWeek?: 5 | 6
  ramadans?: readonly Ramadan[]
}

export function workingCalendar({
  lists = decreedHolidays,
  added = [],
  withdrawn = [],
  daysPerWeek = 5,
  ramadans = decreedRamadans,
}: CalendarSource = {}): WorkingCalendar {
  const decreed = lists.flatMap((list) => [...list.publicHolidays, ...list.jointLeave])
  const daysOff = new Set(decreed.map((holiday) => holiday.date))
  for (const day of withdrawn) daysOff.delete(day.toString())
  for (const day of added) daysOff.add(day.toString())
  return { daysOff, years: new Set(lists.map((list) => list.year)), daysPerWeek, ramadans }
}

/** Whether nothing is known of a year's holidays, so that its working days would be counted wrong. */
export function isEmpty(year: number, calendar: WorkingCalendar): boolean {
  return !calendar.years.has(year)
}

export function isWorkingDay(day: Temporal.PlainDate, calendar: WorkingCalendar): boolean {
  return day.dayOfWeek <= calendar.daysPerWeek && !calendar.daysOff.has(day.toString())
}

/** The first working day after this one. */
export function nextWorkingDay(day: Temporal.PlainDate, calendar: WorkingCalendar): Temporal.PlainDate {
  let next = day.add({ days: 1 })
  while (!isWorkingDay(next, calendar)) next = next.add({ days: 1 })
  return next
}

/** This day if it is worked, else the last working day before it. */
export function lastWorkingDayUpTo(day: Temporal.PlainDate, calendar: WorkingCalendar): Temporal.PlainDate {
  let last = day
  while (!isWorkingDay(last, calendar)) last = last.subtract({ days: 1 })
  return last
}

/** The n-th working day after this one (n a whole number), or this one itself, worked or not, for n = 0. */
export function addWorkingDays(
  day: Temporal.PlainDate,
  days: number,
  calendar: WorkingCalendar,
): Temporal.PlainDate {
  let reached = day
  for (let counted = 0; counted < days; counted++) reached = nextWorkingDay(reached, calendar)
  return reached
}
