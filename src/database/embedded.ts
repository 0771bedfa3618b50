import { resolve } from 'node:path'
import type pg from 'pg'
import { type Cluster, openCluster, ROLE } from './embedded/cluster.ts'
import { DATABASE, joinServer } from './embedded/join.ts'
import { findPlace } from './embedded/place.ts'
import { type Settings, stopServer } from './embedded/server.ts'
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
