import pg from 'pg'
import type { Log } from './log.ts'
import { createLedger, readLedger, recordFailure, recordSuccess } from './migrate/ledger.ts'
import { type Migration, readMigrations } from './migrate/migrations.ts'
import { isOwner } from './migrate/owner.ts'
import { pendingMigrations } from './migrate/pending.ts'

/** The advisory lock of `prisma migrate`: while one of us migrates, the other waits. */
const PRISMA_LOCK = 72707369

/**
 * Brings a database to the schema of this program: applies what is pending in `folder` (`prisma/migrations`),
 * each migration in a transaction of its own, and keeps Prisma's ledger. Processes that start together take turns.
 * @returns the names of the migrations applied now
 * @throws when a migration fails, or when database and program contradict each other, saying what to do
 */
export async function migrate(
  url: string,
  folder: string,
  { log }: { log: Log },
): Promise<{ applied: string[] }> {
  const migrations = await readMigrations(folder)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await takeTurn(client, log)
    const pending = pendingMigrations(migrations, await readLedger(client))
    if (pending.length > 0) await requireOwner(client, pending.length)
    await createLedger(client)
    for (const migration of pending) await apply(client, migration, log)
    return { applied: pending.map(({ name }) => name) }
  } finally {
    await client.end() // also gives the lock back
  }
}

async function requireOwner(client: pg.Client, pending: number): Promise<void> {
  if (await isOwner(client)) return
  throw new Error(
    `The database lacks ${pending} migrations, and the user of DATABASE_URL does not own it: run ` +
      '`npm run admin -- migrate` with the owner in DATABASE_OWNER_URL.',
  )
}

async function takeTurn(client: pg.Client, log: Log): Promise<void> {
  const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [
    PRISMA_LOCK,
  ])
  if (rows[0]?.free) return
  log.info('waiting for another process that migrates the database')
  await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
}

async function apply(client: pg.Client, migration: Migration, log: Log): Promise<void> {
  try {
    await client.query('BEGIN; SET LOCAL search_path TO public') // where Prisma too puts what names no schema
    await client.query(migration.sql)
    await recordSuccess(client, migration)
    await client.query('COMMIT')
    log.info({ migration: migration.name }, 'migration applied')
  } catch (cause) {
    const failure = describeFailure(migration, cause)
    await client.query('ROLLBACK')
    await recordFailure(client, migration, failure)
    throw new Error(failure, { cause })
  }
}

function describeFailure({ name, sql }: Migration, cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause)
  const position = cause instanceof pg.DatabaseError ? Number(cause.position ?? 0) : 0
  const place = position ? `line ${sql.slice(0, position).split('\n').length}: ` : ''
  return `The migration ${name} failed and was undone: ${place}${message}. Mend its migration.sql or the data, then start again.`
}
