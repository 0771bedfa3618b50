import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import type { TestProject } from 'vitest/node'
import { migrate } from '#database/migrate.ts'
import { query, urlOf } from './sql.ts'
import { startTestServer } from './test-server.ts'

const MIGRATIONS = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))

/**
 * Once per run: a database server, and on it a migrated template that each test file clones. The server is the
 * one of TEST_DATABASE_URL (its user must be allowed to create databases), or else one of the run's own.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer(process.env.TEST_DATABASE_URL)
  const template = `test_${randomBytes(4).toString('hex')}`
  await query(server.url, `CREATE DATABASE ${template}`)
  await migrate(urlOf(server.url, template), MIGRATIONS, { log: pino({ level: 'silent' }) })
  project.provide('testDatabase', { serverUrl: server.url, template })
  return () => server.discard(template)
}
