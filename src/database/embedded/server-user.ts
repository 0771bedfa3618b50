import { stat } from 'node:fs/promises'
import { run } from './run.ts'

/** A system account, by its numbers. */
export type ServerUser = { uid: number; gid: number }

/**
 * The account the server must run as, because PostgreSQL refuses to run as root: whoever owns the
 * existing cluster folder, else `postgres`, else `nobody`.
 * @returns undefined when we are not root: then the server runs as ourselves
 */
export async function findServerUser(folder: string | undefined): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const user = (await ownerOf(folder)) ?? (await account('postgres')) ?? (await account('nobody'))
  if (user) return user
  throw new Error(
    'PostgreSQL refuses to run as root, and this system has neither an account `postgres` nor `nobody`: ' +
      'start the program as an ordinary user, or set DATABASE_URL.',
  )
}

async function ownerOf(folder: string | undefined): Promise<ServerUser | undefined> {
  if (folder === undefined) return undefined
  const { uid, gid } = await stat(folder)
  return uid === 0 ? undefined : { uid, gid }
}

async function account(name: string): Promise<ServerUser | undefined> {
  try {
    return { uid: Number(await run('id', ['-u', name])), gid: Number(await run('id', ['-g', name])) }
  } catch {
    return undefined
  }
}
