import { type AnnouncementPost, priorities, type Store } from '#conversation/store.ts'
import type { PrismaClient } from './generated/client.ts'
import { toJson } from './json.ts'
import { audienceCondition, StoredAudience } from './records/audience.ts'
import { inTransaction, persistently, type Transaction } from './transaction.ts'

type Write = Parameters<Store['expandAnnouncements']>[0]

/** An announcement to a million people takes its time. */
const timeout = 15 * 60 * 1000

/** Addresses what was announced and not yet expanded, each in a transaction of its own; answers how many will get it. */
export async function expandAnnouncements(prisma: PrismaClient, write: Write, now: Date): Promise<number> {
  const waiting = await persistently(() =>
    prisma.announcement.findMany({
      select: { id: true },
      where: { expandedAt: null, state: 'released' },
      orderBy: { id: 'asc' },
    }),
  )
  let rows = 0
  for (const { id } of waiting)
    rows += await inTransaction(prisma, (transaction) => expand(transaction, id, write, now), { timeout })
  return rows
}

/** One that another process is just expanding is left to it. */
async function expand(transaction: Transaction, id: number, write: Write, now: Date): Promise<number> {
  const [claimed] = await transaction.$queryRaw<unknown[]>`
    SELECT id, set_config('appraisal.now', ${now}::timestamptz::text, true) FROM appraisal.announcement
    WHERE id = ${id} AND expanded_at IS NULL AND state = 'released' FOR UPDATE SKIP LOCKED`
  if (!claimed) return 0
  const announcement = await transaction.announcement.update({ where: { id }, data: { expandedAt: now } })
  const post = write(announcement)
  return address(transaction, announcement, post, now)
}

/** A receipt for everyone in the audience; the message for those who can be reached and want it, in one chat each. */
function address(
  transaction: Transaction,
  { id, agencyId, audience }: { id: number; agencyId: number; audience: unknown },
  { message }: AnnouncementPost,
  now: Date,
): Promise<number> {
  const condition = audienceCondition(StoredAudience.parse(audience))
  return transaction.$executeRaw`
    WITH audience AS MATERIALIZED (
      SELECT e.id FROM appraisal.employee e WHERE e.agency_id = ${agencyId} AND ${condition}
    ), receipt AS (
      INSERT INTO appraisal.announcement_receipt (announcement_id, employee_id) SELECT ${id}, id FROM audience
    )
    INSERT INTO assistant.outbox (token, employee_id, channel, address, kind, priority, next_try_at, content,
      announcement_id, created_at)
    SELECT DISTINCT ON (a.employee_id) gen_random_uuid()::text, a.employee_id, a.channel, a.address, 'send',
      ${priorities.announcement}, ${now}::timestamptz, ${toJson(message)}::jsonb, ${id}::int, ${now}::timestamptz
    FROM audience
    LEFT JOIN assistant.restriction r ON r.employee_id = audience.id
    JOIN assistant.account a ON a.employee_id = audience.id AND a.revoked_at IS NULL AND a.unreachable_at IS NULL
    WHERE r.employee_id IS NULL
    ORDER BY a.employee_id, a.channel = 'telegram' DESC`
}
