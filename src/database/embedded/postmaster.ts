import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './run.ts'

/** A server process that runs on a cluster, by its own lock file. */
export type Postmaster = { pid: number; port: number }

/** Finds the server that runs on a cluster, even one left behind by a process that was killed. */
export async function findPostmaster(data: string): Promise<Postmaster | undefined> {
  const named = await readLockFile(data)
  return named && (await servesCluster(named.pid, data)) ? named : undefined
}

/**
 * Removes the lock file of a server that is gone while its number belongs to another process by now, as is
 * usual after a container's restart: PostgreSQL itself would refuse to start over it.
 */
export async function removeDeadLock(data: string): Promise<void> {
  const named = await readLockFile(data)
  if (named && !(await servesCluster(named.pid, data))) await rm(lockFile(data), { force: true })
}

const lockFile = (data: string): string => join(data, 'postmaster.pid')

async function readLockFile(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(lockFile(data), 'utf8').catch(() => '')
  const lines = text.split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  return pid && port ? { pid, port } : undefined
}

async function servesCluster(pid: number, data: string): Promise<boolean> {
  if (!isAlive(pid)) return false
  if (process.platform === 'win32') return true
  return (await commandLine(pid)).includes(`postgres -D ${data} `)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false // gone, or another user's: then it cannot write to our cluster either
  }
}

async function commandLine(pid: number): Promise<string> {
  if (process.platform !== 'linux') return run('ps', ['-p', `${pid}`, '-o', 'args=']).catch(() => '')
  const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return text.replaceAll('\0', ' ')
}
