import { z } from 'zod'
import type { Outbox, OutboxRow, Settled } from '#conversation/store.ts'
import { Prisma, type PrismaClient } from './generated/client.ts'
import { toJson } from './json.ts'
import { readOutboxRow } from './outbox/outbox-row.ts'
import { persistently } from './transaction.ts'

type ChannelName = Parameters<Outbox['take']>[0]

/** What is to be sent, in statements that stay as fast with a million rows waiting. */
export function createOutbox(prisma: PrismaClient): Outbox {
  return {
    take: (channel, limit, now) => persistently(() => take(prisma, channel, limit, now)),
    settle: async (results, now) => {
      if (results.length > 0) await persistently(() => settle(prisma, results, now))
    },
    nextAt: (channel) => persistently(() => nextAt(prisma, channel)),
    recover: (channel) => persistently(() => recover(prisma, channel)),
  }
}

/**
 * Whether the row `o`, which is queued, has nothing before it: no older row to the same address that is as urgent, and
 * for an edit not the message it changes. As subqueries with a limit of their own these are looked up for each row as
 * it comes, whatever the planner believes of the table; joined, it may read a million rows to find a hundred.
 */
const isFirst = Prisma.sql`
  o.id = (
    SELECT w.id FROM assistant.outbox w
    WHERE w.channel = o.channel AND w.address = o.address AND w.state IN ('queued', 'sending')
      AND w.priority <= o.priority
    ORDER BY w.id LIMIT 1)
  AND (o.edits IS NULL OR (
    SELECT e.state NOT IN ('queued', 'sending') FROM assistant.outbox e WHERE e.id = o.edits LIMIT 1))`

/**
 * Sending need not wait until the disk has it that these rows are being sent: should the server fall over, they are
 * queued again, as `recover` does with all that were being sent.
 */
async function take(
  prisma: PrismaClient,
  channel: ChannelName,
  limit: number,
  now: Date,
): Promise<OutboxRow[]> {
  const rows = await prisma.$queryRaw<unknown[]>`
    WITH due AS MATERIALIZED (
      SELECT o.id FROM assistant.outbox o
      WHERE o.channel = ${channel} AND o.state = 'queued' AND o.next_try_at <= ${now} AND ${isFirst}
      ORDER BY o.priority, o.id LIMIT ${limit} FOR UPDATE OF o SKIP LOCKED
    ), taken AS (
      UPDATE assistant.outbox o SET state = 'sending', attempts = least(attempts + 1, 32767)
      FROM due WHERE o.id = due.id RETURNING o.*
    )
    SELECT t.id, t.token, t.address, t.priority, t.attempts, t.kind, t.view, t.content,
      e.platform_id AS "platformId", set_config('synchronous_commit', 'off', true)
    FROM taken t LEFT JOIN assistant.outbox e ON e.id = t.edits
    ORDER BY t.priority, t.id`
  const taken = rows.flatMap((row) => readOutboxRow(row) ?? [])
  if (taken.length < rows.length) await putAside(prisma, rows, taken, now)
  return taken
}

/** What cannot be read must not hold up what can. */
async function putAside(
  prisma: PrismaClient,
  rows: readonly unknown[],
  taken: readonly OutboxRow[],
  now: Date,
): Promise<void> {
  const unreadable = new Set(rows.map((row) => Numbered.parse(row).id)).difference(
    new Set(taken.map(({ id }) => id)),
  )
  await settle(
    prisma,
    [...unreadable].map((id) => ({ id, state: 'failed', reason: 'unreadable' })),
    now,
  )
}

const Numbered = z.object({ id: z.bigint().transform(Number) })

/** A late answer about a row that was recovered meanwhile counts too: it need not be sent again. */
async function settle(prisma: PrismaClient, results: readonly Settled[], now: Date): Promise<void> {
  await prisma.$executeRaw`
    WITH settled AS (
      UPDATE assistant.outbox o SET state = r.state, reason = r.reason,
        platform_id = coalesce(r."platformId", o.platform_id),
        next_try_at = coalesce(r."nextTryAt", o.next_try_at),
        sent_at = CASE WHEN r.state = 'sent' THEN ${now}::timestamptz END
      FROM jsonb_to_recordset(${toJson(results)}::jsonb) AS r (
        id bigint, state text, "platformId" text, "nextTryAt" timestamptz, reason text)
      WHERE o.id = r.id AND o.state IN ('queued', 'sending')
      RETURNING o.channel, o.address, o.state
    )
    UPDATE assistant.account a SET unreachable_at = ${now}
    FROM settled s
    WHERE s.state = 'unreachable' AND a.channel = s.channel AND a.address = s.address
      AND a.revoked_at IS NULL AND a.unreachable_at IS NULL`
}

const Next = z.array(z.object({ at: z.date() }))

async function nextAt(prisma: PrismaClient, channel: ChannelName): Promise<Date | null> {
  const found = await prisma.$queryRaw`
    SELECT o.next_try_at AS at FROM assistant.outbox o
    WHERE o.channel = ${channel} AND o.state = 'queued' AND ${isFirst}
    ORDER BY o.next_try_at LIMIT 1`
  return Next.parse(found)[0]?.at ?? null
}

/** Whoever is newly elected has taken nothing yet, so every row being sent was another's. */
function recover(prisma: PrismaClient, channel: ChannelName): Promise<number> {
  return prisma.$executeRaw`
    UPDATE assistant.outbox SET state = 'queued' WHERE channel = ${channel} AND state = 'sending'`
}
