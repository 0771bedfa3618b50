import {
  access,
  chown,
  constants,
  mkdir,
  mkdtemp,
  readlink,
  realpath,
  rmdir,
  symlink,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Log } from '../log.ts'
import { canEnter, makeOpenFolder, realFolder } from './folders.ts'
import { findServerUser, type ServerUser } from './server-user.ts'

/** A folder the server's account can use; `user` is undefined when the server runs as ourselves. */
export type Place = { folder: string; user: ServerUser | undefined }

/**
 * Finds the folder of the embedded database, `<dataDir>/postgres`, or makes it on the first start. Where
 * root's server account cannot enter `dataDir`, a link of that name leads to a folder under `fallbackDir`,
 * so that every later start finds the same place.
 * @throws when the folder is closed to the server's account, saying what to do
 */
export async function findPlace(dataDir: string, fallbackDir: string, log: Log): Promise<Place> {
  const wanted = join(dataDir, 'postgres')
  const existing = await realFolder(wanted)
  const user = await findServerUser(existing)
  if (!existing) await makePlace(wanted, user, fallbackDir, log)
  const folder = await realpath(wanted)
  if (user) await chown(folder, user.uid, user.gid)
  if (!(await canUse(folder, user))) throw closedFolder(folder, user)
  return { folder, user }
}

async function makePlace(wanted: string, user: ServerUser | undefined, fallbackDir: string, log: Log) {
  await refuseDeadLink(wanted)
  const parent = dirname(wanted)
  await mkdir(parent, { recursive: true })
  if (user && !(await canEnter(await realpath(parent), user))) await linkElsewhere(wanted, fallbackDir, log)
  else await mkdir(wanted, { recursive: true, mode: 0o700 })
}

async function refuseDeadLink(wanted: string): Promise<void> {
  const target = await readlink(wanted).catch(() => undefined)
  if (target === undefined) return
  throw new Error(
    `The folder of the embedded database, ${wanted}, is a link to ${target}, which is gone: ` +
      'bring it back from a backup, or remove the link to start with an empty database.',
  )
}

async function linkElsewhere(wanted: string, fallbackDir: string, log: Log): Promise<void> {
  await makeOpenFolder(fallbackDir)
  const folder = await mkdtemp(join(fallbackDir, 'data-'))
  try {
    await symlink(folder, wanted)
    log.warn(
      { wanted, folder },
      'the account of the database server cannot enter the data folder: the data is kept elsewhere',
    )
  } catch (error) {
    await rmdir(folder)
    if (!(await realFolder(wanted))) throw error
  }
}

async function canUse(folder: string, user: ServerUser | undefined): Promise<boolean> {
  if (user) return canEnter(folder, user)
  const { R_OK, W_OK, X_OK } = constants
  return access(folder, R_OK | W_OK | X_OK).then(
    () => true,
    () => false,
  )
}

function closedFolder(folder: string, user: ServerUser | undefined): Error {
  const account = user ? `the account of the database server (uid ${user.uid})` : 'this account'
  return new Error(
    `The folder of the embedded database, ${folder}, is closed to ${account}: start the program as the user ` +
      'who owns it, or open the folders above it with `chmod a+x`.',
  )
}
