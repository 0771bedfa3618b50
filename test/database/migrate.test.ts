import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrate } from '#database/migrate.ts'
import { createEmptyDatabase, type TestDatabase } from '../support/database.ts'
import { query } from '../support/sql.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const log = pino({ level: 'silent' })

const FIRST = '20260101000000_first'
const SECOND = '20260201000000_second'
const THIRD = '20260301000000_third'

let database: TestDatabase
let folder: string

beforeEach(async () => {
  database = await createEmptyDatabase()
  folder = await mkdtemp(join(tmpdir(), 'asisten-kinerja-migrate-'))
  await write(FIRST, 'CREATE SCHEMA appraisal;\nCREATE TABLE appraisal.agency (id int PRIMARY KEY);\n')
  await write(SECOND, 'INSERT INTO appraisal.agency VALUES (1);\n')
})

afterEach(async () => {
  await database.drop()
  await rm(folder, { recursive: true })
})

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, 'migrations', name), { recursive: true })
  await writeFile(join(folder, 'migrations', name, 'migration.sql'), sql)
}

const remove = (name: string) => rm(join(folder, 'migrations', name), { recursive: true })
const run = () => migrate(database.url, join(folder, 'migrations'), { log })
const agencies = () => query(database.url, 'SELECT id FROM appraisal.agency ORDER BY id')
const ledger = () =>
  query(
    database.url,
    `SELECT migration_name AS name, finished_at IS NOT NULL AS finished, rolled_back_at IS NOT NULL AS undone,
            applied_steps_count AS steps, logs IS NOT NULL AS logged
     FROM _prisma_migrations ORDER BY started_at`,
  )

async function someoneWaitsForALock(): Promise<string> {
  const waiting = `SELECT FROM pg_locks JOIN pg_database ON oid = database
                   WHERE NOT granted AND locktype = 'advisory' AND datname = current_database()`
  while (!(await query(database.url, waiting)).length) await setTimeout(20)
  return 'waits'
}

/** Runs `prisma migrate …` on the same folder and database, and returns what it says. */
async function prisma(command: string): Promise<string> {
  await writeFile(join(folder, 'schema.prisma'), 'datasource db {\n  provider = "postgresql"\n}\n')
  const config = {
    schema: 'schema.prisma',
    migrations: { path: 'migrations' },
    datasource: { url: database.url },
  }
  await writeFile(join(folder, 'config.mjs'), `export default ${JSON.stringify(config)}\n`)
  const env = {
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    PRISMA_SCHEMA_ENGINE_BINARY: join(ROOT, 'prisma/schema-engine.mjs'),
    CHECKPOINT_DISABLE: '1',
  }
  const args = [
    join(ROOT, 'node_modules/prisma/build/index.js'),
    'migrate',
    command,
    '--config',
    'config.mjs',
  ]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, env })
  return stdout
}

describe('migrating', () => {
  test('applies what is pending, in order, once', async () => {
    expect(await run()).toEqual({ applied: [FIRST, SECOND] })
    expect(await run()).toEqual({ applied: [] })
    await write(THIRD, 'INSERT INTO appraisal.agency VALUES (2);\n')
    expect(await run()).toEqual({ applied: [THIRD] })
    expect(await agencies()).toEqual([{ id: 1 }, { id: 2 }])
  })

  test('does nothing without migrations', async () => {
    await remove(FIRST)
    await remove(SECOND)
    expect(await run()).toEqual({ applied: [] })
  })

  test('applies each migration once when two processes begin at the same time', async () => {
    const results = await Promise.all([run(), run()])
    expect(results.flatMap(({ applied }) => applied)).toEqual([FIRST, SECOND])
    expect(await agencies()).toEqual([{ id: 1 }])
  })

  test('waits while somebody holds the lock of `prisma migrate`', async () => {
    const holder = new pg.Client({ connectionString: database.url })
    await holder.connect()
    await holder.query('SELECT pg_advisory_lock(72707369)')
    const waiting = run()
    await expect(Promise.race([waiting, someoneWaitsForALock()])).resolves.toBe('waits')
    await holder.end()
    expect(await waiting).toEqual({ applied: [FIRST, SECOND] })
  })

  test('puts what names no schema into public, whatever the role is called', async () => {
    const { username } = new URL(database.url)
    await write(THIRD, `CREATE SCHEMA "${username}";\nCREATE TABLE nowhere ();\n`)
    await run()
    expect(await query(database.url, "SELECT to_regclass('public.nowhere') IS NOT NULL AS found")).toEqual([
      { found: true },
    ])
  })
})

