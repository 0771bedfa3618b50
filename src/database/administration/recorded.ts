import type { PrismaClient } from '../generated/client.ts'
import { narrowTo } from '../reach.ts'
import { inTransaction, type Transaction } from '../transaction.ts'

/** A hundred thousand employees take a while to be recorded, and nobody waits for the answer in a chat. */
const PATIENCE_MS = 10 * 60_000

/**
 * Runs one transaction whose trail names who acts (null: nobody the database knows) and when, and which is kept to the
 * rows of an agency where one is named.
 */
export function recorded<T>(
  prisma: PrismaClient,
  { actorId, agencyId, now }: { actorId: number | null; agencyId: number | null; now: Date },
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const traced = async (transaction: Transaction) => {
    await transaction.$queryRaw`
      SELECT set_config('appraisal.actor', ${String(actorId ?? '')}, true),
        set_config('appraisal.now', ${now.toISOString()}, true)`
    if (agencyId !== null) await narrowTo(transaction, agencyId)
    return work(transaction)
  }
  return inTransaction(prisma, traced, { timeout: PATIENCE_MS })
}
