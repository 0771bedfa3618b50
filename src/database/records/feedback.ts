import { z } from 'zod'
import type { Feedback, FeedbackRecords } from '#appraisal/feedback.ts'
import { Prisma } from '#database/generated/client.ts'
import { createReads } from './reads.ts'
import { requireRight } from './rights.ts'
import { actor, only, type Session, select, selectOne, withinAgency } from './session.ts'

export function feedbackRecords(session: Session): FeedbackRecords {
  const reads = createReads(session)
  const shown = async (condition: Prisma.Sql, limit: number) => {
    const given = await feedbacks(session, condition, limit)
    await reads.all(
      'feedback',
      given.filter(({ authorId }) => authorId !== session.acting?.employeeId), // his own words are no news to him
    )
    return given
  }
  return {
    giveFeedback: (feedback) => giveFeedback(session, feedback),
    feedback: async (id) => (await shown(Prisma.sql`f.id = ${id}`, 1))[0] ?? null,
    feedbackFor: (employeeId, limit) => shown(Prisma.sql`f.employee_id = ${employeeId}`, limit),
    readFeedback: (id, now) => readFeedback(session, id, now),
    feedbackUnread: (employee) => feedbackUnread(session, employee),
  }
}

const FeedbackRow: z.ZodType<Feedback> = z.object({
  id: z.number(),
  employeeId: z.number(),
  authorId: z.number(),
  authorName: z.string(),
  text: z.string(),
  givenAt: z.date(),
})

function feedbacks(session: Session, condition: Prisma.Sql, limit: number): Promise<Feedback[]> {
  return select(
    session,
    FeedbackRow,
    Prisma.sql`
      SELECT f.id, f.employee_id AS "employeeId", f.author_id AS "authorId", a.name AS "authorName", f.text,
        f.given_at AS "givenAt"
      FROM appraisal.feedback f
      JOIN appraisal.employee e ON e.id = f.employee_id
      JOIN appraisal.employee a ON a.id = f.author_id
      WHERE ${withinAgency(session, Prisma.sql`e.agency_id`)} AND ${condition}
      ORDER BY f.given_at DESC, f.id DESC
      LIMIT ${limit}`,
  )
}

async function giveFeedback(
  session: Session,
  { employeeId, periodId, text, now }: Parameters<FeedbackRecords['giveFeedback']>[0],
): Promise<number> {
  const { employeeId: authorId, agencyId } = actor(session)
  await requireRight(session, 'give-feedback', employeeId)
  const given = await selectOne(
    session,
    z.object({ id: z.number() }),
    Prisma.sql`
      INSERT INTO appraisal.feedback (employee_id, author_id, period_id, text, given_at)
      SELECT e.id, ${authorId}, t.id, ${text}, ${now}
      FROM appraisal.employee e
      LEFT JOIN appraisal.period t ON t.agency_id = e.agency_id AND t.id = ${periodId}
      WHERE e.id = ${employeeId} AND e.agency_id = ${agencyId}
      RETURNING id`,
  )
  return given.id
}

async function readFeedback(session: Session, id: number, now: Date): Promise<void> {
  await requireRight(session, 'read-feedback', id)
  await session.transaction.$executeRaw`
    UPDATE appraisal.feedback SET read_at = coalesce(read_at, ${now}) WHERE id = ${id}`
}

const UnreadRow = z.object({ feedbackId: z.number(), employeeId: z.number(), since: z.date() })

function feedbackUnread(session: Session, employee: number | null): Promise<z.output<typeof UnreadRow>[]> {
  return select(
    session,
    UnreadRow,
    Prisma.sql`
      SELECT f.id AS "feedbackId", f.employee_id AS "employeeId", f.given_at AS since
      FROM appraisal.feedback f
      JOIN appraisal.employee e ON e.id = f.employee_id
      WHERE f.read_at IS NULL AND e.active AND ${only(Prisma.sql`f.employee_id`, employee)}
        AND ${withinAgency(session, Prisma.sql`e.agency_id`)}
      ORDER BY since, f.id`,
  )
}
