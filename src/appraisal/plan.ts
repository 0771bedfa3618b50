/** States of a performance plan (SKP): written by one side, agreed by the other (PP 30/2019 Ps. 8(3), 24). */
export type PlanState = 'submitted' | 'returned' | 'approved'

/** Which side wrote the plan; the other one agrees to it. */
export type PlanSide = 'employee' | 'appraiser'

/** Aspects of a target (PP 30/2019 Ps. 10(3)); only quantity must always be present in a plan. */
export const aspects = ['quantity', 'quality', 'time', 'cost'] as const
export type Aspect = (typeof aspects)[number]

/** A planned work result (RHK) with its indicator (IKI) and target (PP 30/2019 Ps. 9, 10). */
export interface WorkResultDraft {
  title: string
  kind: 'main' | 'additional'
  indicator: string
  aspect: Aspect
  target: number
  unitOfMeasure: string
}

export interface WorkResult extends WorkResultDraft {
  id: number
}

/** The yearly performance plan (SKP) of one employee. */
export interface Plan {
  id: number
  employeeId: number
  appraiserId: number
  year: number
  draftedBy: PlanSide
  state: PlanState
  revision: number
  returnReason: string | null
  results: readonly WorkResult[]
}

/** A plan of this many work results is the most a form on either platform can carry with its progress. */
export const maxWorkResults = 12

/** Why a plan cannot be submitted as it stands; PP 30/2019 Ps. 9 (main results are a must), Penjelasan Ps. 10(3). */
export type PlanProblem = 'no-main-result' | 'no-quantity' | 'too-many'

/** Null when the plan may be submitted. */
export function planProblem(results: readonly WorkResultDraft[]): PlanProblem | null {
  if (!results.some((result) => result.kind === 'main')) return 'no-main-result'
  if (!results.some((result) => result.aspect === 'quantity')) return 'no-quantity'
  return results.length > maxWorkResults ? 'too-many' : null
}

/** Who wrote the plan, and mends it when it is returned. */
export function drafterOf(plan: Pick<Plan, 'draftedBy' | 'employeeId' | 'appraiserId'>): number {
  return plan.draftedBy === 'employee' ? plan.employeeId : plan.appraiserId
}

export interface PlanRecords {
  plan(id: number): Promise<Plan | null>
  planOf(employeeId: number, year: number): Promise<Plan | null>
  /**
   * Records the plan as submitted by that side, replacing an earlier version under a higher revision; that one stays in
   * the trail. Throws an Error when progress was reported on the earlier version's results.
   */
  submitPlan(plan: {
    employeeId: number
    year: number
    draftedBy: PlanSide
    appraiserId: number
    results: readonly WorkResultDraft[]
    now: Date
  }): Promise<Plan>
  /** Agrees to it or returns it; false when it is no longer waiting for that (another version, already decided). */
  decidePlan(decision: {
    planId: number
    revision: number
    approved: boolean
    reason: string | null
    now: Date
  }): Promise<boolean>
  /** Submitted plans that wait for agreement, and returned ones that wait to be mended. */
  plansWaiting(employee: number | null): Promise<readonly PlanWaiting[]>
  /** Employees who have an open period of that year and no plan yet, and an appraiser to agree to one. */
  plansMissing(employee: number | null): Promise<readonly PlanMissing[]>
}

export interface PlanWaiting {
  planId: number
  revision: number
  employeeId: number
  employeeName: string
  /** Who has to act: the approver of a submitted plan, the drafter of a returned one. */
  waitsFor: number
  state: 'submitted' | 'returned'
  reason: string | null
  since: Date
}

export interface PlanMissing {
  employeeId: number
  year: number
  since: Date
}
