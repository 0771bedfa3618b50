import type { Records } from '#appraisal/records.ts'
import { connect } from '#database/client.ts'
import type { PrismaClient } from '#database/generated/client.ts'
import { createRecords } from '#database/records/records.ts'
import type { Acting } from '#database/records/session.ts'
import { createTestDatabase } from '../../support/database.ts'

export const noon = new Date('2026-11-21T05:00:00Z')
export const nextDay = new Date('2026-11-22T05:00:00Z')

/** What someone does in a transaction of his own. */
export type Work<T> = (records: Records) => Promise<T>

/** Who does what. */
export type Act<T> = readonly [Acting, Work<T>]

/** The records over a database of their own. */
export interface Archive {
  url: string
  prisma: PrismaClient
  as<T>(person: Acting | null, work: Work<T>): Promise<T>
  /** Has the second begin while the first has done its work and not committed, which it does once the second waits. */
  overlapping<A, B>(
    first: Act<A>,
    second: Act<B>,
  ): Promise<[PromiseSettledResult<A>, PromiseSettledResult<B>]>
  close(): Promise<void>
}

export async function openArchive(): Promise<Archive> {
  const database = await createTestDatabase()
  const { prisma, close } = connect(database.url)
  return {
    ...{ url: database.url, prisma },
    as: (person, work) => act(prisma, person, work),
    overlapping: (first, second) => overlap(prisma, first, second),
    close: () => close().then(database.drop),
  }
}

/** Does that in a transaction in which this person acts, at noon; null is the clock. */
export function act<T>(prisma: PrismaClient, person: Acting | null, work: Work<T>): Promise<T> {
  return prisma.$transaction(async (transaction) => {
    const actor = String(person?.employeeId ?? '')
    await transaction.$executeRaw`
      SELECT set_config('appraisal.actor', ${actor}, true), set_config('appraisal.now', ${noon.toISOString()}, true)`
    return work(createRecords(transaction, person))
  })
}

async function overlap<A, B>(
  prisma: PrismaClient,
  [one, workOfOne]: Act<A>,
  [other, workOfOther]: Act<B>,
): Promise<[PromiseSettledResult<A>, PromiseSettledResult<B>]> {
  const worked = Promise.withResolvers<void>()
  const mayCommit = Promise.withResolvers<void>()
  const first = act(prisma, one, async (records) => {
    const result = await workOfOne(records)
    worked.resolve()
    await mayCommit.promise
    return result
  })
  await Promise.race([worked.promise, first])
  const second = act(prisma, other, workOfOther)
  const settled = Promise.allSettled([first, second])
  await Promise.race([second.catch(() => {}), untilSomeoneWaits(prisma)])
  mayCommit.resolve()
  return settled
}

export async function untilSomeoneWaits(prisma: PrismaClient): Promise<void> {
  const waiting = await prisma.$queryRaw<unknown[]>`
    SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  if (waiting.length === 0) await untilSomeoneWaits(prisma)
}
