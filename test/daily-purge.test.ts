import { Writable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Database } from '#database/client.ts'
import { createLog } from '#operations/log.ts'
import { createDailyPurge } from '../src/daily-purge.ts'
import { createTestDatabase, type TestDatabase } from './support/database.ts'
import { query } from './support/sql.ts'

let target: TestDatabase
let database: Database

beforeAll(async () => {
  target = await createTestDatabase()
  database = connect(target.url, { reach: 'every-agency' })
})
afterAll(async () => {
  await database.close()
  await target.drop()
})

const receive = (at: string) =>
  query(
    target.url,
    `INSERT INTO assistant.inbox (channel, key, received_at) VALUES ('slack', '${at}', '${at}')`,
  )
const received = async () => (await query(target.url, 'SELECT FROM assistant.inbox')).length

test('once a day what is kept no longer goes, and its counts are logged', async () => {
  const logged: string[] = []
  const log = createLog(
    'info',
    new Writable({ write: (line, _, done) => done(void logged.push(String(line))) }),
  )
  let now = new Date('2026-11-21T16:30:00Z')
  const purgeDaily = createDailyPurge(database, () => now, log)
  await receive('2026-10-01T00:00:00Z')
  await purgeDaily()
  expect(await received()).toBe(0)
  expect(JSON.parse(logged[0] ?? '')).toMatchObject({ purged: { deliveries: 1, messages: 0 } })
  await receive('2026-10-02T00:00:00Z')
  await purgeDaily()
  expect(await received()).toBe(1)
  now = new Date('2026-11-21T17:00:00Z') // the next day in Jakarta
  await purgeDaily()
  expect(await received()).toBe(0)
})

test('that fails is tried again at the next call', async () => {
  const log = createLog('fatal', new Writable({ write: (_line, _, done) => done() }))
  const purgeDaily = createDailyPurge(database, () => new Date('2026-12-01T05:00:00Z'), log)
  await receive('2026-10-01T00:00:00Z')
  await query(target.url, 'ALTER TABLE assistant.inbox RENAME TO gone')
  await purgeDaily()
  await query(target.url, 'ALTER TABLE assistant.gone RENAME TO inbox')
  expect(await received()).toBe(1)
  await purgeDaily()
  expect(await received()).toBe(0)
})
