import type { Temporal } from 'temporal-polyfill'
import type { ProgressState } from './progress.ts'
import type { State } from './rights.ts'
import { endOfDay, type Zone } from './zone.ts'

/** What decides how the report of one employee in one period stands. */
export interface ReportFacts {
  /** Null when nothing was sent. */
  sent: ProgressState | null
  period: 'open' | 'closed'
  editUntil: Temporal.PlainDate
  /** The employee's own, in which the last day ends. */
  zone: Zone
}

/** How a report stands: what was asked to be completed may be for as long as the period is open (PP 30/2019 Ps. 29). */
export function reportState({ sent, period, editUntil, zone }: ReportFacts, now: Date): State<'report'> {
  if (sent === 'evaluated') return 'evaluated'
  if (period === 'closed') return sent === 'submitted' ? 'closed' : 'missed'
  if (sent === 'returned') return 'returned'
  const isOver = now > endOfDay(editUntil, zone)
  if (sent === null) return isOver ? 'missed' : 'none'
  return isOver ? 'sent' : 'submitted'
}
