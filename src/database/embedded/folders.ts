import { chmod, mkdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { ServerUser } from './server-user.ts'

/** The folder's path without links, or undefined where nothing is. */
export async function realFolder(folder: string): Promise<string | undefined> {
  return realpath(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

/** Whether the user may pass through the folder and every folder above it, going by their modes. */
export async function canEnter(folder: string, user: ServerUser): Promise<boolean> {
  const { mode, uid, gid } = await stat(folder)
  const passing = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
  if (!(mode & passing)) return false
  return dirname(folder) === folder || canEnter(dirname(folder), user)
}

/** Makes a folder every account may enter, whatever our umask is. */
export async function makeOpenFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await chmod(folder, 0o755)
}

/** Moves a finished folder to its place in one step; when another process was there first, theirs stays. */
export async function moveIntoPlace(finished: string, place: string): Promise<void> {
  try {
    await rename(finished, place)
  } catch (error) {
    if (!(await realFolder(place))) throw error
    await rm(finished, { recursive: true })
  }
}
