import type { Delivery, Post } from '#conversation/store.ts'
import { writeResult } from './conversations.ts'
import type { Transaction } from './transaction.ts'

/** Notes that a delivery was not handled, and posts the apology, unless another process did both already. */
export async function noteFailure(
  transaction: Transaction,
  { channel, key, now }: Delivery,
  apology: readonly Post[],
): Promise<void> {
  const noted = await transaction.$executeRaw`
    INSERT INTO assistant.inbox (channel, key, received_at, failed) VALUES (${channel}, ${key}, ${now}, true)
    ON CONFLICT DO NOTHING`
  if (noted === 1) await writeResult(transaction, null, { conversations: [], posts: apology, now })
}
