import type { Temporal } from 'temporal-polyfill'
import { addWorkingDays, type WorkingCalendar } from './calendar/working-day.ts'
import { dayIn, endOfDay, type Zone } from './zone.ts'

/** A time limit as the law words it: so many `hari` (calendar) or `hari kerja` (working). */
export interface Window {
  days: number
  unit: 'calendar' | 'working'
}

/** The limits where an agency has set none of its own. PP 30/2019 says `hari` in Ps. 49 and 59, `hari kerja` in Ps. 50. */
export const defaultWindows = {
  /** The appraiser hands the signed result over: PP 30/2019 Ps. 49(2). */
  handOver: { days: 14, unit: 'calendar' },
  /** The employee signs and returns it: PP 30/2019 Ps. 49(3). */
  sign: { days: 14, unit: 'calendar' },
  /** The appraiser's superior signs in place of who did not: PP 30/2019 Ps. 50. */
  superiorSigns: { days: 7, unit: 'working' },
  /** The employee objects, counted from receipt: PP 30/2019 Ps. 59(1). */
  objection: { days: 14, unit: 'calendar' },
  /** A service level of our own: PP 30/2019 sets no limit for the decision, PP 79/2021 this one for its own objections. */
  decisionTarget: { days: 21, unit: 'working' },
} as const satisfies Record<string, Window>

/** The last day of a window. The day of receipt is day 0, and a calendar window may end on a day off, as the law has it. */
export function lastDay(
  receivedOn: Temporal.PlainDate,
  { days, unit }: Window,
  calendar: WorkingCalendar,
): Temporal.PlainDate {
  return unit === 'calendar' ? receivedOn.add({ days }) : addWorkingDays(receivedOn, days, calendar)
}

/** The last instant of a window: the end of its last day in the zone of the person it runs for. */
export function windowEnd(receivedAt: Date, zone: Zone, window: Window, calendar: WorkingCalendar): Date {
  return endOfDay(lastDay(dayIn(receivedAt, zone), window, calendar), zone)
}

/** Whether what is done now is still in time. */
export function isWithin(
  now: Date,
  receivedAt: Date,
  zone: Zone,
  window: Window,
  calendar: WorkingCalendar,
): boolean {
  return now <= windowEnd(receivedAt, zone, window, calendar)
}
