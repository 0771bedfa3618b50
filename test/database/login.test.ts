import { randomBytes, randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { connect, type Database } from '#database/client.ts'
import { type Jobs, startJobs } from '#database/jobs.ts'
import { prepareDatabase } from '#database/prepare.ts'
import { roles } from '#database/reach.ts'
import { createStore } from '#database/store.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { query } from '../support/sql.ts'
import { type Desk, delivery, openDesk, post } from './desk.ts'
import { newKeys } from './keys.ts'
import { noon } from './records/archive.ts'
import { newOffice } from './records/office.ts'

/** A user who may become the program's roles, and nothing else. */
const user = `login_${randomBytes(4).toString('hex')}`
const log = pino({ level: 'silent' })

let desk: Desk
let jobs: Jobs
let turns: Database
let background: Database
beforeAll(async () => {
  desk = await openDesk()
  await query(
    desk.url,
    `CREATE ROLE ${user} LOGIN NOINHERIT PASSWORD '${user}' IN ROLE ${roles['every-agency']}`,
  )
  const url = asUser(desk.url)
  turns = connect(url, { reach: 'named' })
  background = connect(url, { reach: 'every-agency' })
  jobs = await startJobs(url, log)
})
afterAll(async () => {
  await jobs.stop()
  await Promise.all([turns.close(), background.close()])
  await query(desk.url, `DROP ROLE ${user}`)
  await desk.close()
})

function asUser(url: string): string {
  return Object.assign(new URL(url), { username: user, password: user }).href
}

test('a user who owns nothing takes a turn, has its file fetched, and sends its reply', async () => {
  const { employee } = await newOffice(desk)
  const from = await desk.link(employee)
  const fetched: string[] = []
  await jobs.workOnFiles({ fetch: async (id) => void fetched.push(id), giveUp: async () => {} })
  const store = createStore({ turns, background }, { links: () => [], fileKeys: newKeys(), jobs })
  const fileId = randomUUID()
  await store.receive(delivery(from), async (turn) => {
    await turn.keepFile({ fileId, name: 'bukti.pdf', mime: 'application/pdf', size: 5 }, 'AgAD-1')
    await turn.write({
      conversations: [],
      posts: [post(from, 'Halo', { employeeId: employee.employeeId })],
      now: noon,
    })
  })
  const [sent] = await store.outbox.take('telegram', 1, noon)
  expect(sent).toMatchObject({ address: from.address })
  await store.outbox.settle([{ id: sent?.id ?? 0, state: 'sent', platformId: '1' }], noon)
  await vi.waitUntil(() => fetched.includes(fileId), { timeout: 15_000, interval: 20 })
})

test('a user who owns nothing sees nothing before he becomes a role', async () => {
  await expect(query(asUser(desk.url), 'SELECT FROM appraisal.employee')).rejects.toThrow('permission denied')
})

test('a user who owns nothing starts on a database that is up to date, and is told of one that is not', async () => {
  await prepareDatabase(asUser(desk.url), { log })
  const ground: TestDatabase = await createTestDatabase()
  const newest = 'SELECT max(migration_name) FROM public._prisma_migrations'
  await query(ground.url, `DELETE FROM public._prisma_migrations WHERE migration_name = (${newest})`)
  await expect(prepareDatabase(asUser(ground.url), { log })).rejects.toThrow(
    'The database lacks 1 migrations, and the user of DATABASE_URL does not own it: run `npm run admin -- migrate`',
  )
  await ground.drop()
})
