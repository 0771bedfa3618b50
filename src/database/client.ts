import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from './generated/client.ts'
import { type Reach, roles } from './reach.ts'
import { createStatementNames } from './statement-names.ts'

/** Connections to a database. `close` waits for what is under way. */
export interface Database {
  prisma: PrismaClient
  /** The same connections without Prisma, which makes text of bytes and so stands still over a large file. */
  pool: Pick<pg.Pool, 'query'>
  close(): Promise<void>
}

/** The same database twice: for turns, each of which reaches one agency, and for what goes on behind them. */
export interface Databases {
  turns: Pick<Database, 'prisma'>
  background: Pick<Database, 'prisma'>
}

/** Opens connections as they are needed, `poolSize` at most; says nothing yet of whether the database can be reached. */
export function connect(
  url: string,
  { reach, poolSize = 10 }: { reach: Reach; poolSize?: number },
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'asisten-kinerja',
    max: poolSize,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 300_000,
    maxLifetimeSeconds: 3_600,
    keepAlive: true,
    onConnect: (connection) => prepare(connection, reach),
  })
  pool.on('error', () => undefined) // an idle connection was lost: the pool opens another when it needs one
  const adapter = new PrismaPg(pool, { statementNameGenerator: createStatementNames() })
  const prisma = new PrismaClient({ adapter, errorFormat: 'minimal' }) // no arguments in what is thrown, and logged
  return { prisma, pool, close: () => prisma.$disconnect().then(() => pool.end()) }
}

/**
 * Prisma's adapter writes and reads instants as if the session were in UTC, whatever it is in. A turn never waits long
 * for a lock, and what a process that stands still has locked does not stay locked. Whoever logged in, from here on it
 * is a role that owns nothing.
 */
function prepare(connection: pg.ClientBase, reach: Reach): Promise<unknown> {
  return connection.query(
    `SET ROLE ${roles[reach]}; SET TimeZone = 'UTC'; SET default_transaction_isolation = 'read committed';
     SET lock_timeout = '8s'; SET idle_in_transaction_session_timeout = '60s'`,
  )
}
