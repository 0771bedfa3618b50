import { z } from 'zod'
import {
  type Objection,
  type ObjectionRecords,
  type ObjectionSide,
  objectionDecisions,
} from '#appraisal/objection.ts'
import { ratings } from '#appraisal/rating.ts'
import { Prisma } from '#database/generated/client.ts'
import { fileObjection } from './filed-objection.ts'
import { decisionsOwed, explanationsOwed, rulingsUnread } from './objection-duties.ts'
import { createReads } from './reads.ts'
import { isAllowed, requireRight } from './rights.ts'
import { decideObjection } from './ruling.ts'
import { actor, type Session, selectFirst, withinAgency } from './session.ts'

export function objectionRecords(session: Session): ObjectionRecords {
  const reads = createReads(session)
  const shown = async (condition: Prisma.Sql) => reads.one('objection', await objection(session, condition))
  const byId = (id: number | null) => (id === null ? null : objection(session, Prisma.sql`o.id = ${id}`))
  return {
    objection: (id) => shown(Prisma.sql`o.id = ${id}`),
    objectionTo: (evaluationId) => shown(Prisma.sql`o.evaluation_id = ${evaluationId}`),
    fileObjection: async (filing) => byId(await fileObjection(session, filing)),
    explain: (explanation) => explain(session, explanation),
    decideObjection: async (ruling) => byId(await decideObjection(session, ruling)),
    readRuling: (objectionId, now) => readRuling(session, objectionId, now),
    explanationsOwed: (employee) => explanationsOwed(session, employee),
    decisionsOwed: (employee) => decisionsOwed(session, employee),
    rulingsUnread: (employee) => rulingsUnread(session, employee),
  }
}

const BothRatings = z.object({ resultRating: z.enum(ratings), behaviorRating: z.enum(ratings) })

const ObjectionRow: z.ZodType<Objection> = z.object({
  id: z.number(),
  number: z.string(),
  evaluationId: z.number(),
  employeeId: z.number(),
  appraiserId: z.number(),
  deciderId: z.number(),
  state: z.enum(['awaiting-explanations', 'heard-out', 'decided']),
  filedAt: z.date(),
  late: z.boolean(),
  reason: z.string(),
  explanations: z.object({ employee: z.string().nullable(), appraiser: z.string().nullable() }),
  ruling: z
    .object({
      actedById: z.number().nullable(),
      decision: z.enum(objectionDecisions),
      reason: z.string(),
      before: BothRatings,
      after: BothRatings,
      decidedAt: z.coerce.date(),
    })
    .nullable(),
})

const ruling = Prisma.sql`
  json_build_object('actedById', o.decided_by_id, 'decision', o.decision, 'reason', o.decision_reason, 'decidedAt', o.decided_at,
    'before', json_build_object('resultRating', o.result_rating_before, 'behaviorRating', o.behavior_rating_before),
    'after', json_build_object('resultRating', o.result_rating_after, 'behaviorRating', o.behavior_rating_after))`

function objection(session: Session, condition: Prisma.Sql): Promise<Objection | null> {
  return selectFirst(
    session,
    ObjectionRow,
    Prisma.sql`
      SELECT o.id, o.number, o.evaluation_id AS "evaluationId", o.employee_id AS "employeeId",
        o.appraiser_id AS "appraiserId", o.decider_id AS "deciderId", o.state, o.filed_at AS "filedAt", o.late,
        o.reason, CASE o.state WHEN 'decided' THEN ${ruling} END AS ruling,
        json_build_object('employee', o.employee_explanation, 'appraiser', o.appraiser_explanation) AS explanations
      FROM appraisal.objection o
      WHERE ${withinAgency(session, Prisma.sql`o.agency_id`)} AND ${condition}`,
  )
}

const columns: Record<ObjectionSide, { own: Prisma.Sql; other: Prisma.Sql }> = {
  employee: {
    own: Prisma.sql`employee_explanation`,
    other: Prisma.sql`appraiser_explanation`,
  },
  appraiser: {
    own: Prisma.sql`appraiser_explanation`,
    other: Prisma.sql`employee_explanation`,
  },
}

async function explain(
  session: Session,
  { objectionId, side, text }: Parameters<ObjectionRecords['explain']>[0],
): Promise<boolean> {
  if (!(await isAllowed(session, 'explain-objection', objectionId))) return false
  const { own, other } = columns[side]
  const explained = await session.transaction.$executeRaw`
    UPDATE appraisal.objection SET ${own} = ${text},
      state = CASE WHEN ${other} IS NULL THEN 'awaiting-explanations' ELSE 'heard-out' END
    WHERE id = ${objectionId} AND ${own} IS NULL AND state = 'awaiting-explanations'
      AND (employee_id = ${actor(session).employeeId}) = (${side} = 'employee')`
  return explained === 1
}

async function readRuling(session: Session, objectionId: number, now: Date): Promise<void> {
  await requireRight(session, 'read-ruling', objectionId)
  await session.transaction.$executeRaw`
    UPDATE appraisal.objection SET ruling_read_at = coalesce(ruling_read_at, ${now}) WHERE id = ${objectionId}`
}
