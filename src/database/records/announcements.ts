import { z } from 'zod'
import type {
  Announcement,
  AnnouncementReach,
  AnnouncementRecords,
  Audience,
} from '#appraisal/announcement.ts'
import { Prisma } from '#database/generated/client.ts'
import { proposalRecords } from './announcement-proposals.ts'
import { audienceCondition, StoredAudience } from './audience.ts'
import { requireRight } from './rights.ts'
import { actor, ofAgency, requireFound, type Session, select, selectOne, withinAgency } from './session.ts'

export function announcementRecords(session: Session): AnnouncementRecords {
  return {
    announcement: (id) => announcement(session, id),
    audienceSize: (audience) => audienceSize(session, audience),
    announce: (draft) => announce(session, draft),
    ...proposalRecords(session),
    confirmReading: (announcementId, now) => confirmReading(session, announcementId, now),
    reach: (limit) => reach(session, limit),
  }
}

const AnnouncementRow = z.object({
  id: z.number(),
  text: z.string(),
  audience: StoredAudience,
  confirmReading: z.boolean(),
  announcedAt: z.date(),
  state: z.enum(['proposed', 'released', 'declined']),
})

async function announcement(session: Session, id: number): Promise<Announcement | null> {
  const found = await session.transaction.announcement.findFirst({ where: { id, ...ofAgency(session) } })
  return found && AnnouncementRow.parse(found)
}

function audienceSize(session: Session, audience: Audience): Promise<{ people: number; reachable: number }> {
  return selectOne(
    session,
    z.object({ people: z.number(), reachable: z.number() }),
    Prisma.sql`
      SELECT count(*)::int AS people, count(*) FILTER (WHERE EXISTS (
        SELECT FROM assistant.account a
        WHERE a.employee_id = e.id AND a.revoked_at IS NULL AND a.unreachable_at IS NULL))::int AS reachable
      FROM appraisal.employee e
      WHERE ${withinAgency(session, Prisma.sql`e.agency_id`)} AND ${audienceCondition(audience)}`,
  )
}

async function announce(
  session: Session,
  { text, audience, confirmReading, now }: Parameters<AnnouncementRecords['announce']>[0],
): Promise<number> {
  const { employeeId: authorId, agencyId } = actor(session)
  await requireRight(session, 'announce', null)
  const { fourEyes } = await session.transaction.agency.findUniqueOrThrow({ where: { id: agencyId } })
  const state = fourEyes ? 'proposed' : 'released'
  const { id } = await session.transaction.announcement.create({
    data: { agencyId, authorId, text, audience: { ...audience }, confirmReading, announcedAt: now, state },
    select: { id: true },
  })
  return id
}

async function confirmReading(session: Session, announcementId: number, now: Date): Promise<void> {
  const { employeeId } = actor(session)
  const confirmed = await session.transaction.$executeRaw`
    UPDATE appraisal.announcement_receipt SET read_at = coalesce(read_at, ${now})
    WHERE announcement_id = ${announcementId} AND employee_id = ${employeeId}`
  requireFound(confirmed, 'confirm an announcement')
}

const ReachRow = AnnouncementRow.extend({
  recipients: z.number(),
  delivered: z.number(),
  failed: z.number(),
  waiting: z.number(),
  unreachable: z.number(),
  read: z.number(),
})

/**
 * Counted in people: whoever got the announcement in one of his chats has it. What went wrong in any other way than
 * the chat being closed to us counts as failed, and someone without a chat cannot be reached.
 */
async function reach(session: Session, limit: number): Promise<AnnouncementReach[]> {
  const rows = await select(
    session,
    ReachRow,
    Prisma.sql`
      WITH newest AS (
        SELECT * FROM appraisal.announcement
        WHERE ${withinAgency(session, Prisma.sql`agency_id`)} AND state = 'released'
        ORDER BY announced_at DESC, id DESC LIMIT ${limit}
      ), sending AS (
        SELECT announcement_id, employee_id, bool_or(state = 'sent') AS sent,
          bool_or(state IN ('queued', 'sending')) AS waiting, bool_and(state = 'unreachable') AS unreachable
        FROM assistant.outbox
        WHERE kind = 'send' AND announcement_id IN (SELECT id FROM newest)
        GROUP BY announcement_id, employee_id
      ), recipient AS (
        SELECT r.announcement_id AS id, r.read_at, CASE
          WHEN s.sent THEN 'delivered' WHEN s.waiting THEN 'waiting'
          WHEN s.unreachable IS NOT FALSE THEN 'unreachable' ELSE 'failed' END AS fate
        FROM appraisal.announcement_receipt r
        LEFT JOIN sending s ON s.announcement_id = r.announcement_id AND s.employee_id = r.employee_id
        WHERE r.announcement_id IN (SELECT id FROM newest)
      )
      SELECT n.id, n.text, n.audience, n.confirm_reading AS "confirmReading", n.announced_at AS "announcedAt",
        n.state,
        count(r.id)::int AS recipients, count(r.read_at)::int AS read,
        count(*) FILTER (WHERE r.fate = 'delivered')::int AS delivered,
        count(*) FILTER (WHERE r.fate = 'failed')::int AS failed,
        count(*) FILTER (WHERE r.fate = 'waiting')::int AS waiting,
        count(*) FILTER (WHERE r.fate = 'unreachable')::int AS unreachable
      FROM newest n
      LEFT JOIN recipient r ON r.id = n.id
      GROUP BY n.id, n.text, n.audience, n.confirm_reading, n.announced_at, n.state
      ORDER BY n.announced_at DESC, n.id DESC`,
  )
  return rows.map(({ recipients, delivered, failed, waiting, unreachable, read, ...announcement }) => ({
    announcement,
    ...{ recipients, delivered, failed, waiting, unreachable, read },
  }))
}
