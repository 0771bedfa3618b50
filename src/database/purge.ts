import { z } from 'zod'
import { everyRetained, keptSince, type Retained } from '#appraisal/retention.ts'
import { Prisma, type PrismaClient } from './generated/client.ts'
import { inTransaction, persistently } from './transaction.ts'

/** Rows `r` of a table that are kept no longer, and what becomes of them: deleted, where nothing else is said. */
interface Rule {
  table: `assistant.${string}`
  isDue(before: Date): Prisma.Sql
  change?: Prisma.Sql
}

const isSettled = Prisma.sql`r.state NOT IN ('queued', 'sending')`
const wordless = Prisma.sql`'{"text": []}'::jsonb`

const rules: Readonly<Record<Retained, Rule>> = {
  deliveries: {
    table: 'assistant.inbox',
    isDue: (before) => Prisma.sql`r.received_at < ${before}`,
  },
  'message-words': {
    table: 'assistant.outbox',
    isDue: (before) => Prisma.sql`r.created_at < ${before} AND ${isSettled} AND r.content <> ${wordless}`,
    change: Prisma.sql`content = ${wordless}`,
  },
  messages: {
    table: 'assistant.outbox',
    isDue: (before) => Prisma.sql`r.created_at < ${before} AND ${isSettled}`,
  },
  conversations: {
    table: 'assistant.conversation',
    isDue: (before) => Prisma.sql`r.state IN ('ended', 'cancelled') AND r.updated_at < ${before}`,
  },
  reminders: {
    table: 'assistant.reminder',
    isDue: (before) => Prisma.sql`r.at < ${before}`,
  },
  'link-codes': {
    table: 'assistant.link_code',
    isDue: (before) => Prisma.sql`least(r.expires_at, r.used_at) < ${before}`,
  },
  'link-requests': {
    table: 'assistant.link_request',
    isDue: (before) => Prisma.sql`r.until < ${before}`,
  },
  'link-attempts': {
    table: 'assistant.link_attempt',
    isDue: (before) => Prisma.sql`coalesce(greatest(r.tried_at, r.locked_until), '-infinity') < ${before}`,
  },
  'wrong-codes': {
    table: 'assistant.wrong_code',
    isDue: (before) => Prisma.sql`r.at < ${before}`,
  },
  exports: {
    table: 'assistant.stored_file',
    isDue: (before) => Prisma.sql`r.made AND r.created_at < ${before} AND NOT EXISTS (
      SELECT FROM assistant.outbox o
      WHERE o.employee_id = r.employee_id AND o.state IN ('queued', 'sending')
        AND o.content -> 'attachment' ->> 'fileId' = r.id::text)`,
  },
  'stray-files': {
    table: 'assistant.stored_file',
    isDue: (before) => Prisma.sql`NOT r.made AND r.created_at < ${before}
      AND NOT EXISTS (SELECT FROM appraisal.evidence e WHERE e.file_id = r.id)
      AND NOT EXISTS (
        SELECT FROM assistant.conversation c
        WHERE c.employee_id = r.employee_id AND c.state <> 'ended' AND strpos(c.stored::text, r.id::text) > 0)`,
  },
}

/** How many rows were, or would be, purged of what. */
export type Purged = Readonly<Record<Retained, number>>

const Count = z.tuple([z.object({ rows: z.number() })])

type Counts = Partial<Record<Retained, number>>

/** What a purge would take now. */
export async function countDue(prisma: PrismaClient, now: Date): Promise<Purged> {
  const due: Counts = {}
  for (const what of everyRetained) due[what] = await countRows(prisma, rules[what], keptSince(what, now))
  return due as Purged // of every rule there is
}

/** Takes away what is kept no longer; null when another process is just doing so. */
export async function purge(prisma: PrismaClient, now: Date): Promise<Purged | null> {
  const purged: Counts = {}
  for (const what of everyRetained) {
    const rows = await purgeRows(prisma, rules[what], keptSince(what, now))
    if (rows === null) return null
    purged[what] = rows
  }
  return purged as Purged // of every rule there is
}

async function countRows(prisma: PrismaClient, { table, isDue }: Rule, before: Date): Promise<number> {
  const found = await persistently(
    () => prisma.$queryRaw`SELECT count(*)::int AS rows FROM ${Prisma.raw(table)} r WHERE ${isDue(before)}`,
  )
  return Count.parse(found)[0].rows
}

async function purgeRows(prisma: PrismaClient, rule: Rule, before: Date): Promise<number | null> {
  let rows = 0
  for (const range of await ranges(prisma, rule)) {
    const taken = await purgeRange(prisma, rule, before, range)
    if (taken === null) return null
    rows += taken
  }
  return rows
}

/** So many blocks of a table are gone through in one transaction: some thousand rows are locked, for a moment. */
const blocksAtOnce = 200

/** A table from its first block to its last, so that each is read once, with no index, however much is in it. */
async function ranges(prisma: PrismaClient, { table }: Rule): Promise<readonly Prisma.Sql[]> {
  const found = await persistently(
    () => prisma.$queryRaw`
      SELECT (pg_relation_size(${table}::text::regclass) / current_setting('block_size')::int)::int AS rows`,
  )
  const [{ rows: blocks }] = Count.parse(found)
  const starts = Array.from({ length: Math.ceil(blocks / blocksAtOnce) }, (_, at) => at * blocksAtOnce)
  return starts.map(
    (from) => Prisma.sql`r.ctid >= ${`(${from},0)`}::tid AND r.ctid < ${`(${from + blocksAtOnce},0)`}::tid`,
  )
}

const Lock = z.tuple([z.object({ isMine: z.boolean() })])

/** Null when another process is at it. */
function purgeRange(
  prisma: PrismaClient,
  { table, isDue, change }: Rule,
  before: Date,
  range: Prisma.Sql,
): Promise<number | null> {
  const rows = Prisma.raw(`${table} r`)
  const doing = change ? Prisma.sql`UPDATE ${rows} SET ${change}` : Prisma.sql`DELETE FROM ${rows}`
  return inTransaction(prisma, async (transaction) => {
    const lock = await transaction.$queryRaw`SELECT pg_try_advisory_xact_lock(hashtext('purge')) AS "isMine"`
    const [{ isMine }] = Lock.parse(lock)
    return isMine ? transaction.$executeRaw`${doing} WHERE ${range} AND ${isDue(before)}` : null
  })
}
