import type { Temporal } from 'temporal-polyfill'
import { lastWorkingDayUpTo, type WorkingCalendar } from './calendar/working-day.ts'

/** A day on which people are reminded, and how many calendar days the announced day then is away (the n of `H-n`). */
export interface ReminderDay {
  on: Temporal.PlainDate
  daysLeft: number
}

const daysBefore = [7, 3, 1, 0]

/**
 * The days of reminding, earliest first: H-7, H-3, H-1 and H. A deadline on a day off is announced for the last working
 * day before, and so is each reminder moved; those that then meet are one. What comes after the announced day but
 * until the end of the due day itself is still in time.
 */
export function reminderDays(due: Temporal.PlainDate, calendar: WorkingCalendar): ReminderDay[] {
  const announced = lastWorkingDayUpTo(due, calendar)
  const days = daysBefore.map((days) => lastWorkingDayUpTo(announced.subtract({ days }), calendar))
  const distinct = days.filter((day, index) => !days[index - 1]?.equals(day))
  return distinct.map((on) => ({ on, daysLeft: on.until(announced).days }))
}
