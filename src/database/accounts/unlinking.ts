import type { Revoked, UnlinkScope } from '#conversation/accounts.ts'
import type { Address } from '#conversation/store.ts'
import { Prisma } from '../generated/client.ts'
import { type Deletes, deleteSent } from '../outbox/delete-sent.ts'
import { type Acting, NotAllowed } from '../records/session.ts'
import type { Transaction } from '../transaction.ts'
import { endCodes } from './link-codes.ts'
import { linkedAccounts, revokeAccounts } from './linked-accounts.ts'

/**
 * A person takes back the use of the account he writes from, or of all: revokes them, withdraws his consent, deletes
 * there what was personal or everything, as far as that goes, and empties what was written to them; with the last one goes all that waited there for an answer of his. Answers those elsewhere
 * that can be told.
 */
export async function unlink(
  transaction: Transaction,
  employeeId: number,
  { from, scope, deletes }: { from: Address; scope: UnlinkScope; deletes: Deletes },
  now: Date,
): Promise<Address[]> {
  const here = Prisma.sql`a.channel = ${from.channel} AND a.address = ${from.address}`
  const meant = Prisma.sql`a.employee_id = ${employeeId} AND ${scope === 'here' ? here : Prisma.sql`true`}`
  const revoked = await revokeAccounts(transaction, meant, now)
  for (const { address } of revoked) {
    await deleteSent(transaction, employeeId, address, deletes, now)
    await forgetAccount(transaction, employeeId, address, now)
  }
  const left = await linkedAccounts(transaction, employeeId)
  if (left.length === 0) await forgetPerson(transaction, employeeId, now)
  return reachable(revoked).filter((each) => each.channel !== from.channel || each.address !== from.address)
}

/** An administrator unlinks all accounts of a person of his agency. Throws NotAllowed for anyone else's. */
export async function revokeAll(
  transaction: Transaction,
  { agencyId }: Acting,
  employeeId: number,
  now: Date,
): Promise<Revoked> {
  const known = await transaction.employee.count({ where: { id: employeeId, agencyId } })
  if (known === 0) throw new NotAllowed('revoke the accounts of someone who is not there')
  await transaction.$executeRaw`SELECT assistant.lock_person(${employeeId}::int)`
  const revoked = await revokeAccounts(transaction, Prisma.sql`a.employee_id = ${employeeId}`, now)
  await endCodes(transaction, [employeeId], now)
  return { count: revoked.length, reachable: reachable(revoked) }
}

function reachable(revoked: readonly { address: Address; reachable: boolean }[]): Address[] {
  return revoked.filter((each) => each.reachable).map(({ address }) => address)
}

/** Withdraws the consent to one account, and empties what was sent to it: who it went to and when stays on record. */
async function forgetAccount(
  transaction: Transaction,
  employeeId: number,
  { channel, address }: Address,
  now: Date,
): Promise<void> {
  await transaction.consent.updateMany({
    where: { employeeId, channel, address, withdrawnAt: null },
    data: { withdrawnAt: now },
  })
  await transaction.outbox.updateMany({
    where: { employeeId, channel, address, state: { notIn: ['queued', 'sending'] } },
    data: { content: { text: [] } },
  })
}

/** Deletes what is the chat's alone. What became part of a report or a plan is the agency's record (PP 30/2019 Ps. 60(6)). */
async function forgetPerson(transaction: Transaction, employeeId: number, now: Date): Promise<void> {
  await endCodes(transaction, [employeeId], now)
  await transaction.conversation.deleteMany({ where: { employeeId } })
  await transaction.reminder.deleteMany({ where: { employeeId } })
  await transaction.storedFile.deleteMany({ where: { employeeId, evidence: { none: {} } } })
}
