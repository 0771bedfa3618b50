import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmod,
  cp,
  mkdtemp,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findBinaries, reachableBinaries } from '#database/embedded/binaries.ts'
import { findPostmaster } from '#database/embedded/postmaster.ts'
import { run } from '#database/embedded/run.ts'
import { findServerUser } from '#database/embedded/server-user.ts'
import { type EmbeddedDatabase, type EmbeddedOptions, startEmbeddedDatabase } from '#database/embedded.ts'
import { query } from '../support/sql.ts'

const HOLDER = fileURLToPath(new URL('../support/hold-database.ts', import.meta.url))
const log = pino({ level: 'silent' })
const isRoot = process.getuid?.() === 0

/** One folder for all tests that do not care what happened in it before; making a new one takes a second. */
let dataDir: string
let cleanups: (() => unknown)[] = []

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'asisten-kinerja-embedded-'))
  await chmod(dataDir, 0o755)
})

afterEach(async () => {
  for (const cleanUp of cleanups.reverse()) await cleanUp()
  cleanups = []
  if (await runningServer()) await startEmbeddedDatabase({ dataDir, log }).then(({ stop }) => stop())
})

afterAll(() => rm(dataDir, { recursive: true }))

async function makeFolder(mode: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'asisten-kinerja-embedded-'))
  cleanups.push(() => rm(folder, { recursive: true }))
  await chmod(folder, mode)
  return folder
}

const clusterFolder = () => join(dataDir, 'postgres/cluster')
const runningServer = () => findPostmaster(clusterFolder())

