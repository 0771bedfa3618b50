import { z } from 'zod'
import { type ObjectionRecords, rulingProblem } from '#appraisal/objection.ts'
import { predicateOf } from '#appraisal/predicate.ts'
import { type Rating, ratings } from '#appraisal/rating.ts'
import { Prisma } from '#database/generated/client.ts'
import { isAllowed } from './rights.ts'
import { actor, type Session, selectFirst, selectOne } from './session.ts'

type Ruling = Parameters<ObjectionRecords['decideObjection']>[0]

interface BothRatings {
  resultRating: Rating
  behaviorRating: Rating
}

/** Decides a heard-out objection, changes the evaluation where the ratings differ, and returns the objection's id; null when it does not wait for this person. */
export async function decideObjection(session: Session, ruling: Ruling): Promise<number | null> {
  if (!(await isAllowed(session, 'decide-objection', ruling.objectionId))) return null
  const contested = await lockContested(session, ruling.objectionId)
  if (!contested) return null
  const { evaluationId, ...before } = contested
  const after = { resultRating: ruling.resultRating, behaviorRating: ruling.behaviorRating }
  const problem = rulingProblem({ decision: ruling.decision, before, after })
  if (problem) throw new RangeError(`a ruling that contradicts itself: ${problem}`)
  if (ruling.decision !== 'rejected') await changeRatings(session, evaluationId, after)
  await recordRuling(session, ruling, before, after)
  return ruling.objectionId
}

const Contested = z.object({
  evaluationId: z.number(),
  resultRating: z.enum(ratings),
  behaviorRating: z.enum(ratings),
})

function lockContested(session: Session, objectionId: number): Promise<z.output<typeof Contested> | null> {
  return selectFirst(
    session,
    Contested,
    Prisma.sql`
      SELECT v.id AS "evaluationId", v.result_rating AS "resultRating", v.behavior_rating AS "behaviorRating"
      FROM appraisal.objection o
      JOIN appraisal.evaluation v ON v.id = o.evaluation_id
      WHERE o.id = ${objectionId} AND o.state = 'heard-out'
      FOR UPDATE`,
  )
}

async function changeRatings({ transaction }: Session, id: number, after: BothRatings): Promise<void> {
  const predicate = predicateOf(after.resultRating, after.behaviorRating)
  await transaction.evaluation.update({
    where: { id },
    data: { ...after, predicate, revision: { increment: 1 } },
    select: { id: true },
  })
}

async function recordRuling(
  session: Session,
  { objectionId, decision, reason, now }: Ruling,
  before: BothRatings,
  after: BothRatings,
): Promise<void> {
  const { decidedById } = await selectOne(
    session,
    z.object({ decidedById: z.number().nullable() }),
    Prisma.sql`
      SELECT nullif(${actor(session).employeeId}::int, decider_id) AS "decidedById"
      FROM appraisal.objection WHERE id = ${objectionId}`,
  )
  await session.transaction.objection.update({
    where: { id: objectionId },
    data: {
      decidedById,
      ...{ state: 'decided', decision, decisionReason: reason, decidedAt: now },
      ...{ resultRatingBefore: before.resultRating, behaviorRatingBefore: before.behaviorRating },
      ...{ resultRatingAfter: after.resultRating, behaviorRatingAfter: after.behaviorRating },
    },
    select: { id: true },
  })
}
