import { Temporal } from 'temporal-polyfill'
import { line } from '#texts/line.ts'
import { type Outcome, refused } from '../command-line/outcome.ts'

/** Reads `2026-11` as the first day of that month. */
export function readMonth(text: string): { firstDay: Temporal.PlainDate } | Outcome {
  const firstDay = calendarDay(`${text}-01`)
  return firstDay ? { firstDay } : refused('month-form', line('admin-period-month-form'))
}

/** Reads `2026-11-30`; null where it is no such day. */
export function calendarDay(text: string): Temporal.PlainDate | null {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return null
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    return null
  }
}
