import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from './generated/client.ts'
import { createStatementNames } from './statement-names.ts'

/** Connections to a database. `close` waits for what is under way. */
export interface Database {
  prisma: PrismaClient
  /** The same connections without Prisma, which makes text of bytes and so stands still over a large file. */
  pool: Pick<pg.Pool, 'query'>
  close(): Promise<void>
}

/** Opens connections as they are needed, `poolSize` at most; says nothing yet of whether the database can be reached. */
export function connect(url: string, { poolSize = 10 }: { poolSize?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'asisten-kinerja',
    max: poolSize,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 300_000,
    maxLifetimeSeconds: 3_600,
    keepAlive: true,
    onConnect: prepare,
  })
  pool.on('error', () => undefined) // an idle connection was lost: the pool opens another when it needs one
  const adapter = new PrismaPg(pool, { statementNameGenerator: createStatementNames() })
  const prisma = new PrismaClient({ adapter, errorFormat: 'minimal' }) // no arguments in what is thrown, and logged
  return { prisma, pool, close: () => prisma.$disconnect().then(() => pool.end()) }
}

/**
 * Prisma's adapter writes and reads instants as if the session were in UTC, whatever it is in. A turn never waits long
 * for a lock, and what a process that stands still has locked does not stay locked.
 */
function prepare(connection: pg.ClientBase): Promise<unknown> {
  return connection.query(
    `SET TimeZone = 'UTC'; SET default_transaction_isolation = 'read committed';
     SET lock_timeout = '8s'; SET idle_in_transaction_session_timeout = '60s'`,
  )
}
