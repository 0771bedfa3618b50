import { z } from 'zod'
import type { AnnouncementOwed, AnnouncementRecords } from '#appraisal/announcement.ts'
import { Prisma } from '#database/generated/client.ts'
import { isAllowed } from './rights.ts'
import { actor, only, type Session, select, selectFirst, withinAgency } from './session.ts'

/** What is proposed to all by one administrator, and released or declined by another. */
export function proposalRecords(
  session: Session,
): Pick<
  AnnouncementRecords,
  'decideAnnouncement' | 'announcementsProposed' | 'announcementsDeclined' | 'readDecline'
> {
  return {
    decideAnnouncement: (decision) => decide(session, decision),
    announcementsProposed: (employee) => proposed(session, employee),
    announcementsDeclined: (employee) => declined(session, employee),
    readDecline: (id, now) => readDecline(session, id, now),
  }
}

async function decide(
  session: Session,
  { id, reason, now }: Parameters<AnnouncementRecords['decideAnnouncement']>[0],
): Promise<boolean> {
  if (!(await isAllowed(session, 'decide-announcement', id))) return false
  const { count } = await session.transaction.announcement.updateMany({
    where: { id, state: 'proposed' },
    data: {
      state: reason === null ? 'released' : 'declined',
      declineReason: reason,
      decidedById: actor(session).employeeId,
      decidedAt: now,
    },
  })
  return count === 1
}

const OwedRow: z.ZodType<AnnouncementOwed> = z.object({
  announcementId: z.number(),
  waitsFor: z.number(),
  since: z.date(),
})

function proposed(session: Session, employee: number | null): Promise<AnnouncementOwed[]> {
  return select(
    session,
    OwedRow,
    Prisma.sql`
      SELECT n.id AS "announcementId", e.id AS "waitsFor", n.announced_at AS since
      FROM appraisal.announcement n
      JOIN appraisal.employee e ON e.agency_id = n.agency_id AND e.active AND e.id <> n.author_id
      JOIN appraisal.role_held h ON h.employee_id = e.id AND h.role = 'administrator'
      WHERE n.state = 'proposed' AND ${only(Prisma.sql`e.id`, employee)}
        AND ${withinAgency(session, Prisma.sql`n.agency_id`)}
      ORDER BY since, n.id`,
  )
}

function declined(session: Session, employee: number | null): Promise<AnnouncementOwed[]> {
  return select(
    session,
    OwedRow,
    Prisma.sql`
      SELECT n.id AS "announcementId", n.author_id AS "waitsFor", n.decided_at AS since
      FROM appraisal.announcement n
      WHERE n.state = 'declined' AND n.decline_read_at IS NULL AND ${only(Prisma.sql`n.author_id`, employee)}
        AND ${withinAgency(session, Prisma.sql`n.agency_id`)}
      ORDER BY since, n.id`,
  )
}

async function readDecline(session: Session, id: number, now: Date): Promise<string | null> {
  const read = await selectFirst(
    session,
    z.object({ reason: z.string() }),
    Prisma.sql`
      UPDATE appraisal.announcement SET decline_read_at = coalesce(decline_read_at, ${now})
      WHERE id = ${id} AND author_id = ${actor(session).employeeId} AND state = 'declined'
      RETURNING decline_reason AS reason`,
  )
  return read?.reason ?? null
}
