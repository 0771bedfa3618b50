import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Outage } from '#conversation/outage.ts'
import { connect, type Database } from '#database/client.ts'
import { Refused } from '#database/faults.ts'
import { createStore } from '#database/store.ts'
import { inTransaction, type Transaction } from '#database/transaction.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { query } from '../support/sql.ts'
import { delivery, post, strange } from './desk.ts'
import { newKeys } from './keys.ts'
import { noon, untilSomeoneWaits } from './records/archive.ts'

let ground: TestDatabase
let database: Database
beforeAll(async () => {
  ground = await createTestDatabase()
  database = connect(ground.url, { reach: 'every-agency' })
})
afterAll(async () => {
  await database.close()
  await ground.drop()
})

const nothing = { links: () => [], fileKeys: newKeys(), jobs: { fetchFile: async () => {} } }
const elsewhere = (change: Partial<URL>) => Object.assign(new URL(ground.url), change).href

/** Runs work with connections that are closed after it, whatever it comes to. */
async function connected<T>(
  url: string,
  work: (database: Database) => Promise<T>,
  poolSize = 10,
): Promise<T> {
  const opened = connect(url, { reach: 'every-agency', poolSize })
  return work(opened).finally(opened.close)
}

describe('a database that is out of reach', () => {
  test.each([
    ['on a port where nothing listens', { port: '1' }],
    ['on a machine that is not there', { hostname: 'database.invalid' }],
  ])('is an outage to everyone who asks: %s', async (_, change) => {
    await connected(elsewhere(change), async (unreachable) => {
      const store = createStore({ turns: unreachable, background: unreachable }, nothing)
      const once = delivery(strange())
      const asked = await Promise.allSettled([
        store.receive(once, async () => {}),
        store.fail(once, [post(once)]),
        store.visit(1, noon, async () => {}),
        store.survey(noon, (records) => records.openPeriods()),
        store.expandAnnouncements(() => ({ message: { text: [] } }), noon),
        store.outbox.take('telegram', 1, noon),
        store.outbox.settle([{ id: 1, state: 'failed', reason: '' }], noon),
        store.outbox.nextAt('slack'),
        store.outbox.recover('slack', noon),
      ])
      for (const answer of asked)
        expect(answer).toMatchObject({ status: 'rejected', reason: expect.any(Outage) })
    })
  })

  test('is one to a turn that is under way, and the next one goes on', async () => {
    const store = createStore({ turns: database, background: database }, nothing)
    const once = delivery(strange())
    const cut = store.receive(once, async ({ write }) => {
      await terminateOthers()
      await write({ conversations: [], posts: [post(once)], now: noon })
    })
    await expect(cut).rejects.toThrow(Outage)
    expect(await store.receive(once, async () => 'done')).toEqual({ repeated: false, result: 'done' })
  })

  test('is one to a turn about to be committed', async () => {
    const cut = inTransaction(database.prisma, async (transaction) => {
      await transaction.$queryRaw`SELECT 1`
      await terminateOthers()
    })
    await expect(cut).rejects.toThrow(Outage)
  })

  test.concurrent('is one when every connection is taken for too long', { timeout: 20_000 }, async () => {
    await connected(
      ground.url,
      async ({ prisma }) => {
        const end = Promise.withResolvers<void>()
        const holding = inTransaction(prisma, () => end.promise)
        await expect(inTransaction(prisma, async () => {})).rejects.toThrow(Outage)
        end.resolve()
        await holding
      },
      1,
    )
  })

  test.concurrent('is one when someone else holds a lock for too long', { timeout: 20_000 }, async () => {
    const lock = (transaction: Transaction) => transaction.$executeRaw`SELECT pg_advisory_xact_lock(1, 1)`
    await inTransaction(database.prisma, async (transaction) => {
      await lock(transaction)
      await expect(inTransaction(database.prisma, lock)).rejects.toThrow(Outage)
    })
  })

  /** Cuts every connection to this database but the one that says so. */
  function terminateOthers(): Promise<unknown> {
    return query(
      ground.url,
      `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    )
  }
})

describe('a transaction', () => {
  const lock = (transaction: Transaction, key: number) =>
    transaction.$executeRaw`SELECT pg_advisory_xact_lock(2, ${key}::int)`

  test('that loses a deadlock is run again', async () => {
    const { prisma } = database
    const runs = [0, 0]
    const first = Promise.withResolvers<void>()
    const second = Promise.withResolvers<void>()
    const crossing = (mine: number, other: number, done: () => void, ready: Promise<void>) =>
      inTransaction(prisma, async (transaction) => {
        runs[mine] = (runs[mine] ?? 0) + 1
        await lock(transaction, mine)
        done()
        await ready
        await lock(transaction, other)
        return mine
      })
    const both = await Promise.all([
      crossing(0, 1, first.resolve, second.promise),
      crossing(1, 0, second.resolve, first.promise),
    ])
    expect(both).toEqual([0, 1])
    expect(runs.reduce((sum, each) => sum + each)).toBe(3)
  })

  test('that always conflicts is given up after three times', async () => {
    let runs = 0
    const hopeless = inTransaction(database.prisma, async (transaction) => {
      runs++
      await transaction.$executeRawUnsafe(`DO $$ BEGIN RAISE 'no' USING ERRCODE = '40001'; END $$`)
    })
    await expect(hopeless).rejects.toThrow(Refused)
    expect(runs).toBe(3)
  })

  test('whose work throws is not run again, and throws just that', async () => {
    const fault = new Error('a mistake in the program')
    let runs = 0
    const wrong = inTransaction(database.prisma, async () => {
      runs++
      throw fault
    })
    await expect(wrong).rejects.toBe(fault)
    expect(runs).toBe(1)
  })

  test('says which rule was broken and where, and nothing of what was written', async () => {
    const refused = await inTransaction(database.prisma, function addUnit(transaction) {
      return transaction.unit.create({ data: { agencyId: 4_711, name: 'Rahasia' } })
    }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Refused)
    const { message, stack, ...rest } = refused as Refused
    expect(message).toMatch(/unit_agency_id_fkey.*23503/)
    expect(stack).toContain('client.test.ts')
    expect(JSON.stringify([message, stack, rest])).not.toMatch(/Rahasia|4.?711/)
  })

  test('says nothing of a value that was of the wrong kind', async () => {
    const refused = inTransaction(
      database.prisma,
      (transaction) => transaction.$queryRaw`SELECT ${'Rahasia'}::text::int`,
    )
    await expect(refused).rejects.toThrow('a value was refused (22P02)')
  })

  test('waits for its turn as long as it takes for those before it to end', async () => {
    const order: string[] = []
    const begun = Promise.withResolvers<void>()
    const first = inTransaction(database.prisma, async (transaction) => {
      await lock(transaction, 9)
      begun.resolve()
      await untilSomeoneWaits(database.prisma)
      order.push('first')
    })
    await begun.promise
    const second = inTransaction(database.prisma, async (transaction) => {
      await lock(transaction, 9)
      order.push('second')
    })
    await Promise.all([first, second])
    expect(order).toEqual(['first', 'second'])
  })
})

test('instants come back as they were, in whatever zone the server is set to', async () => {
  await query(
    ground.url,
    `ALTER DATABASE ${new URL(ground.url).pathname.slice(1)} SET timezone = 'Asia/Jayapura'`,
  )
  await connected(ground.url, async ({ prisma }) => {
    const at = new Date('2026-11-21T23:30:00.125Z')
    await prisma.linkAttempt.create({
      data: { channel: 'slack', address: 'zone', wrong: 0, lockedUntil: at },
    })
    const rows = await prisma.$queryRaw`
      SELECT locked_until AS at, locked_until = ${at} AS same, extract(epoch FROM locked_until)::float8 AS epoch
      FROM assistant.link_attempt WHERE address = 'zone'`
    expect(rows).toEqual([{ at, same: true, epoch: at.getTime() / 1000 }])
  })
})
