import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import type { TestProject } from 'vitest/node'
import { prepareDatabase } from '#database/prepare.ts'
import { query, urlOf } from './sql.ts'
import { startTestServer } from './test-server.ts'

/**
 * Once per run: a database server, and on it a migrated template that each test file clones. The server is the
 * one of TEST_DATABASE_URL (its user must be allowed to create databases and roles), or else one of the run's own.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer(process.env.TEST_DATABASE_URL)
  const template = `test_${randomBytes(4).toString('hex')}`
  await query(server.url, `CREATE DATABASE ${template}`)
  await prepareDatabase(urlOf(server.url, template), { log: pino({ level: 'silent' }) })
  project.provide('testDatabase', { serverUrl: server.url, template })
  return () => server.discard(template)
}
