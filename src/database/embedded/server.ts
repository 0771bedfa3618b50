import { once } from 'node:events'
import { chown, readFile, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Log } from '../log.ts'
import type { Cluster } from './cluster.ts'
import { findPostmaster, type Postmaster, removeDeadLock } from './postmaster.ts'
import { run } from './run.ts'

/** PostgreSQL settings by name; no value may hold a space. */
export type Settings = Record<string, string>

/**
 * Sized for a small machine, reachable from this machine only. What the server logs are its own happenings
 * (`log` and above), never a failed statement, whose text may hold what people wrote.
 */
const SETTINGS: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '64MB',
  max_connections: '100',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'log',
  log_checkpoints: 'off',
}

/**
 * Starts a server on the cluster and a free port, and waits until it is ready.
 * @throws with the server's own words when it does not start, be it that another one just did
 */
export async function startServer(
  { data, logFile, binaries, user }: Cluster,
  settings: Settings,
): Promise<void> {
  await removeDeadLock(data)
  await writeFile(logFile, '', { mode: 0o600 })
  if (user) await chown(logFile, user.uid, user.gid)
  const all = Object.entries({ ...SETTINGS, ...settings, port: `${await freePort()}` })
  const options = all.map(([name, value]) => `-c ${name}=${value}`).join(' ')
  const args = ['start', '-D', data, '-l', logFile, '-w', '-t', '60', '-o', options]
  await run(binaries.pgCtl, args, { user, cwd: dirname(data) }).catch(async (cause) => {
    const words = await readFile(logFile, 'utf8')
    throw new Error(`The embedded database does not start; ${logFile} says:\n${words.trim()}`, { cause })
  })
}

/** Stops the cluster's server within five seconds, losing nothing committed; does nothing when none runs. */
export async function stopServer({ data, binaries, user }: Cluster, log: Log): Promise<void> {
  const server = await findPostmaster(data)
  if (!server) return
  const signal = (name: string) =>
    run(binaries.pgCtl, ['kill', name, `${server.pid}`], { user, cwd: dirname(data) })
  await signal('INT') // "fast": open transactions are rolled back
  if (await isGone(server, data, 4_000)) return
  log.warn('the embedded database does not stop in time: stopped hard, it will recover at the next start')
  await signal('QUIT')
  await isGone(server, data, 1_000)
}

/** Looks for this very process: another one may start on the cluster in the same moment. */
async function isGone({ pid }: Postmaster, data: string, withinMs: number): Promise<boolean> {
  const deadline = performance.now() + withinMs
  while ((await findPostmaster(data))?.pid === pid) {
    if (performance.now() > deadline) return false
    await setTimeout(20)
  }
  return true
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo // a string for pipes only
  probe.close()
  await once(probe, 'close')
  return port
}
