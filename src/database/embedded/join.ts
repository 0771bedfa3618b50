import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import type { Cluster } from './cluster.ts'
import { type Settings, startServer } from './server.ts'
import { isPassing, openSession } from './session.ts'

/** The database of an embedded server that is the program's. */
export const DATABASE = 'asisten'

const ATTEMPTS = 5

const LOCK_NOT_AVAILABLE = '55P03'
const MADE_BY_ANOTHER = new Set(['42P04', '23505'])

/** Held by a server's owner for as long as its process lives: the server frees it at that process's death. */
const OWNERSHIP_LOCK = 1

/**
 * Joins the server that runs on the cluster, after starting one where none runs, and sees to our database there.
 * @returns a session with it, and whether we are its owner, which we stay for as long as that session lasts
 */
export async function joinServer(
  cluster: Cluster,
  settings: Settings,
): Promise<{ session: pg.Client; owner: boolean }> {
  for (let attempt = 1; ; attempt++) {
    const session = await reachServer(cluster, settings)
    try {
      await ensureDatabase(session)
      const owner = await becomeOwner(session)
      await session.query('SELECT') // a stopping server frees its owner's lock, but does not answer after that
      return { session, owner }
    } catch (error) {
      if (!isPassing(error) || attempt === ATTEMPTS) throw error
    }
  }
}

/** A failed start is tried again: another process may have started the server in the same moment. */
async function reachServer(cluster: Cluster, settings: Settings): Promise<pg.Client> {
  for (let attempt = 1; ; attempt++) {
    const session = await openSession(cluster)
    if (session) return session
    await startServer(cluster, settings).catch(async (error) => {
      if (attempt === ATTEMPTS) throw error
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
