import type { Employee } from '#appraisal/people.ts'
import type { Address, Linked, Linking } from '#conversation/store.ts'
import { linkedAccounts, replaceAccount } from './accounts.ts'
import { Prisma } from './generated/client.ts'
import { countWrong, forgetWrong, lockedUntil } from './link-attempts.ts'
import { useCode } from './link-codes.ts'
import { employees } from './records/people.ts'
import type { Transaction } from './transaction.ts'

type ByCode = Awaited<ReturnType<Linking['byCode']>>

/** How the address a turn comes from becomes somebody's. */
export function createLinking(transaction: Transaction, address: Address, now: Date): Linking {
  return {
    byCode: (code) => linkByCode(transaction, address, code, now),
    employeeByEmail: (email) => employeeByEmail(transaction, email),
    link: async (employeeId) => {
      const linked = await link(transaction, address, employeeId, now)
      if (!linked) throw new Error(`employee ${employeeId} is not there to be linked`)
      return linked
    },
  }
}

async function linkByCode(
  transaction: Transaction,
  address: Address,
  code: string,
  now: Date,
): Promise<ByCode> {
  const until = await lockedUntil(transaction, address, now)
  if (until) return { linked: false, why: 'locked', until }
  const used = await useCode(transaction, code, now)
  if (!used) return refuse(transaction, address, now)
  const linked = used.valid ? await link(transaction, address, used.employeeId, now) : null
  if (!linked) return { linked: false, why: 'expired' }
  await forgetWrong(transaction, address)
  return linked
}

async function refuse(transaction: Transaction, address: Address, now: Date): Promise<ByCode> {
  const until = await countWrong(transaction, address, now)
  return until ? { linked: false, why: 'locked', until } : { linked: false, why: 'unknown' }
}

/** In any agency, for a stranger has none; when two people share an address nobody is meant. */
async function employeeByEmail(transaction: Transaction, email: string): Promise<Employee | null> {
  const found = await ofAnyAgency(transaction, Prisma.sql`lower(e.email) = ${email.trim().toLowerCase()}`)
  return found.length === 1 ? (found[0] ?? null) : null
}

/**
 * Makes the address this employee's, once the turn he may be taking elsewhere is over. Those told are his accounts
 * before, also the one that is revoked. Null when he is gone.
 */
async function link(
  transaction: Transaction,
  address: Address,
  employeeId: number,
  now: Date,
): Promise<Linked | null> {
  await transaction.$executeRaw`SELECT assistant.lock_person(${employeeId}::int)`
  const [employee] = await ofAnyAgency(transaction, Prisma.sql`e.id = ${employeeId}`)
  if (!employee) return null
  const before = await linkedAccounts(transaction, employeeId)
  await replaceAccount(transaction, address, employeeId, now)
  const others = before.filter(
    (other) => other.channel !== address.channel || other.address !== address.address,
  )
  return { linked: true, employee, others }
}

function ofAnyAgency(transaction: Transaction, condition: Prisma.Sql): Promise<Employee[]> {
  return employees({ transaction, acting: null }, Prisma.sql`e.active AND ${condition}`)
}
