import { z } from 'zod'
import { aspects, type Plan, type PlanMissing, type PlanRecords, type PlanWaiting } from '#appraisal/plan.ts'
import { Prisma } from '#database/generated/client.ts'
import { inCharge, isInCharge } from './deputies.ts'
import { isAllowed } from './rights.ts'
import { actor, only, type Session, select, selectFirst, selectOne, withinAgency } from './session.ts'
import { submitPlan } from './submitted-plan.ts'

export function planRecords(session: Session): PlanRecords {
  return {
    plan: (id) => plan(session, Prisma.sql`p.id = ${id}`),
    planOf: (employeeId, year) =>
      plan(session, Prisma.sql`p.employee_id = ${employeeId} AND p.year = ${year}`),
    submitPlan: async (draft) => {
      const id = await submitPlan(session, draft)
      return selectOne(session, PlanRow, selectPlan(session, Prisma.sql`p.id = ${id}`))
    },
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
  return selectFirst(session, PlanRow, selectPlan(session, condition))
}

/** Plans within the session's reach; the condition is on the row `p` of `appraisal.plan`. */
function selectPlan(session: Session, condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT p.id, p.employee_id AS "employeeId", p.appraiser_id AS "appraiserId", p.year,
      p.drafted_by AS "draftedBy", p.state, p.revision, p.return_reason AS "returnReason",
      (SELECT coalesce(json_agg(json_build_object('id', w.id, 'title', w.title, 'kind', w.kind,
          'indicator', w.indicator, 'aspect', w.aspect, 'target', w.target,
          'unitOfMeasure', w.unit_of_measure) ORDER BY w.position), '[]')
        FROM appraisal.work_result w WHERE w.plan_id = p.id) AS results
    FROM appraisal.plan p
    JOIN appraisal.employee e ON e.id = p.employee_id
    WHERE ${withinAgency(session, Prisma.sql`e.agency_id`)} AND ${condition}`
}

async function decidePlan(
  session: Session,
  { planId, revision, approved, reason, now }: Parameters<PlanRecords['decidePlan']>[0],
): Promise<boolean> {
  if (!(await isAllowed(session, 'decide-plan', planId))) return false
  const { employeeId } = actor(session)
  const decided = await session.transaction.$executeRaw`
    UPDATE appraisal.plan SET state = ${approved ? 'approved' : 'returned'},
      return_reason = ${approved ? null : reason}, decided_at = ${now},
      acted_by_id = CASE WHEN ${employeeId}::int NOT IN (appraiser_id, employee_id) THEN ${employeeId}::int END
    WHERE id = ${planId} AND revision = ${revision} AND state = 'submitted'`
  return decided === 1
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

/**
 * A submitted plan waits for the side that did not draft it, a returned one for the side that did. That it is either
 * side's at all is said as well because the indexes know it.
 */
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
        THEN ${inCharge(session, Prisma.sql`p.appraiser_id`, 'plan')} ELSE p.employee_id END
      WHERE p.state <> 'approved' AND e.active AND w.active AND ${only(Prisma.sql`w.id`, employee)}
        AND (${isInCharge(session, Prisma.sql`p.appraiser_id`, 'plan', employee)}
          OR ${only(Prisma.sql`p.employee_id`, employee)})
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
