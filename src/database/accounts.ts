import type { Accounts, IssuedCode, SealedCode } from '#conversation/accounts.ts'
import type { Address } from '#conversation/store.ts'
import { issueCodes, validity } from './accounts/link-codes.ts'
import { revokeAll, unlink } from './accounts/unlinking.ts'
import { AddressRow } from './opened.ts'
import { requireRight } from './records/rights.ts'
import type { Acting } from './records/session.ts'
import type { Transaction } from './transaction.ts'

/** Where the acting person writes from, and what makes a link that opens the bot with a code. */
export interface AccountParts {
  /** Null where no delivery asked for this: a command line, the clock. */
  from: Address | null
  links(code: string): readonly string[]
}

/** Chat accounts as far as the acting person deals with them: his own, and codes for people of his agency. */
export function createAccounts(
  transaction: Transaction,
  acting: Acting,
  { from, links }: AccountParts,
): Accounts {
  const issue = (employees: readonly number[], validityMs: number, now: Date) =>
    issueCodes(transaction, { acting, employees, validityMs, links }, now)
  return {
    issueCode: async (employeeId, now) => {
      await requireRight({ transaction, acting, now }, 'issue-link-codes', null)
      return only(await issue([employeeId], validity.handedOver, now))
    },
    issueOwnCode: async (now) => only(await issue([acting.employeeId], validity.own, now)),
    issueCodes: async (wanted, now) => {
      await requireRight({ transaction, acting, now }, 'issue-link-codes', null)
      const people = await peopleOf(transaction, acting, wanted)
      const issued = await issue(
        people.map(({ id }) => id),
        validity.handedOver,
        now,
      )
      return issued.flatMap((code, index): SealedCode[] => {
        const person = people[index]
        return person ? [{ ...code, name: person.name, number: person.employeeNumber }] : []
      })
    },
    linked: async () => {
      const found = await transaction.account.findMany({
        where: { employeeId: acting.employeeId, revokedAt: null },
        orderBy: { id: 'asc' },
      })
      return found.map(({ linkedAt, ...row }) => {
        const address = AddressRow.parse(row)
        const here = from?.channel === address.channel && from.address === address.address
        return { ...address, linkedAt, here }
      })
    },
    unlink: async (scope, now) =>
      unlink(transaction, acting.employeeId, { from: writesFrom(from), scope, deletes: 'personal' }, now),
    withdraw: async (now) =>
      unlink(
        transaction,
        acting.employeeId,
        { from: writesFrom(from), scope: 'everywhere', deletes: 'everything' },
        now,
      ),
    revokeAll: async (employeeId, now) => {
      await requireRight({ transaction, acting, now }, 'revoke-accounts', null)
      return revokeAll(transaction, acting, employeeId, now)
    },
  }
}

function only(codes: readonly IssuedCode[]): IssuedCode {
  const [code] = codes
  if (!code) throw new Error('no code was issued')
  return code
}

function writesFrom(from: Address | null): Address {
  if (!from) throw new Error('nobody writes from anywhere')
  return from
}

/** By name: the order in which letters are handed out. */
function peopleOf(
  transaction: Transaction,
  { agencyId }: Acting,
  { unitId, everyone }: { unitId: number; everyone: boolean },
) {
  return transaction.employee.findMany({
    select: { id: true, name: true, employeeNumber: true },
    where: {
      agencyId,
      unitId,
      active: true,
      ...(everyone ? {} : { accounts: { none: { revokedAt: null } } }),
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}
