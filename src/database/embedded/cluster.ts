import { randomBytes } from 'node:crypto'
import { chown, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Binaries, findBinaries, reachableBinaries } from './binaries.ts'
import { moveIntoPlace, realFolder } from './folders.ts'
import type { Place } from './place.ts'
import { run } from './run.ts'
import type { ServerUser } from './server-user.ts'

/** A PostgreSQL data folder of ours, and what is needed to run a server on it. */
export type Cluster = {
  data: string
  logFile: string
  password: string
  binaries: Binaries
  user: ServerUser | undefined
}

/** The only role of an embedded server. */
export const ROLE = 'asisten'

/**
 * The cluster in `place`, made by initdb on the first start. Its random password lies inside it, readable
 * for the server's account only, so that both appear in one step and never half.
 */
export async function openCluster({ folder, user }: Place, fallbackDir: string): Promise<Cluster> {
  const binaries = await reachableBinaries(await findBinaries(), user, fallbackDir)
  const data = join(folder, 'cluster')
  if (!(await realFolder(data))) await makeCluster(data, binaries, user)
  return { data, logFile: join(folder, 'server.log'), password: await readPassword(data), binaries, user }
}

async function makeCluster(data: string, { initdb }: Binaries, user: ServerUser | undefined): Promise<void> {
  const draft = await mkdtemp(`${data}-`)
  try {
    const passwordFile = join(draft, 'password')
    await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
    if (user) for (const path of [draft, passwordFile]) await chown(path, user.uid, user.gid)
    const args = initdbArguments(join(draft, 'cluster'), passwordFile)
    await run(initdb, args, { user, cwd: draft }).catch((cause: Error) => {
      throw new Error(`The embedded database cannot be made in ${data}: ${cause.message}`, { cause })
    })
    await rename(passwordFile, join(draft, 'cluster/password'))
    await moveIntoPlace(join(draft, 'cluster'), data)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

// The builtin C.UTF-8 knows letters beyond ASCII and sorts alike on every machine, whatever locales it has.
const initdbArguments = (data: string, passwordFile: string): string[] => [
  `--pgdata=${data}`,
  `--username=${ROLE}`,
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
]

async function readPassword(data: string): Promise<string> {
  return readFile(join(data, 'password'), 'utf8').catch((cause) => {
    throw new Error(
      `The password of the embedded database, ${join(data, 'password')}, cannot be read: start the program ` +
        'as the user who owns it (or as root), or bring it back from a backup.',
      { cause },
    )
  })
}
