import { setTimeout as pause } from 'node:timers/promises'
import { isConflict, translateFault } from './faults.ts'
import type { Prisma, PrismaClient } from './generated/client.ts'

/** One transaction, in the isolation READ COMMITTED: each statement sees what was committed before it began. */
export type Transaction = Prisma.TransactionClient

const attempts = 3

/** How long a turn may wait for a free connection, and take; beyond that it is given up and taken back. */
const limits = { maxWait: 5_000, timeout: 20_000 }

/**
 * Runs work in one transaction, and again when another transaction was in the way. Whatever it throws takes
 * everything back.
 * @throws Outage when the database is out of reach; whether the transaction was committed is then not known
 */
export function inTransaction<T>(
  prisma: PrismaClient,
  work: (transaction: Transaction) => Promise<T>,
  { timeout = limits.timeout } = {},
): Promise<T> {
  return persistently(() => prisma.$transaction(work, { ...limits, timeout }))
}

/** The same for work that is one statement, a transaction in itself. */
export async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (thrown) {
      if (attempt === attempts || !isConflict(thrown)) throw translateFault(thrown)
      await pause(Math.random() * 50 * attempt)
    }
  }
}
