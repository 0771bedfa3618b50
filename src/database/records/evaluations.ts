import { z } from 'zod'
import { behaviorValues } from '#appraisal/behavior.ts'
import {
  type Evaluation,
  type EvaluationOwed,
  type EvaluationRecords,
  type ResultWaiting,
  resultResponses,
} from '#appraisal/evaluation.ts'
import { predicates } from '#appraisal/predicate.ts'
import { ratings } from '#appraisal/rating.ts'
import { zones } from '#appraisal/zone.ts'
import { Prisma } from '#database/generated/client.ts'
import { Day } from './day.ts'
import { inCharge, isInCharge } from './deputies.ts'
import { publishEvaluation } from './published-evaluation.ts'
import { createReads } from './reads.ts'
import { isAllowed, requireRight } from './rights.ts'
import { only, type Session, select, selectFirst, withinAgency } from './session.ts'

export function evaluationRecords(session: Session): EvaluationRecords {
  const reads = createReads(session)
  const shown = async (condition: Prisma.Sql) => reads.one('evaluation', await evaluation(session, condition))
  return {
    evaluation: (id) => shown(Prisma.sql`v.id = ${id}`),
    evaluationOf: (employeeId, periodId) =>
      shown(Prisma.sql`v.employee_id = ${employeeId} AND v.period_id = ${periodId}`),
    latestResult: (employeeId) => shown(Prisma.sql`v.employee_id = ${employeeId}`),
    publishEvaluation: async (draft) => {
      const id = await publishEvaluation(session, draft)
      return id === null ? null : evaluation(session, Prisma.sql`v.id = ${id}`)
    },
    receiveResult: (evaluationId, now) => receiveResult(session, evaluationId, now),
    respondToResult: (response) => respondToResult(session, response),
    evaluationsOwed: (appraiser) => evaluationsOwed(session, appraiser),
    resultsWaiting: (employee) => resultsWaiting(session, employee),
  }
}

const EvaluationRow: z.ZodType<Evaluation> = z.object({
  id: z.number(),
  employeeId: z.number(),
  periodId: z.number(),
  appraiserId: z.number(),
  actedById: z.number().nullable(),
  resultRating: z.enum(ratings),
  resultReason: z.string().nullable(),
  behaviorRating: z.enum(ratings),
  behaviorReason: z.string().nullable(),
  behaviorScores: z.array(z.object({ value: z.enum(behaviorValues), rating: z.enum(ratings) })),
  predicate: z.enum(predicates),
  revision: z.number(),
  publishedAt: z.date(),
  receivedAt: z.date().nullable(),
  response: z.enum(resultResponses).nullable(),
  responseNote: z.string().nullable(),
})

/** The newest of those that meet the condition on the row `v` of `appraisal.evaluation`. */
function evaluation(session: Session, condition: Prisma.Sql): Promise<Evaluation | null> {
  return selectFirst(
    session,
    EvaluationRow,
    Prisma.sql`
      SELECT v.id, v.employee_id AS "employeeId", v.period_id AS "periodId", v.appraiser_id AS "appraiserId",
        v.acted_by_id AS "actedById",
        v.result_rating AS "resultRating", v.result_reason AS "resultReason",
        v.behavior_rating AS "behaviorRating", v.behavior_reason AS "behaviorReason",
        (SELECT coalesce(json_agg(json_build_object('value', s.value, 'rating', s.rating)
            ORDER BY array_position(${behaviorValues}, s.value)), '[]')
          FROM appraisal.behavior_score s WHERE s.evaluation_id = v.id) AS "behaviorScores",
        v.predicate, v.revision, v.published_at AS "publishedAt", v.received_at AS "receivedAt",
        v.response, v.response_note AS "responseNote"
      FROM appraisal.evaluation v
      JOIN appraisal.employee e ON e.id = v.employee_id
      WHERE ${withinAgency(session, Prisma.sql`e.agency_id`)} AND ${condition}
      ORDER BY v.published_at DESC, v.id DESC
      LIMIT 1`,
  )
}

async function receiveResult(session: Session, evaluationId: number, now: Date): Promise<void> {
  await requireRight(session, 'read-result', evaluationId)
  await session.transaction.$executeRaw`
    UPDATE appraisal.evaluation SET received_at = coalesce(received_at, ${now}) WHERE id = ${evaluationId}`
}

async function respondToResult(
  session: Session,
  { evaluationId, response, note, now }: Parameters<EvaluationRecords['respondToResult']>[0],
): Promise<boolean> {
  if (!(await isAllowed(session, 'respond-to-result', evaluationId))) return false
  const answered = await session.transaction.$executeRaw`
    UPDATE appraisal.evaluation SET response = ${response}, response_note = ${note}, responded_at = ${now},
      received_at = coalesce(received_at, ${now})
    WHERE id = ${evaluationId} AND response IS NULL`
  return answered === 1
}

const OwedRow: z.ZodType<EvaluationOwed> = z.object({
  reportId: z.number(),
  revision: z.number(),
  employeeId: z.number(),
  employeeName: z.string(),
  appraiserId: z.number(),
  periodId: z.number(),
  since: z.date(),
  due: Day,
})

function evaluationsOwed(session: Session, appraiser: number | null): Promise<EvaluationOwed[]> {
  return select(
    session,
    OwedRow,
    Prisma.sql`
      SELECT r.id AS "reportId", r.revision, e.id AS "employeeId", e.name AS "employeeName",
        a.id AS "appraiserId", t.id AS "periodId", r.submitted_at AS since, t.evaluation_due_on AS due
      FROM appraisal.progress_report r
      JOIN appraisal.period t ON t.id = r.period_id
      JOIN appraisal.employee e ON e.id = r.employee_id
      JOIN appraisal.employee a ON a.id = ${inCharge(session, Prisma.sql`e.appraiser_id`, 'report')}
      WHERE r.state = 'submitted' AND a.active AND a.id <> e.id
        AND ${isInCharge(session, Prisma.sql`e.appraiser_id`, 'report', appraiser)}
        AND ${withinAgency(session, Prisma.sql`e.agency_id`)}
      ORDER BY t.starts_on, e.name, r.id`,
  )
}

const WaitingRow: z.ZodType<ResultWaiting> = z.object({
  evaluationId: z.number(),
  employeeId: z.number(),
  zone: z.enum(zones),
  periodId: z.number(),
  since: z.date(),
  receivedAt: z.date().nullable(),
})

/** While an objection is undecided the result is in question, so nobody is asked to answer it. */
function resultsWaiting(session: Session, employee: number | null): Promise<ResultWaiting[]> {
  return select(
    session,
    WaitingRow,
    Prisma.sql`
      SELECT v.id AS "evaluationId", e.id AS "employeeId", e.zone, v.period_id AS "periodId",
        v.published_at AS since, v.received_at AS "receivedAt"
      FROM appraisal.evaluation v
      JOIN appraisal.employee e ON e.id = v.employee_id
      WHERE v.response IS NULL AND e.active AND ${only(Prisma.sql`v.employee_id`, employee)}
        AND ${withinAgency(session, Prisma.sql`e.agency_id`)}
        AND NOT EXISTS (SELECT FROM appraisal.objection o WHERE o.evaluation_id = v.id AND o.state <> 'decided')
      ORDER BY since, v.id`,
  )
}
