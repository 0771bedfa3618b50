import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { type Cluster, ROLE } from './cluster.ts'
import { findPostmaster } from './postmaster.ts'

const PATIENCE_MS = 60_000

/**
 * Opens a session with the server that runs on the cluster, waiting while it is starting or stopping.
 * @returns undefined when none runs
 * @throws when one runs that refuses us, or does not answer for a minute, saying what to do
 */
export async function openSession(cluster: Cluster): Promise<pg.Client | undefined> {
  const deadline = performance.now() + PATIENCE_MS
  while (performance.now() < deadline) {
    const postmaster = await findPostmaster(cluster.data)
    if (!postmaster) return undefined
    const session = await tryOpening(cluster, postmaster.port)
    if (session) return session
    await setTimeout(50)
  }
  throw new Error(
    `The embedded database in ${cluster.data} runs but does not answer: stop the process whose number is the ` +
      'first line of postmaster.pid there, then start again.',
  )
}

async function tryOpening(cluster: Cluster, port: number): Promise<pg.Client | undefined> {
  const session = new pg.Client({
    host: '127.0.0.1',
    port,
    user: ROLE,
    password: cluster.password,
    database: 'postgres',
    ssl: false,
    connectionTimeoutMillis: 5_000,
  })
  session.on('error', () => undefined) // is followed by `end`, and unheard would end our process
  try {
    await session.connect()
    if (await isOurs(session, cluster)) return session
  } catch (error) {
    if (isPassing(error)) return undefined
    throw refused(cluster, error)
  }
  await session.end()
  throw new Error(
    `Another server answers in place of that of ${cluster.data}: remove postmaster.pid there and start again.`,
  )
}

async function isOurs(session: pg.Client, { data }: Cluster): Promise<boolean> {
  const { rows } = await session.query<{ data_directory: string }>('SHOW data_directory')
  return resolve(rows[0]?.data_directory ?? '') === data
}

/** Whether looking again helps: the connection broke, or the server said that it is starting or stopping (57P…). */
export function isPassing(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || error.code?.startsWith('57P') === true
}

function refused({ data }: Cluster, cause: unknown): Error {
  const words = cause instanceof Error ? cause.message : String(cause)
  return new Error(
    `The embedded database refuses us: ${words}. If its password was changed, write it to ${data}/password.`,
    { cause },
  )
}
