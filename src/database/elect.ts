import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from './log.ts'

/** An office that one process at a time holds, of all that work on the same database. */
export interface Election {
  /** Resolves when this process holds the office: at once, or when its holder resigns or dies. */
  whenElected(): Promise<void>
  /** Calls the listener each time the office is lost, for the connection broke; this process stands again then. */
  onLost(listener: () => void): void
  /** Gives the office up and stands no more. */
  resign(): Promise<void>
}

/** How often a candidate tries, and the holder makes sure that he still is. */
const everyMs = 1_000
const patienceMs = 3_000

/**
 * Has the server notice within ten seconds that a machine is gone; the holder on a machine that is merely cut off
 * notices before that, so that no two hold the office.
 */
const settings = 'SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 2'

/** Stands for the office of that name, which is an advisory lock of one session, from now on. */
export function createElection(url: string, name: string, log: Log): Election {
  const listeners: (() => void)[] = []
  const resignation = new AbortController()
  const { signal } = resignation
  let elected = Promise.withResolvers<void>()
  let connected = true

  async function stand(): Promise<void> {
    while (!signal.aborted) {
      await serve().catch((error) => {
        if (connected) log.warn({ err: error, office: name }, 'out of reach of the election; trying again')
        connected = false
      })
      await rest(signal)
    }
  }

  /** One candidacy, for as long as its connection lasts. */
  async function serve(): Promise<void> {
    const session = await openSession(url)
    connected = true
    try {
      while (!signal.aborted && !(await isWon(session, name))) await rest(signal)
      if (!signal.aborted) await hold(session)
    } finally {
      await Promise.race([session.end(), pause(patienceMs, undefined, { ref: false })]) // one that is gone is silent
    }
  }

  async function hold(session: pg.Client): Promise<void> {
    log.info({ office: name }, 'elected')
    elected.resolve()
    try {
      while (!signal.aborted) {
        await session.query('SELECT')
        await rest(signal)
      }
    } finally {
      elected = Promise.withResolvers()
      if (!signal.aborted) for (const listener of listeners) listener()
    }
  }

  const standing = stand()
  return {
    whenElected: () => elected.promise,
    onLost: (listener) => void listeners.push(listener),
    resign: () => {
      resignation.abort()
      return standing
    },
  }
}

async function rest(signal: AbortSignal): Promise<void> {
  await pause(everyMs, undefined, { signal }).catch(() => undefined)
}

async function openSession(url: string): Promise<pg.Client> {
  const session = new pg.Client({
    connectionString: url,
    application_name: 'asisten-kinerja election',
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
  })
  session.on('error', () => undefined) // the next statement fails, and says so
  await session.connect()
  await session.query(settings)
  return session
}

async function isWon(session: pg.Client, name: string): Promise<boolean> {
  const { rows } = await session.query<{ won: boolean }>(
    "SELECT pg_try_advisory_lock(hashtext('election'), hashtext($1)) AS won",
    [name],
  )
  return rows[0]?.won ?? false
}
