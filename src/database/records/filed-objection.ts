import { z } from 'zod'
import { type ObjectionRecords, objectionNumber } from '#appraisal/objection.ts'
import { dayIn, zones } from '#appraisal/zone.ts'
import { Prisma } from '#database/generated/client.ts'
import { nextNumber } from './next-number.ts'
import { isAllowed } from './rights.ts'
import { actor, NotAllowed, type Session, selectFirst } from './session.ts'

/** Files the objection of the evaluated employee and returns its id; null when nobody can decide or one was filed before. */
export async function fileObjection(
  session: Session,
  { evaluationId, reason, late, now }: Parameters<ObjectionRecords['fileObjection']>[0],
): Promise<number | null> {
  const { employeeId, agencyId } = actor(session)
  const contested = await contestedEvaluation(session, evaluationId)
  if (!contested) throw new NotAllowed("object to another's result")
  if (!(await isAllowed(session, 'file-objection', evaluationId))) return null
  const { appraiserId, actedById, zone } = contested
  const deciderId = await deciderOf(session, appraiserId, actedById)
  if (deciderId === null) return null
  const number = await nextNumber(session, 'objection', objectionNumber, dayIn(now, zone).year)
  const people = { agencyId, employeeId, appraiserId, deciderId }
  const [filed] = await session.transaction.objection.createManyAndReturn({
    data: [{ ...people, number, evaluationId, reason, late, filedAt: now, state: 'awaiting-explanations' }],
    skipDuplicates: true,
    select: { id: true },
  })
  return filed?.id ?? null
}

function contestedEvaluation(session: Session, evaluationId: number) {
  return selectFirst(
    session,
    z.object({ appraiserId: z.number(), actedById: z.number().nullable(), zone: z.enum(zones) }),
    Prisma.sql`
      SELECT v.appraiser_id AS "appraiserId", v.acted_by_id AS "actedById", e.zone
      FROM appraisal.evaluation v
      JOIN appraisal.employee e ON e.id = v.employee_id
      WHERE v.id = ${evaluationId} AND e.id = ${actor(session).employeeId}`,
  )
}

/**
 * The appraiser's superior, or the next one above who is neither of the two sides and still in office: objections go up
 * level by level (PP 30/2019 Ps. 59(1)). Superiors may stand in a circle by another program's doing.
 */
async function deciderOf(
  session: Session,
  appraiserId: number,
  actedById: number | null,
): Promise<number | null> {
  const { employeeId, agencyId } = actor(session)
  const decider = await selectFirst(
    session,
    z.object({ id: z.number() }),
    Prisma.sql`
      WITH RECURSIVE superior AS (
        SELECT appraiser_id AS id, 1 AS level FROM appraisal.employee WHERE id = ${appraiserId}
        UNION ALL
        SELECT e.appraiser_id, level + 1 FROM superior JOIN appraisal.employee e ON e.id = superior.id
      ) CYCLE id SET repeated USING climbed
      SELECT e.id FROM superior JOIN appraisal.employee e ON e.id = superior.id
      WHERE e.active AND e.agency_id = ${agencyId} AND e.id NOT IN (${appraiserId}, ${employeeId}, ${actedById ?? appraiserId})
      ORDER BY level
      LIMIT 1`,
  )
  return decider?.id ?? null
}
