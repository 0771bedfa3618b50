import { PrismaPg } from '@prisma/adapter-pg'
import type { Records } from '#appraisal/records.ts'
import { connect, type Database } from '#database/client.ts'
import { PrismaClient } from '#database/generated/client.ts'
import { narrowTo } from '#database/reach.ts'
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
  /** As the owner of the tables, from whom nothing is kept. */
  prisma: PrismaClient
  /** As the program, across all agencies. */
  background: Database
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
  const prisma = openAsOwner(database.url)
  const background = connect(database.url, { reach: 'every-agency' })
  return {
    ...{ url: database.url, prisma, background },
    as: (person, work) => act(background.prisma, person, work),
    overlapping: (first, second) => overlap(background.prisma, first, second),
    close: () => Promise.all([prisma.$disconnect(), background.close()]).then(database.drop),
  }
}

/** As whoever owns the tables, to arrange and to look at what the program itself has no right to. */
function openAsOwner(url: string): PrismaClient {
  const adapter = new PrismaPg({ connectionString: url, options: '-c TimeZone=UTC' })
  return new PrismaClient({ adapter, errorFormat: 'minimal' })
}

/** Does that in a transaction in which this person acts, at noon; null is the clock. */
export function act<T>(prisma: PrismaClient, person: Acting | null, work: Work<T>): Promise<T> {
  return prisma.$transaction(async (transaction) => {
    const actor = String(person?.employeeId ?? '')
    await transaction.$executeRaw`
      SELECT set_config('appraisal.actor', ${actor}, true), set_config('appraisal.now', ${noon.toISOString()}, true)`
    if (person) await narrowTo(transaction, person.agencyId)
    return work(createRecords(transaction, person, noon))
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
    SELECT FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE datname = current_database() AND NOT granted`
  if (waiting.length === 0) await untilSomeoneWaits(prisma)
}
