import type { DataRequest } from './data-request.ts'
import type { Evaluation } from './evaluation.ts'
import type { Objection, Ruling } from './objection.ts'
import type { EmploymentStatus, Role } from './people.ts'
import type { PlanState, WorkResultDraft } from './plan.ts'
import type { ProgressState } from './progress.ts'
import type { Zone } from './zone.ts'

/** Everything on record about one person, as he may have it (UU 27/2022 Ps. 7, 13). Others appear by name only. */
export interface OwnData {
  employee: OwnEmployment
  plans: readonly OwnPlan[]
  reports: readonly OwnReport[]
  feedback: readonly { author: string; text: string; givenAt: Date; readAt: Date | null }[]
  evaluations: readonly OwnEvaluation[]
  objections: readonly OwnObjection[]
  announcements: readonly { text: string; announcedAt: Date; readAt: Date | null }[]
  accounts: readonly { channel: string; address: string; linkedAt: Date; revokedAt: Date | null }[]
  consents: readonly { channel: string; version: number; at: Date; withdrawnAt: Date | null }[]
  requests: readonly DataRequest[]
}

/**
 * The number and the phone are masked: the copy travels over a chat platform, whose servers keep what they carry, and
 * of all on record these two are what others identify him by.
 */
export interface OwnEmployment {
  number: string
  name: string
  position: string
  unit: string
  agency: string
  appraiser: string | null
  status: EmploymentStatus
  zone: Zone
  email: string | null
  phone: string | null
  roles: readonly Role[]
}

/** The month of the period it belongs to. */
interface OfMonth {
  year: number
  month: number
}

export interface OwnPlan {
  year: number
  state: PlanState
  revision: number
  appraiser: string
  submittedAt: Date
  decidedAt: Date | null
  returnReason: string | null
  results: readonly WorkResultDraft[]
}

export interface OwnReport extends OfMonth {
  state: ProgressState
  revision: number
  submittedAt: Date
  returnReason: string | null
  entries: readonly {
    title: string
    realization: number
    unitOfMeasure: string
    achievement: number
    obstacle: string | null
    /** Links, and names of files. */
    evidence: readonly string[]
  }[]
}

export interface OwnEvaluation
  extends OfMonth,
    Omit<Evaluation, 'id' | 'employeeId' | 'periodId' | 'appraiserId' | 'actedById'> {
  appraiser: string
}

export interface OwnObjection
  extends OfMonth,
    Pick<Objection, 'number' | 'state' | 'filedAt' | 'late' | 'reason'> {
  explanation: string | null
  ruling: Pick<Ruling, 'decision' | 'reason' | 'decidedAt'> | null
}
