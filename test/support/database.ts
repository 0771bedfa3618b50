import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { query, urlOf } from './sql.ts'

declare module 'vitest' {
  interface ProvidedContext {
    testDatabase: { serverUrl: string; template: string }
  }
}

/** A database for one test file alone. */
export type TestDatabase = { url: string; drop(): Promise<void> }

/** A database with the schema of `prisma/migrations` and no rows. */
export function createTestDatabase(): Promise<TestDatabase> {
  return create(inject('testDatabase').template)
}

/** A database with nothing in it, for the tests of migrating. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return create('template0')
}

async function create(template: string): Promise<TestDatabase> {
  const { serverUrl, template: prefix } = inject('testDatabase')
  const name = `${prefix}_${randomBytes(4).toString('hex')}`
  await query(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  return {
    url: urlOf(serverUrl, name),
    drop: async () => {
      await query(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`)
    },
  }
}
