import { z } from 'zod'
import type { Address } from '#conversation/store.ts'
import type { Transaction } from '../transaction.ts'

/** So many wrong codes from one address in a row lock it for so long. */
const mostWrong = 5
const lockMs = 15 * 60 * 1000

const LockRow = z.array(z.object({ lockedUntil: z.date().nullable() }))

/** Until when an address may try no code; null when it may. */
export async function lockedUntil(
  transaction: Transaction,
  { channel, address }: Address,
  now: Date,
): Promise<Date | null> {
  const found = await transaction.$queryRaw`
    SELECT locked_until AS "lockedUntil" FROM assistant.link_attempt
    WHERE channel = ${channel} AND address = ${address} AND locked_until > ${now}`
  return LockRow.parse(found)[0]?.lockedUntil ?? null
}

/** Counts a wrong code; answers until when the address is locked by it, null when it is not. */
export async function countWrong(
  transaction: Transaction,
  { channel, address }: Address,
  now: Date,
): Promise<Date | null> {
  const lock = new Date(now.getTime() + lockMs)
  const counted = await transaction.$queryRaw`
    INSERT INTO assistant.link_attempt AS a (channel, address, wrong, tried_at)
    VALUES (${channel}, ${address}, 1, ${now})
    ON CONFLICT (channel, address) DO UPDATE SET
      wrong = (a.wrong + 1) % ${mostWrong}, tried_at = excluded.tried_at,
      locked_until = CASE WHEN a.wrong + 1 = ${mostWrong} THEN ${lock}::timestamptz END
    RETURNING locked_until AS "lockedUntil"`
  return LockRow.parse(counted)[0]?.lockedUntil ?? null
}

export async function forgetWrong(transaction: Transaction, { channel, address }: Address): Promise<void> {
  await transaction.linkAttempt.deleteMany({ where: { channel, address } })
}
