import { Writable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Database } from '#database/client.ts'
import { createLog } from '#operations/log.ts'
import { createAuditAnchor } from '../src/audit-anchor.ts'
import { createTestDatabase, type TestDatabase } from './support/database.ts'

let target: TestDatabase
let database: Database

beforeAll(async () => {
  target = await createTestDatabase()
  database = connect(target.url, { reach: 'every-agency' })
  await database.prisma.agency.create({ data: { code: 'DLP', name: 'Dinas Layanan Publik' } })
})
afterAll(async () => {
  await database.close()
  await target.drop()
})

test('the heads of the trail are logged once a day, by ids and hashes alone', async () => {
  const logged: string[] = []
  const log = createLog(
    'info',
    new Writable({ write: (line, _, done) => done(void logged.push(String(line))) }),
  )
  let now = new Date('2026-11-21T16:30:00Z')
  const anchor = createAuditAnchor(database, () => now, log)
  await anchor()
  await anchor()
  expect(logged).toHaveLength(1)
  const { agencyId, sequence, hash, msg } = JSON.parse(logged[0] ?? '')
  expect({ agencyId, sequence, msg }).toEqual({
    agencyId: expect.any(Number),
    sequence: 1,
    msg: 'head of the audit trail',
  })
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  now = new Date('2026-11-21T17:00:00Z') // the next day in Jakarta
  await anchor()
  expect(logged).toHaveLength(2)
})