describe('a migration that fails', () => {
  const MENDED = { name: SECOND, finished: true, undone: false, steps: 1, logged: false }

  beforeEach(() =>
    write(SECOND, 'INSERT INTO appraisal.agency VALUES (1);\nINSERT INTO appraisal.agncy VALUES (2);\n'),
  )

  test('is undone whole, says where it failed, and leaves the earlier ones applied', async () => {
    await expect(run()).rejects.toThrow(
      `The migration ${SECOND} failed and was undone: line 2: relation "appraisal.agncy" does not exist.`,
    )
    expect(await agencies()).toEqual([])
    expect(await ledger()).toEqual([
      { name: FIRST, finished: true, undone: false, steps: 1, logged: false },
      { name: SECOND, finished: false, undone: true, steps: 0, logged: true },
    ])
  })

  test('is tried again once it is mended', async () => {
    await expect(run()).rejects.toThrow(SECOND)
    await write(SECOND, 'INSERT INTO appraisal.agency VALUES (1);\n')
    expect(await run()).toEqual({ applied: [SECOND] })
    expect((await ledger()).at(-1)).toEqual(MENDED)
  })

  test('is tried again by `prisma migrate deploy` too', async () => {
    await expect(run()).rejects.toThrow(SECOND)
    await write(SECOND, 'INSERT INTO appraisal.agency VALUES (1);\n')
    expect(await prisma('deploy')).toContain(SECOND)
    expect((await ledger()).at(-1)).toEqual(MENDED)
  })
})

describe('a ledger written by Prisma', () => {
  test('is continued where Prisma left off', async () => {
    await write(
      SECOND,
      'DO $$ BEGIN INSERT INTO appraisal.agency VALUES (1); END $$; -- one; there may be more\n',
    )
    expect(await prisma('deploy')).toContain('All migrations have been successfully applied.')
    await write(THIRD, 'INSERT INTO appraisal.agency VALUES (2);\n')
    expect(await run()).toEqual({ applied: [THIRD] })
  })

  test('is written by us so that Prisma finds nothing to do', async () => {
    await run()
    expect(await prisma('status')).toContain('Database schema is up to date!')
    expect(await prisma('deploy')).toContain('No pending migrations to apply.')
  })

  test('that says a migration was begun and never finished is not passed over', async () => {
    await run()
    await query(
      database.url,
      `UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '${SECOND}'`,
    )
    await expect(run()).rejects.toThrow(
      /20260201000000_second was begun by Prisma and did not finish: .*--rolled-back/,
    )
  })
})

describe('a database and a program that contradict each other', () => {
  beforeEach(async () => {
    await run()
  })

  test('a changed migration is refused by name', async () => {
    await write(FIRST, 'CREATE SCHEMA appraisal;\n')
    await expect(run()).rejects.toThrow(`The migration ${FIRST} was changed after it had been applied: bring`)
  })

  test('a migration missing from the program is refused by name', async () => {
    await remove(FIRST)
    await expect(run()).rejects.toThrow(
      `The migration ${FIRST} has been applied to the database and is missing from the program: bring`,
    )
  })

  test('a database newer than the program is refused, saying which migration it knows', async () => {
    await remove(SECOND)
    await expect(run()).rejects.toThrow(
      `The database is newer than this program: it has the migration ${SECOND}, which this program does not know.`,
    )
  })

  test('nothing pending is applied when anything is refused', async () => {
    await write(THIRD, 'INSERT INTO appraisal.agency VALUES (2);\n')
    await write(FIRST, 'CREATE SCHEMA appraisal;\n')
    await expect(run()).rejects.toThrow(FIRST)
    expect(await agencies()).toEqual([{ id: 1 }])
  })

  test('line endings that Git changed are no change', async () => {
    await write(SECOND, 'INSERT INTO appraisal.agency VALUES (1);\r\n')
    expect(await run()).toEqual({ applied: [] })
  })
})
