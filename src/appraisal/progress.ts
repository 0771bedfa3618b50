import type { Temporal } from 'temporal-polyfill'

export type EvidenceDraft =
  | { kind: 'link'; url: string }
  | { kind: 'file'; fileId: string; name: string; mime: string; size: number }

/** What is reported for one work result in one period (realisasi, kendala, bukti dukung; PP 30/2019 Ps. 26, 29). */
export interface ProgressDraft {
  workResultId: number
  realization: number
  /** In percent of the target, at most 120 (PP 30/2019 Ps. 29(6)). */
  achievement: number
  obstacle: string | null
  evidence: readonly EvidenceDraft[]
}

/** A report is sent, may be returned and sent anew, and stands once its evaluation is published. */
export type ProgressState = 'submitted' | 'returned' | 'evaluated'

/** One employee's progress of one period. A later submission replaces it under a higher revision; the trail keeps both. */
export interface ProgressReport {
  id: number
  employeeId: number
  periodId: number
  state: ProgressState
  revision: number
  submittedAt: Date
  returnReason: string | null
  entries: readonly ProgressDraft[]
}

export interface ProgressRecords {
  report(id: number): Promise<ProgressReport | null>
  reportOf(employeeId: number, periodId: number): Promise<ProgressReport | null>
  /** Null when the period is closed or the report is evaluated already. */
  submitReport(report: {
    employeeId: number
    periodId: number
    entries: readonly ProgressDraft[]
    now: Date
  }): Promise<{ reportId: number; revision: number } | null>
  /** Asks the employee to complete it; false when a newer revision or an evaluation exists, or the period is closed. */
  returnReport(request: { reportId: number; revision: number; reason: string; now: Date }): Promise<boolean>
  /** Employees with an approved plan and an open period who have not reported, or whose report was returned. */
  progressOwed(employee: number | null): Promise<readonly ProgressOwed[]>
}

export interface ProgressOwed {
  employeeId: number
  periodId: number
  /** When the period was opened, the plan approved or the report returned, whichever came last. */
  since: Date
  /** Last day to report, in the employee's own zone. */
  due: Temporal.PlainDate
  returned: { revision: number; reason: string } | null
}
