import type { Temporal } from 'temporal-polyfill'
import { type Line, line } from '#texts/line.ts'

/** The last day on which somebody acts for another, or that he does until it is ended. */
export function untilLine(until: Temporal.PlainDate | null): Line {
  return until ? line('admin-acting-last-day', { until }) : line('admin-acting-open')
}
