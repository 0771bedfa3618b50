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
  } catch (error) {
    if (isPassing(error)) return undefined
    throw error
  }
  await proveOurs(session, cluster)
  return session
}

/** Whether looking again helps: the connection broke, or the server said that it is starting or stopping (57P…). */
export function isPassing(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || error.code?.startsWith('57P') === true
}

async function proveOurs(session: pg.Client, { data }: Cluster): Promise<void> {
  const { rows } = await session.query<{ data_directory: string }>('SHOW data_directory')
  if (resolve(rows[0]?.data_directory ?? '') === data) return
  await session.end()
  throw new Error(
    `Not the server of ${data} answers on its port: remove postmaster.pid there and start again.`,
  )
}
