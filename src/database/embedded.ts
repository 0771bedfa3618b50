import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import { type Cluster, openCluster, ROLE } from './embedded/cluster.ts'
import { findPlace } from './embedded/place.ts'
import { type Settings, startServer, stopServer } from './embedded/server.ts'
import { isPassing, openSession } from './embedded/session.ts'
import type { Log } from './log.ts'

/** A running database. `stop` may be called again; it does nothing for who does not own the server. */
export type EmbeddedDatabase = { url: string; stop(): Promise<void> }

export type EmbeddedOptions = {
  /** The program's data folder; the database lives in `<dataDir>/postgres` and survives restarts there. */
  dataDir: string
  log: Log
  /** Settings that differ from the usual ones. */
  settings?: Settings
  /** Where to put what the server's account must reach when we are root and the project is closed to others. */
  fallbackDir?: string
}

const DATABASE = 'asisten'
const START_ATTEMPTS = 5

const LOCK_NOT_AVAILABLE = '55P03'
const MADE_BY_ANOTHER = new Set(['42P04', '23505'])

/** Held by a server's owner for as long as its process lives: the server frees it at that process's death. */
const OWNERSHIP_LOCK = 1

/**
 * Starts a PostgreSQL of our own in `dataDir`, reachable from this machine only, or joins the one that
 * already runs there: a server whose owner was killed is taken over, one whose owner lives is shared with it
 * and stops when that owner stops it.
 * @throws when no server can be had, saying what the operator can do
 */
export async function startEmbeddedDatabase(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { dataDir, log, settings = {}, fallbackDir = '/var/lib/asisten-kinerja' } = options
  const place = await findPlace(resolve(dataDir), fallbackDir, log)
  const cluster = await openCluster(place, fallbackDir)
  const { session, owner } = await joinServer(cluster, settings)
  const url = `postgresql://${ROLE}:${cluster.password}@127.0.0.1:${session.port}/${DATABASE}`
  return { url, stop: owner ? own(session, cluster, log) : await share(session, log) }
}

/** Joins a server that stays: one that its owner is just stopping lets go of us, and then we look again. */
async function joinServer(
  cluster: Cluster,
  settings: Settings,
): Promise<{ session: pg.Client; owner: boolean }> {
  for (;;) {
    const session = await reachServer(cluster, settings)
    try {
      await ensureDatabase(session)
      const owner = await becomeOwner(session)
      await session.query('SELECT') // a stopping server frees its owner's lock, but does not answer after that
      return { session, owner }
    } catch (error) {
      if (!isPassing(error)) throw error
    }
  }
}

/** Finds the running server or starts one; a failed start is tried again, for another process may just have started it. */
async function reachServer(cluster: Cluster, settings: Settings): Promise<pg.Client> {
  for (let attempt = 1; ; attempt++) {
    const session = await openSession(cluster)
    if (session) return session
    await startServer(cluster, settings).catch(async (error) => {
      if (attempt === START_ATTEMPTS) throw error
      await setTimeout(200)
    })
  }
}

async function ensureDatabase(session: pg.Client): Promise<void> {
  const { rowCount } = await session.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
  if (rowCount) return
  await session.query(`CREATE DATABASE ${DATABASE}`).catch((error: pg.DatabaseError) => {
    if (!MADE_BY_ANOTHER.has(error.code ?? '')) throw error
  })
}

/** Waits a moment for the lock, because a server frees that of a killed owner only when it notices. */
async function becomeOwner(session: pg.Client): Promise<boolean> {
  await session.query("SET lock_timeout = '500ms'")
  return session.query('SELECT pg_advisory_lock($1)', [OWNERSHIP_LOCK]).then(
    () => true,
    (error: pg.DatabaseError) => {
      if (error.code === LOCK_NOT_AVAILABLE) return false
      throw error
    },
  )
}

function own(session: pg.Client, cluster: Cluster, log: Log): () => Promise<void> {
  let stopping: Promise<void> | undefined
  session.on('end', () => {
    if (!stopping)
      log.error({ logFile: cluster.logFile }, 'the embedded database broke off: its log says why')
  })
  log.info({ port: session.port, data: cluster.data }, 'the embedded database runs')
  return () => (stopping ??= stopServer(cluster, log))
}

async function share(session: pg.Client, log: Log): Promise<() => Promise<void>> {
  log.info(
    { port: session.port },
    'sharing the embedded database of another process, which stops when that one does',
  )
  await session.end()
  return async () => undefined
}