async function start(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedDatabase> {
  const database = await startEmbeddedDatabase({ dataDir, log, ...options })
  cleanups.push(database.stop)
  return database
}

/** Starts the database in a process of its own, to be killed without warning. */
async function startElsewhere(): Promise<{ url: string; kill(): Promise<void> }> {
  const holder = spawn(process.execPath, [HOLDER, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  const kill = async () => {
    if (holder.kill('SIGKILL')) await once(holder, 'exit')
  }
  cleanups.push(kill)
  const [line] = await once(holder.stdout, 'data')
  return { url: String(line).trim(), kill }
}

const answers = (url: string) =>
  query(url, 'SELECT').then(
    () => true,
    () => false,
  )

describe('the embedded database', () => {
  test('keeps its data over a restart', async () => {
    const first = await start()
    await query(first.url, 'CREATE TABLE kept_by_restart AS SELECT 42 AS answer')
    await first.stop()
    expect(await runningServer()).toBeUndefined()
    const second = await start()
    expect(await query(second.url, 'SELECT answer FROM kept_by_restart')).toEqual([{ answer: 42 }])
  })

  test('listens on loopback only, is durable, and knows neither the zone nor the locale of the machine', async () => {
    const { url } = await start()
    const names = ['listen_addresses', 'unix_socket_directories', 'fsync', 'TimeZone', 'server_encoding']
    const settings = await query(
      url,
      `SELECT ${names.map((name) => `current_setting('${name}') AS "${name}"`)}`,
    )
    expect(settings).toEqual([
      {
        listen_addresses: '127.0.0.1',
        unix_socket_directories: '',
        fsync: 'on',
        TimeZone: 'UTC',
        server_encoding: 'UTF8',
      },
    ])
    expect(await query(url, "SELECT lower('É') AS lower, 'B' < 'a' AS bytewise")).toEqual([
      { lower: 'é', bytewise: true },
    ])
  })

  test('lets nobody in without the password, which only its own account can read', async () => {
    const { url } = await start()
    const passwordFile = join(clusterFolder(), 'password')
    expect((await stat(passwordFile)).mode & 0o777).toBe(0o600)
    expect(new URL(url).password).toBe(await readFile(passwordFile, 'utf8'))
    await expect(query(Object.assign(new URL(url), { password: 'guessed' }).href, 'SELECT')).rejects.toThrow(
      'password authentication failed',
    )
  })

  test('takes what a test changes in its settings', async () => {
    const { url } = await start({ settings: { fsync: 'off' } })
    expect(await query(url, 'SHOW fsync')).toEqual([{ fsync: 'off' }])
  })

  test('keeps failed statements, which may hold what people wrote, out of its log', async () => {
    const { url } = await start()
    await expect(query(url, "SELECT 'a secret'::int")).rejects.toThrow('a secret')
    expect(await readFile(join(dataDir, 'postgres/server.log'), 'utf8')).not.toContain('a secret')
  })

  test('stops once, however often it is asked to', async () => {
    const { stop } = await start()
    await Promise.all([stop(), stop()])
    await stop()
    expect(await runningServer()).toBeUndefined()
  })
})

describe('a second start on the same folder', () => {
  test('shares the running server, which only its owner stops', async () => {
    const elsewhere = await startElsewhere()
    const shared = await start()
    expect(shared.url).toBe(elsewhere.url)
    await shared.stop()
    expect(await answers(elsewhere.url)).toBe(true)
  })

  test('shares the server when both begin at the same time on a fresh folder', async () => {
    const fresh = { dataDir: await makeFolder(0o755) }
    const [one, other] = await Promise.all([start(fresh), start(fresh)])
    expect(one.url).toBe(other.url)
    await Promise.all([one.stop(), other.stop()])
    expect(await answers(one.url)).toBe(false)
  })

  test('waits for a server that is stopping, then starts its own', async () => {
    const first = await start()
    const [, second] = await Promise.all([first.stop(), start()])
    expect(await answers(second.url)).toBe(true)
  })
})

describe('after a death without warning', () => {
  test('a server whose owner was killed is taken over, with its data, and stopped by its new owner', async () => {
    const elsewhere = await startElsewhere()
    await query(elsewhere.url, 'CREATE TABLE kept_by_new_owner AS SELECT 42 AS answer')
    await elsewhere.kill()
    const { url, stop } = await start()
    expect(url).toBe(elsewhere.url)
    expect(await query(url, 'SELECT answer FROM kept_by_new_owner')).toEqual([{ answer: 42 }])
    await stop()
    expect(await answers(url)).toBe(false)
  })

  test('a server killed together with its owner is started again with all that was committed', async () => {
    const elsewhere = await startElsewhere()
    await query(elsewhere.url, 'CREATE TABLE kept_by_recovery AS SELECT 42 AS answer')
    const server = await runningServer()
    process.kill(server?.pid ?? 0, 'SIGKILL')
    await elsewhere.kill()
    const { url } = await start()
    expect(await query(url, 'SELECT answer FROM kept_by_recovery')).toEqual([{ answer: 42 }])
  })

  test('a lock file whose process number now belongs to somebody else does not hinder the start', async () => {
    await (await start()).stop()
    const stranger = spawn('sleep', ['60'], { ...(await findServerUser(clusterFolder())) })
    cleanups.push(() => stranger.kill())
    await writeFile(join(clusterFolder(), 'postmaster.pid'), `${stranger.pid}\n${clusterFolder()}\n1\n5432\n`)
    expect(await answers((await start()).url)).toBe(true)
  })
})

describe('a start that cannot succeed', () => {
  test("says so in the server's own words", async () => {
    await expect(start({ settings: { shared_buffers: 'plenty' } })).rejects.toThrow(
      /does not start; .*server\.log says:[\s\S]*invalid value for parameter "shared_buffers"/,
    )
  })

  test('says which file is missing when the password is lost', async () => {
    await (await start()).stop()
    const password = join(clusterFolder(), 'password')
    await rename(password, `${password}.lost`)
    cleanups.push(() => rename(`${password}.lost`, password))
    await expect(start()).rejects.toThrow(
      /The password .*cluster\/password, cannot be read: start the program as/,
    )
  })

  test('says where to write the password when it was changed', async () => {
    const { url } = await start()
    const { password } = new URL(url)
    await query(url, "ALTER ROLE asisten PASSWORD 'changed'")
    const changed = Object.assign(new URL(url), { password: 'changed' }).href
    cleanups.push(() => query(changed, `ALTER ROLE asisten PASSWORD '${password}'`))
    await expect(start()).rejects.toThrow(
      /refuses us: password authentication failed .* write it to .*cluster\/password/,
    )
  })

  test('does not begin an empty database when the link to its folder leads nowhere', async () => {
    const dataDir = await makeFolder(0o755)
    await symlink(join(dataDir, 'gone'), join(dataDir, 'postgres'))
    await expect(start({ dataDir })).rejects.toThrow(
      /is a link to .*gone, which is gone: bring it back from a backup/,
    )
  })
})

describe.skipIf(!isRoot)('run by root', () => {
  test('belongs to an account that is not root', async () => {
    await start()
    expect((await stat(clusterFolder())).uid).not.toBe(0)
  })

  test('in a home closed to others keeps its data in the fallback folder and finds it again', async () => {
    const home = await makeFolder(0o700)
    const fallbackDir = join(await makeFolder(0o755), 'fallback')
    const first = await start({ dataDir: join(home, 'data'), fallbackDir })
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    await first.stop()
    expect(await readlink(join(home, 'data/postgres'))).toMatch(join(fallbackDir, 'data-'))
    const second = await start({ dataDir: join(home, 'data'), fallbackDir })
    expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
  })

  test('runs a copy of programs that lie in a home closed to others', async () => {
    const home = await makeFolder(0o700)
    const fallbackDir = join(await makeFolder(0o755), 'fallback')
    const installed = dirname(dirname((await findBinaries()).postgres))
    await cp(join(installed, '..'), home, { recursive: true, verbatimSymlinks: true })
    const bin = join(home, 'native/bin')
    const closed = {
      initdb: join(bin, 'initdb'),
      pgCtl: join(bin, 'pg_ctl'),
      postgres: join(bin, 'postgres'),
    }
    const user = await findServerUser(undefined)
    await expect(run(closed.postgres, ['--version'], { user, cwd: '/' })).rejects.toThrow('EACCES')
    const copied = await reachableBinaries(closed, user, fallbackDir)
    expect(await run(copied.postgres, ['--version'], { user, cwd: '/' })).toContain('PostgreSQL')
    expect(await reachableBinaries(closed, user, fallbackDir)).toEqual(copied)
  })

  test('refuses an existing folder that its account can no longer enter', async () => {
    await (await start()).stop()
    await chmod(dataDir, 0o700)
    cleanups.push(() => chmod(dataDir, 0o755))
    await expect(start()).rejects.toThrow(/is closed to the account .*open the folders above it with/)
  })
})
