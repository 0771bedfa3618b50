import type { Temporal } from 'temporal-polyfill'
import { isRamadan } from './ramadan.ts'
import { isWorkingDay, type WorkingCalendar } from './working-day.ts'

/** When a day is worked, local time as `HH:MM`, and the break within. */
export interface WorkingHours {
  startsAt: string
  endsAt: string
  breakMinutes: number
}

export const friday = 5

/** Perpres 21/2023 Ps. 4: net minutes a week (1)–(2), start in minutes after midnight (3)–(4), breaks (5)–(6). */
const rules = {
  usual: { perWeek: 37.5 * 60, start: 7.5 * 60, break: 60, fridayBreak: 90 },
  ramadan: { perWeek: 32.5 * 60, start: 8 * 60, break: 30, fridayBreak: 60 },
}

/**
 * The hours of a working day, or null for a day off. The Perpres leaves the end open; here the week's hours are spread
 * evenly, which gives the customary 07.30–16.00 (Friday 16.30), in Ramadan 08.00–15.00 (Friday 15.30).
 */
export function workingHours(day: Temporal.PlainDate, calendar: WorkingCalendar): WorkingHours | null {
  if (!isWorkingDay(day, calendar)) return null
  const rule = isRamadan(day, calendar.ramadans) ? rules.ramadan : rules.usual
  const breakMinutes = day.dayOfWeek === friday ? rule.fridayBreak : rule.break
  const end = rule.start + rule.perWeek / calendar.daysPerWeek + breakMinutes
  return { startsAt: clockTime(rule.start), endsAt: clockTime(end), breakMinutes }
}

function clockTime(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
