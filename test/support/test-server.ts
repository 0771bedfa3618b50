import { existsSync, rmSync } from 'node:fs'
import { chmod, mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { findPostmaster } from '#database/embedded/postmaster.ts'
import { startEmbeddedDatabase } from '#database/embedded.ts'
import { query } from './sql.ts'

/** The server of one test run. `discard` removes what the run left there: its databases, or the server whole. */
export type TestServer = { url: string; discard(template: string): Promise<void> }

const PREFIX = 'asisten-kinerja-test-'
const UNSAFE_AND_FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** The given server, or a throw-away one of the run's own in the folder for temporary files. */
export async function startTestServer(givenUrl: string | undefined): Promise<TestServer> {
  if (givenUrl) return { url: givenUrl, discard: (template) => dropDatabases(givenUrl, template) }
  await destroyAbandonedServers()
  const dataDir = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`))
  await chmod(dataDir, 0o755) // run by root, the server belongs to another account, which must get in
  const log = pino({ level: 'silent' })
  const { url, stop } = await startEmbeddedDatabase({ dataDir, log, settings: UNSAFE_AND_FAST })
  const destroy = await prepareToDestroy(dataDir)
  process.once('exit', destroy) // an interrupted run is not torn down
  process.once('SIGHUP', () => process.exit(129)) // vitest itself turns only SIGINT and SIGTERM into an exit
  return { url, discard: () => stop().finally(destroy) }
}

/** Those of runs that were killed: their folders bear the number of a process that is gone. */
async function destroyAbandonedServers(): Promise<void> {
  const folders = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX))
  const abandoned = folders.filter((name) => !isAlive(Number.parseInt(name.slice(PREFIX.length), 10)))
  for (const name of abandoned) {
    const destroy = await prepareToDestroy(join(tmpdir(), name))
    try {
      destroy()
    } catch {} // another user's, and theirs to remove
  }
}

/** What destroys a server and its folder at once, without awaiting anything: at a process's exit nothing else runs. */
async function prepareToDestroy(dataDir: string): Promise<() => void> {
  const cluster = join(dataDir, 'postgres/cluster')
  const postmaster = await findPostmaster(cluster)
  return () => {
    if (postmaster && isAlive(postmaster.pid)) process.kill(postmaster.pid, 'SIGQUIT')
    for (let waits = 0; waits < 100 && existsSync(join(cluster, 'postmaster.pid')); waits++) pause(20)
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function dropDatabases(url: string, prefix: string): Promise<void> {
  const sql = `SELECT datname AS name FROM pg_database WHERE starts_with(datname, '${prefix}')`
  for (const { name } of await query<{ name: string }>(url, sql))
    await query(url, `DROP DATABASE ${name} WITH (FORCE)`)
}
