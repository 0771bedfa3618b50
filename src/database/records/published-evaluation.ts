import { z } from 'zod'
import { type EvaluationRecords, isComplete } from '#appraisal/evaluation.ts'
import { predicateOf } from '#appraisal/predicate.ts'
import { Prisma } from '#database/generated/client.ts'
import { isAllowed } from './rights.ts'
import { actor, type Session, selectFirst } from './session.ts'

type Draft = Parameters<EvaluationRecords['publishEvaluation']>[0]

/** Publishes an evaluation and returns its id; null when that revision of the report does not wait for this person. */
export async function publishEvaluation(session: Session, draft: Draft): Promise<number | null> {
  if (!isComplete(draft.scores)) throw new RangeError('an evaluation scores each of the seven values once')
  if (!(await isAllowed(session, 'publish-evaluation', draft.reportId))) return null
  const published = await selectFirst(session, z.object({ id: z.number() }), insertEvaluation(session, draft))
  return published?.id ?? null
}

/** The lock on the report keeps a newer revision from being sent between the look at it and the evaluation. */
function insertEvaluation(
  session: Session,
  { reportId, reportRevision, ratings, scores, now }: Draft,
): Prisma.Sql {
  const { employeeId, agencyId } = actor(session)
  return Prisma.sql`
    WITH report AS (
      SELECT r.employee_id, r.period_id, e.appraiser_id
      FROM appraisal.progress_report r
      JOIN appraisal.employee e ON e.id = r.employee_id
      WHERE r.id = ${reportId} AND r.revision = ${reportRevision} AND r.state = 'submitted'
        AND e.agency_id = ${agencyId}
      FOR UPDATE OF r
    ), published AS (
      INSERT INTO appraisal.evaluation (employee_id, period_id, appraiser_id, acted_by_id, result_rating, result_reason,
        behavior_rating, behavior_reason, predicate, published_at)
      SELECT employee_id, period_id, appraiser_id, nullif(${employeeId}::int, appraiser_id), ${ratings.resultRating}, ${ratings.resultReason},
        ${ratings.behaviorRating}, ${ratings.behaviorReason},
        ${predicateOf(ratings.resultRating, ratings.behaviorRating)}, ${now}
      FROM report
      ON CONFLICT (employee_id, period_id) DO NOTHING
      RETURNING id
    ), scored AS (
      INSERT INTO appraisal.behavior_score (evaluation_id, value, rating)
      SELECT published.id, s.value, s.rating
      FROM published, jsonb_to_recordset(${JSON.stringify(scores)}::jsonb) AS s (value text, rating text)
    )
    SELECT id FROM published`
}
