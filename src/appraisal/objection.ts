import type { Rating } from './rating.ts'

/** States of an objection (keberatan): both sides are heard, then the appraiser's superior decides (PP 30/2019 Ps. 59). */
export type ObjectionState = 'heard-out' | 'awaiting-explanations' | 'decided'

export type ObjectionSide = 'employee' | 'appraiser'

export const objectionDecisions = ['granted', 'partly-granted', 'rejected'] as const
export type ObjectionDecision = (typeof objectionDecisions)[number]

export interface Objection {
  id: number
  number: string
  evaluationId: number
  employeeId: number
  appraiserId: number
  /** The appraiser's superior (Ps. 59(1)); never the appraiser. */
  deciderId: number
  state: ObjectionState
  filedAt: Date
  late: boolean
  reason: string
  explanations: Readonly<Record<ObjectionSide, string | null>>
  ruling: Ruling | null
}

export interface Ruling {
  /** Who decided in the superior's place; null where that was the superior. */
  actedById: number | null
  decision: ObjectionDecision
  reason: string
  before: { resultRating: Rating; behaviorRating: Rating }
  after: { resultRating: Rating; behaviorRating: Rating }
  decidedAt: Date
}

/** Why a ruling contradicts itself. */
export type RulingProblem = 'rejected-but-changed' | 'granted-but-unchanged'

/** A rejection keeps both ratings, anything granted changes at least one (Ps. 59(4)). Null when consistent. */
export function rulingProblem(ruling: Pick<Ruling, 'decision' | 'before' | 'after'>): RulingProblem | null {
  const changed =
    ruling.before.resultRating !== ruling.after.resultRating ||
    ruling.before.behaviorRating !== ruling.after.behaviorRating
  if (ruling.decision === 'rejected') return changed ? 'rejected-but-changed' : null
  return changed ? null : 'granted-but-unchanged'
}

/** `KB/2026/000042`: the year it was filed and a running number of the agency. */
export function objectionNumber(year: number, sequence: number): string {
  return `KB/${year}/${String(sequence).padStart(6, '0')}`
}

export interface ObjectionRecords {
  objection(id: number): Promise<Objection | null>
  objectionTo(evaluationId: number): Promise<Objection | null>
  /** Null when there is no superior of the appraiser to decide, or an objection exists already. */
  fileObjection(objection: {
    evaluationId: number
    reason: string
    late: boolean
    now: Date
  }): Promise<Objection | null>
  /** False when that side has explained already or the objection is decided. */
  explain(explanation: {
    objectionId: number
    side: ObjectionSide
    text: string
    now: Date
  }): Promise<boolean>
  /** Decides and, where ratings change, changes the evaluation under a new revision. Null when already decided. */
  decideObjection(ruling: {
    objectionId: number
    decision: ObjectionDecision
    reason: string
    resultRating: Rating
    behaviorRating: Rating
    now: Date
  }): Promise<Objection | null>
  readRuling(objectionId: number, now: Date): Promise<void>
  explanationsOwed(employee: number | null): Promise<readonly ObjectionOwed[]>
  decisionsOwed(employee: number | null): Promise<readonly ObjectionOwed[]>
  rulingsUnread(employee: number | null): Promise<readonly ObjectionOwed[]>
}

export interface ObjectionOwed {
  objectionId: number
  number: string
  /** Who has to act, and for which side. */
  waitsFor: number
  as: 'employee' | 'superior'
  since: Date
}
