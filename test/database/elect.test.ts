import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createElection, type Election } from '#database/elect.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { query } from '../support/sql.ts'

const log = pino({ level: 'silent' })

let ground: TestDatabase
let standing: Election[] = []
beforeAll(async () => {
  ground = await createTestDatabase()
})
afterEach(async () => {
  await Promise.all(standing.map((each) => each.resign()))
  standing = []
})
afterAll(() => ground.drop())

/** A candidate that remembers how often it was elected and how often it lost. */
function stand(office: string, url = ground.url) {
  const election = createElection(url, office, log)
  standing.push(election)
  const candidate = { ...election, elected: false, lost: 0 }
  election.onLost(() => void candidate.lost++)
  void election.whenElected().then(() => {
    candidate.elected = true
  })
  return candidate
}

function killHolder(): Promise<unknown> {
  return query(
    ground.url,
    `SELECT pg_terminate_backend(pid) FROM pg_locks
     WHERE locktype = 'advisory' AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  )
}

const soon = { timeout: 8_000, interval: 20 }
const twoTries = () => new Promise((resolve) => setTimeout(resolve, 2_200))

test('one of several is elected', async () => {
  const candidates = [stand('sender'), stand('sender'), stand('sender')]
  await Promise.race(candidates.map((each) => each.whenElected()))
  await twoTries()
  expect(candidates.filter(({ elected }) => elected)).toHaveLength(1)
})

test('different offices may have different holders', async () => {
  await Promise.all([stand('telegram').whenElected(), stand('slack').whenElected()])
})

test('another is elected within seconds when the holder resigns', async () => {
  const [first, second] = [stand('clock'), stand('clock')]
  await Promise.race([first.whenElected(), second.whenElected()])
  const [holder, other] = first.elected ? [first, second] : [second, first]
  await holder.resign()
  await vi.waitUntil(() => other.elected, soon)
  expect(holder.lost).toBe(0)
})

test('another is elected within seconds when the connection of the holder is cut, who knows it and stands again', async () => {
  const first = stand('lost')
  await first.whenElected()
  const second = stand('lost')
  await twoTries()
  expect(second.elected).toBe(false)
  await killHolder()
  await vi.waitUntil(() => first.lost === 1, soon)
  await Promise.race([second.whenElected(), first.whenElected()])
  if (!second.elected) await first.resign()
  else await second.resign()
  await Promise.race([first.whenElected(), vi.waitUntil(() => second.elected, soon)])
})

test('a candidate waits for a database that is not there yet', async () => {
  const nowhere = stand('early', Object.assign(new URL(ground.url), { port: '1' }).href)
  await twoTries()
  expect(nowhere.elected).toBe(false)
})
