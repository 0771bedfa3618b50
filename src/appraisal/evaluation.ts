import type { Temporal } from 'temporal-polyfill'
import type { BehaviorValue } from './behavior.ts'
import { behaviorValues } from './behavior.ts'
import type { Predicate } from './predicate.ts'
import type { Rating } from './rating.ts'
import type { Zone } from './zone.ts'

export interface BehaviorScore {
  value: BehaviorValue
  rating: Rating
}

/** The ratings an appraiser gives: one of the results, one of the behaviour, with the reasons for both. */
export interface Ratings {
  resultRating: Rating
  resultReason: string | null
  behaviorRating: Rating
  behaviorReason: string | null
}

/** An evaluation as published. The predicate follows from the two ratings by the matrix; nobody types it. */
export interface Evaluation extends Ratings {
  id: number
  employeeId: number
  periodId: number
  appraiserId: number
  /** Who published it in the appraiser's place; null where that was the appraiser. */
  actedById: number | null
  behaviorScores: readonly BehaviorScore[]
  predicate: Predicate
  revision: number
  publishedAt: Date
  receivedAt: Date | null
  response: ResultResponse | null
  responseNote: string | null
}

/** How the employee answers the result he received (PP 30/2019 Ps. 49(3), 59). */
export const resultResponses = ['accepted', 'accepted-with-note', 'objected'] as const
export type ResultResponse = (typeof resultResponses)[number]

/** Why ratings cannot stand together. */
export type RatingsProblem =
  | { field: 'resultReason' | 'behaviorReason'; problem: 'reason-needed' }
  | { field: 'behaviorRating'; problem: 'above-all-values' | 'below-all-values' }

const rank: Record<Rating, number> = { below: 0, meets: 1, above: 2 }

/**
 * A rating off "meets" needs a reason, and the overall behaviour rating lies between the lowest and the highest of
 * the seven values. No weighting is prescribed (PermenPANRB 6/2022 rates against expectation), so none is invented.
 */
export function ratingsProblems(
  ratings: Ratings,
  scores: readonly BehaviorScore[],
): readonly RatingsProblem[] {
  const problems: RatingsProblem[] = []
  if (ratings.resultRating !== 'meets' && !ratings.resultReason) {
    problems.push({ field: 'resultReason', problem: 'reason-needed' })
  }
  const ranks = scores.map((score) => rank[score.rating])
  if (ranks.every((each) => each < rank[ratings.behaviorRating])) {
    problems.push({ field: 'behaviorRating', problem: 'above-all-values' })
  } else if (ranks.every((each) => each > rank[ratings.behaviorRating])) {
    problems.push({ field: 'behaviorRating', problem: 'below-all-values' })
  }
  const offMeets = ratings.behaviorRating !== 'meets' || scores.some((score) => score.rating !== 'meets')
  if (offMeets && !ratings.behaviorReason)
    problems.push({ field: 'behaviorReason', problem: 'reason-needed' })
  return problems
}

/** True when each of the seven values has exactly one score. */
export function isComplete(scores: readonly BehaviorScore[]): boolean {
  return (
    scores.length === behaviorValues.length &&
    behaviorValues.every((value) => scores.some((score) => score.value === value))
  )
}

export interface EvaluationRecords {
  evaluation(id: number): Promise<Evaluation | null>
  evaluationOf(employeeId: number, periodId: number): Promise<Evaluation | null>
  /** The newest result published to this employee. */
  latestResult(employeeId: number): Promise<Evaluation | null>
  /** Publishes the evaluation of a report; null when the report changed meanwhile or is already evaluated. */
  publishEvaluation(evaluation: {
    reportId: number
    reportRevision: number
    ratings: Ratings
    scores: readonly BehaviorScore[]
    now: Date
  }): Promise<Evaluation | null>
  /** Notes the receipt by the employee, from which the objection window runs; a second receipt changes nothing. */
  receiveResult(evaluationId: number, now: Date): Promise<void>
  /** False when he already answered. */
  respondToResult(response: {
    evaluationId: number
    response: ResultResponse
    note: string | null
    now: Date
  }): Promise<boolean>
  /** Submitted reports that wait for their evaluation. */
  evaluationsOwed(appraiser: number | null): Promise<readonly EvaluationOwed[]>
  /** Published results their employees have not answered. */
  resultsWaiting(employee: number | null): Promise<readonly ResultWaiting[]>
}

export interface EvaluationOwed {
  reportId: number
  revision: number
  employeeId: number
  employeeName: string
  appraiserId: number
  periodId: number
  since: Date
  due: Temporal.PlainDate
}

export interface ResultWaiting {
  evaluationId: number
  employeeId: number
  /** The employee's own, in which his deadlines are reckoned. */
  zone: Zone
  periodId: number
  since: Date
  receivedAt: Date | null
}
