import { z } from 'zod'
import {
  aspects,
  drafterOf,
  type Plan,
  type PlanMissing,
  type PlanRecords,
  type PlanWaiting,
  planProblem,
  type WorkResultDraft,
} from '#appraisal/plan.ts'
import { Prisma } from '#database/generated/client.ts'
import { actor, NotAllowed, only, type Session, select, selectFirst, withinAgency } from './session.ts'

export function planRecords(session: Session): PlanRecords {
  return {
    plan: (id) => plan(session, Prisma.sql`p.id = ${id}`),
    planOf: (employeeId, year) =>
      plan(session, Prisma.sql`p.employee_id = ${employeeId} AND p.year = ${year}`),
    submitPlan: (draft) => submitPlan(session, draft),
    decidePlan: (decision) => decidePlan(session, decision),
    plansWaiting: (employee) => plansWaiting(session, employee),
    plansMissing: (employee) => plansMissing(session, employee),
  }
}

const PlanRow: z.ZodType<Plan> = z.object({
  id: z.number(),
  employeeId: z.number(),
  appraiserId: z.number(),
  year: z.number(),
  draftedBy: z.enum(['employee', 'appraiser']),
  state: z.enum(['submitted', 'returned', 'approved']),
  revision: z.number(),
  returnReason: z.string().nullable(),
  results: z.array(
    z.object({
      id: z.number(),
      title: z.string(),
      kind: z.enum(['main', 'additional']),
      indicator: z.string(),
      aspect: z.enum(aspects),
      target: z.number(),
      unitOfMeasure: z.string(),
    }),
  ),
})

function plan(session: Session, condition: Prisma.Sql): Promise<Plan | null> {
  return selectFirst(
    session,
    PlanRow,
    Prisma.sql`
      SELECT p.id, p.employee_id AS "employeeId", p.appraiser_id AS "appraiserId", p.year,
        p.drafted_by AS "draftedBy", p.state, p.revision, p.return_reason AS "returnReason",
        (SELECT coalesce(json_agg(json_build_object('id', w.id, 'title', w.title, 'kind', w.kind,
            'indicator', w.indicator, 'aspect', w.aspect, 'target', w.target,
            'unitOfMeasure', w.unit_of_measure) ORDER BY w.position), '[]')
          FROM appraisal.work_result w WHERE w.plan_id = p.id) AS results
      FROM appraisal.plan p
      JOIN appraisal.employee e ON e.id = p.employee_id
      WHERE ${withinAgency(session, Prisma.sql`e.agency_id`)} AND ${condition}`,
  )
}

type Draft = Parameters<PlanRecords['submitPlan']>[0]

async function submitPlan(session: Session, draft: Draft): Promise<Plan> {
  const problem = planProblem(draft.results)
  if (problem) throw new RangeError(`a plan cannot be submitted as it stands: ${problem}`)
  if (actor(session).employeeId !== drafterOf(draft)) throw new NotAllowed('submit a plan drafted by another')
  const submitted = await upsertPlan(session, draft)
  if (!submitted) throw new NotAllowed('submit a plan to someone who does not appraise that employee')
  if (submitted.inUse)
    throw new Error(`plan ${submitted.id} cannot be replaced: progress refers to its results`)
  await replaceResults(session, submitted.id, draft.results)
  const recorded = await plan(session, Prisma.sql`p.id = ${submitted.id}`)
  if (!recorded) throw new Error(`plan ${submitted.id} was not recorded`)
  return recorded
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

async function decidePlan(
  session: Session,
  { planId, revision, approved, reason, now }: Parameters<PlanRecords['decidePlan']>[0],
): Promise<boolean> {
  const { employeeId } = actor(session)
  const isApprover = [
    { draftedBy: 'employee', appraiserId: employeeId },
    { draftedBy: 'appraiser', employeeId },
  ]
  const { count } = await session.transaction.plan.updateMany({
    where: { id: planId, revision, state: 'submitted', OR: isApprover },
    data: {
      state: approved ? 'approved' : 'returned',
      returnReason: approved ? null : reason,
      decidedAt: now,
    },
  })
  return count === 1
}

const WaitingRow: z.ZodType<PlanWaiting> = z.object({
  planId: z.number(),
  revision: z.number(),
  employeeId: z.number(),
  employeeName: z.string(),
  waitsFor: z.number(),
  state: z.enum(['submitted', 'returned']),
  reason: z.string().nullable(),
  since: z.date(),
})

/** A submitted plan waits for the side that did not draft it, a returned one for the side that did. */
function plansWaiting(session: Session, employee: number | null): Promise<PlanWaiting[]> {
  return select(
    session,
    WaitingRow,
    Prisma.sql`
      SELECT p.id AS "planId", p.revision, e.id AS "employeeId", e.name AS "employeeName", w.id AS "waitsFor",
        p.state, p.return_reason AS reason, coalesce(p.decided_at, p.submitted_at) AS since
      FROM appraisal.plan p
      JOIN appraisal.employee e ON e.id = p.employee_id
      JOIN appraisal.employee w ON w.id = CASE WHEN (p.state = 'submitted') = (p.drafted_by = 'employee')
        THEN p.appraiser_id ELSE p.employee_id END
      WHERE p.state <> 'approved' AND e.active AND w.active AND ${only(Prisma.sql`w.id`, employee)}
        AND (${only(Prisma.sql`p.appraiser_id`, employee)} OR ${only(Prisma.sql`p.employee_id`, employee)})
        AND ${withinAgency(session, Prisma.sql`e.agency_id`)}
      ORDER BY since, p.id`,
  )
}

const MissingRow: z.ZodType<PlanMissing> = z.object({
  employeeId: z.number(),
  year: z.number(),
  since: z.date(),
})

/** Nobody could agree to the plan of someone without an appraiser, so none is missed. */
function plansMissing(session: Session, employee: number | null): Promise<PlanMissing[]> {
  return select(
    session,
    MissingRow,
    Prisma.sql`
      SELECT e.id AS "employeeId", t.year, min(t.opened_at) AS since
      FROM appraisal.period t
      JOIN appraisal.employee e ON e.agency_id = t.agency_id AND e.active AND e.appraiser_id IS NOT NULL
      WHERE t.state = 'open' AND ${only(Prisma.sql`e.id`, employee)}
        AND ${withinAgency(session, Prisma.sql`e.agency_id`)}
        AND NOT EXISTS (SELECT FROM appraisal.plan p WHERE p.employee_id = e.id AND p.year = t.year)
      GROUP BY e.id, t.year
      ORDER BY e.id, t.year`,
  )
}
