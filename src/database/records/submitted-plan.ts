import { z } from 'zod'
import { type PlanRecords, planProblem, type WorkResultDraft } from '#appraisal/plan.ts'
import { Prisma } from '#database/generated/client.ts'
import { requireRight } from './rights.ts'
import { actor, NotAllowed, type Session, selectFirst, withinAgency } from './session.ts'

type Draft = Parameters<PlanRecords['submitPlan']>[0]

/** Records a plan in place of what the employee had for that year, and returns its id. */
export async function submitPlan(session: Session, draft: Draft): Promise<number> {
  const problem = planProblem(draft.results)
  if (problem) throw new RangeError(`a plan cannot be submitted as it stands: ${problem}`)
  await requireDrafter(session, draft)
  const submitted = await upsertPlan(session, draft)
  if (!submitted) throw new NotAllowed('submit a plan to someone who does not appraise that employee')
  if (submitted.inUse)
    throw new Error(`plan ${submitted.id} cannot be replaced: progress refers to its results`)
  await replaceResults(session, submitted.id, draft.results)
  return submitted.id
}

/** The employee himself, or who may draft it in the appraiser's part. */
async function requireDrafter(session: Session, draft: Draft): Promise<void> {
  const isOwn = actor(session).employeeId === draft.employeeId
  if (isOwn !== (draft.draftedBy === 'employee')) throw new NotAllowed('submit a plan drafted by another')
  await requireRight(session, 'draft-plan', draft)
}

function upsertPlan(session: Session, draft: Draft): Promise<{ id: number; inUse: boolean } | null> {
  return selectFirst(
    session,
    z.object({ id: z.number(), inUse: z.boolean() }),
    Prisma.sql`
      INSERT INTO appraisal.plan AS p (employee_id, appraiser_id, year, drafted_by, state, submitted_at)
      SELECT e.id, e.appraiser_id, ${draft.year}, ${draft.draftedBy}, 'submitted', ${draft.now}
      FROM appraisal.employee e
      WHERE e.id = ${draft.employeeId} AND e.appraiser_id = ${draft.appraiserId} AND e.active
        AND ${withinAgency(session, Prisma.sql`e.agency_id`)}
      ON CONFLICT (employee_id, year) DO UPDATE SET
        appraiser_id = excluded.appraiser_id, drafted_by = excluded.drafted_by, state = 'submitted',
        revision = p.revision + 1, return_reason = NULL, submitted_at = excluded.submitted_at, decided_at = NULL
      RETURNING p.id, EXISTS (
        SELECT FROM appraisal.work_result w JOIN appraisal.progress_entry r ON r.work_result_id = w.id
        WHERE w.plan_id = p.id) AS "inUse"`,
  )
}

async function replaceResults(
  { transaction }: Session,
  planId: number,
  results: readonly WorkResultDraft[],
): Promise<void> {
  await transaction.workResult.deleteMany({ where: { planId } })
  await transaction.workResult.createMany({
    data: results.map(({ title, kind, indicator, aspect, target, unitOfMeasure }, position) => ({
      ...{ planId, position, title, kind, indicator, aspect, target, unitOfMeasure },
    })),
  })
}
