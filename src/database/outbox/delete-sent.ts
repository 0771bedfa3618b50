import { type Address, priorities } from '#conversation/store.ts'
import { Prisma } from '../generated/client.ts'
import type { Transaction } from '../transaction.ts'

/** What is deleted from a chat that is left: personal messages, or all. */
export type Deletes = 'personal' | 'everything'

/** Telegram deletes nothing that is older (`deleteMessage`). */
const deletableFor = '48 hours'

/** Has deleted what the bot sent to that chat of that person, as far as a platform still lets it. */
export async function deleteSent(
  transaction: Transaction,
  employeeId: number,
  { channel, address }: Address,
  deletes: Deletes,
  now: Date,
): Promise<void> {
  const meant = deletes === 'everything' ? Prisma.sql`true` : Prisma.sql`o.content @> '{"protect": true}'`
  await transaction.$executeRaw`
    INSERT INTO assistant.outbox (token, employee_id, channel, address, kind, priority, next_try_at, content, edits,
      dedupe_key, created_at)
    SELECT gen_random_uuid()::text, o.employee_id, o.channel, o.address, 'delete', ${priorities.fading}, ${now}, '{}', o.id,
      'delete:' || o.id, ${now}
    FROM assistant.outbox o
    WHERE o.employee_id = ${employeeId} AND o.channel = ${channel} AND o.address = ${address}
      AND o.kind = 'send' AND o.state IN ('sent', 'sending') AND ${meant}
      AND o.created_at > ${now}::timestamptz - ${deletableFor}::interval
    ORDER BY o.id
    ON CONFLICT (dedupe_key) DO NOTHING`
}
