import { z } from 'zod'
import type { Address } from '#conversation/store.ts'
import { Prisma } from '../generated/client.ts'
import { AddressRow } from '../opened.ts'
import type { Transaction } from '../transaction.ts'

/** Every chat account an employee has linked, reachable or not. */
export async function linkedAccounts(transaction: Transaction, employeeId: number): Promise<Address[]> {
  const found = await transaction.account.findMany({
    select: { channel: true, address: true },
    where: { employeeId, revokedAt: null },
    orderBy: { id: 'asc' },
  })
  return found.map((each) => AddressRow.parse(each))
}

/** Those of them that messages reach. */
export async function reachableAccounts(transaction: Transaction, employeeId: number): Promise<Address[]> {
  const found = await transaction.account.findMany({
    select: { channel: true, address: true },
    where: { employeeId, revokedAt: null, unreachableAt: null },
    orderBy: { id: 'asc' },
  })
  return found.map((each) => AddressRow.parse(each))
}

/** Makes an address an employee's: whoever had it and the account he had on this platform are revoked. */
export async function replaceAccount(
  transaction: Transaction,
  { channel, address }: Address,
  employeeId: number,
  now: Date,
): Promise<void> {
  const replaced = Prisma.sql`a.channel = ${channel} AND (a.address = ${address} OR a.employee_id = ${employeeId})`
  await revokeAccounts(transaction, replaced, now)
  await transaction.account.create({ data: { employeeId, channel, address, linkedAt: now } })
}

const RevokedRow = z.object({ address: AddressRow, reachable: z.boolean() })

/**
 * Revokes the live accounts that the condition on the row `a` of `assistant.account` finds. What was still to be sent
 * there in their owner's name is withdrawn: from now on somebody else may read along.
 */
export async function revokeAccounts(
  transaction: Transaction,
  condition: Prisma.Sql,
  now: Date,
): Promise<z.output<typeof RevokedRow>[]> {
  const revoked = await transaction.$queryRaw`
    WITH revoked AS (
      UPDATE assistant.account a SET revoked_at = ${now} WHERE a.revoked_at IS NULL AND ${condition}
      RETURNING a.id, a.employee_id, a.channel, a.address, a.unreachable_at
    ), withdrawn AS (
      UPDATE assistant.outbox o SET state = 'withdrawn', reason = 'unlinked' FROM revoked r
      WHERE o.channel = r.channel AND o.address = r.address AND o.employee_id = r.employee_id AND o.state = 'queued'
    )
    SELECT json_build_object('channel', channel, 'address', address) AS address, unreachable_at IS NULL AS reachable
    FROM revoked ORDER BY id`
  return z.array(RevokedRow).parse(revoked)
}

/** Notes whether messages to an address reach anyone; nothing goes to one that they do not. */
export async function markReachable(
  transaction: Transaction,
  { channel, address }: Address,
  reachable: boolean,
  now: Date,
): Promise<void> {
  await transaction.account.updateMany({
    where: { channel, address, revokedAt: null },
    data: { unreachableAt: reachable ? null : now },
  })
}
