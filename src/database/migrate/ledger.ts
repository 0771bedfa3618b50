import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { checksum, type Migration } from './migrations.ts'

/** One line of Prisma's ledger: a migration that was begun, and how it ended. */
export type LedgerEntry = { name: string; checksum: string; finished: boolean; rolledBack: boolean }

/** Prisma's table, column for column, so that its command line and we read each other's entries. */
const CREATE_LEDGER = `
  CREATE TABLE IF NOT EXISTS public._prisma_migrations (
    id                  varchar(36) PRIMARY KEY,
    checksum            varchar(64) NOT NULL,
    finished_at         timestamptz,
    migration_name      varchar(255) NOT NULL,
    logs                text,
    rolled_back_at      timestamptz,
    started_at          timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  )`

/** Makes the ledger in a database without one. */
export async function createLedger(client: pg.Client): Promise<void> {
  if (!(await hasLedger(client))) await client.query(CREATE_LEDGER)
}

/** Whoever owns nothing may not even ask for a table to be made that is there already. */
async function hasLedger(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    "SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS found",
  )
  return rows[0]?.found ?? false
}

/** Reads the ledger, in the order in which migrations were begun; a database without one has none. */
export async function readLedger(client: pg.Client): Promise<LedgerEntry[]> {
  if (!(await hasLedger(client))) return []
  const { rows } = await client.query<LedgerEntry>(`
    SELECT migration_name AS name, checksum,
           finished_at IS NOT NULL AS finished, rolled_back_at IS NOT NULL AS "rolledBack"
    FROM public._prisma_migrations ORDER BY started_at`)
  return rows
}

/** Enters a migration that succeeded; belongs into its transaction, whose beginning it takes as the migration's. */
export async function recordSuccess(client: pg.Client, { name, sql }: Migration): Promise<void> {
  await client.query(
    `INSERT INTO public._prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, clock_timestamp(), 1)`,
    [randomUUID(), checksum(sql), name],
  )
}

/** Enters a migration that failed and left nothing behind: marked as rolled back, so that it is tried again. */
export async function recordFailure(
  client: pg.Client,
  { name, sql }: Migration,
  logs: string,
): Promise<void> {
  await client.query(
    `INSERT INTO public._prisma_migrations (id, checksum, migration_name, rolled_back_at, logs)
     VALUES ($1, $2, $3, now(), $4)`,
    [randomUUID(), checksum(sql), name, logs],
  )
}
