import type { Temporal } from 'temporal-polyfill'
import type { AnnouncementRecords } from './announcement.ts'
import type { ConsentRecords } from './consent.ts'
import type { DataRequestRecords } from './data-request.ts'
import type { DelegationRecords } from './delegation.ts'
import type { EvaluationRecords } from './evaluation.ts'
import type { FeedbackRecords } from './feedback.ts'
import type { ObjectionRecords } from './objection.ts'
import type { PeopleRecords } from './people.ts'
import type { PlanRecords } from './plan.ts'
import type { ProgressRecords } from './progress.ts'
import type { RightsRecords } from './rights.ts'
import type { SummaryRecords } from './summary.ts'
import type { TrailRecords } from './trail.ts'
import type { Window } from './window.ts'

/** A month of the agency in which progress is reported and evaluated. All days are in each employee's own zone. */
export interface Period {
  id: number
  year: number
  month: number
  startsOn: Temporal.PlainDate
  endsOn: Temporal.PlainDate
  /** Last day to report on time. */
  progressDueOn: Temporal.PlainDate
  /** Last day on which a report may still be sent or changed. */
  editUntil: Temporal.PlainDate
  evaluationDueOn: Temporal.PlainDate
  objectionWindow: Window
  state: 'open' | 'closed'
}

export interface PeriodRecords {
  period(id: number): Promise<Period | null>
  /** The earliest first. */
  openPeriods(): Promise<readonly Period[]>
  /** The latest period, open or closed; null before the first. */
  latestPeriod(): Promise<Period | null>
  /** Null when that month was opened before, or another period has some of its days. */
  openPeriod(period: Omit<Period, 'id' | 'state'> & { now: Date }): Promise<Period | null>
  /** False when it is closed already. */
  closePeriod(id: number, now: Date): Promise<boolean>
}

/**
 * What the assistant asks of the shared appraisal database and records in it, bound to one transaction and to the
 * person who acts. Rows of other agencies are out of reach.
 */
export interface Records
  extends PeopleRecords,
    PeriodRecords,
    PlanRecords,
    ProgressRecords,
    EvaluationRecords,
    FeedbackRecords,
    ObjectionRecords,
    AnnouncementRecords,
    ConsentRecords,
    DataRequestRecords,
    DelegationRecords,
    RightsRecords,
    SummaryRecords,
    TrailRecords {}
