import type { Address } from '#conversation/store.ts'
import { AddressRow } from './opened.ts'
import type { Transaction } from './transaction.ts'

/** Every chat account an employee has linked, reachable or not. */
export async function linkedAccounts(transaction: Transaction, employeeId: number): Promise<Address[]> {
  const found = await transaction.account.findMany({
    select: { channel: true, address: true },
    where: { employeeId, revokedAt: null },
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
  const { account } = transaction
  await account.updateMany({
    where: { channel, OR: [{ address }, { employeeId }], revokedAt: null },
    data: { revokedAt: now },
  })
  await account.create({ data: { employeeId, channel, address, linkedAt: now } })
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
