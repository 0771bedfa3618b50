import type { Employee } from '#appraisal/people.ts'
import type { Address, CodeRefused, Linked, Linking, LinkRequest } from '#conversation/store.ts'
import { Prisma } from '../generated/client.ts'
import { acrossAgencies, nameAgency } from '../reach.ts'
import { employees } from '../records/people.ts'
import type { Transaction } from '../transaction.ts'
import { recordConsent } from './consents.ts'
import { countWrong, forgetWrong, lockedUntil } from './link-attempts.ts'
import { findCode, useCode } from './link-codes.ts'
import { askToLink, type TakenRequest, takeRequest } from './link-requests.ts'
import { linkedAccounts, reachableAccounts, replaceAccount } from './linked-accounts.ts'
import { clearPin } from './pin.ts'
import { isRush, noteWrong } from './wrong-codes.ts'

/** The address a turn comes from, in its transaction. */
interface Sender {
  transaction: Transaction
  address: Address
  now: Date
}

/** How the address a turn comes from becomes somebody's. Until it is his, nobody knows of which agency. */
export function createLinking(transaction: Transaction, address: Address, now: Date): Linking {
  const sender = { transaction, address, now }
  const anywhere = <T>(work: () => Promise<T>) => acrossAgencies(transaction, work)
  return {
    byCode: (code) => anywhere(() => byCode(sender, code)),
    byEmail: (email) =>
      anywhere(async () => {
        const employee = await employeeByEmail(transaction, email)
        return employee && ask(sender, employee, null)
      }),
    agree: async (request, email) => {
      const answer = await anywhere(() => agree(sender, request, email))
      if (answer.linked) await nameAgency(transaction, answer.employee.agencyId) // of those who are told
      return answer
    },
    decline: async (request) => {
      await anywhere(() => takeRequest(transaction, address, request, now))
    },
  }
}

async function byCode(sender: Sender, code: string): Promise<LinkRequest | CodeRefused> {
  const { transaction, address, now } = sender
  const until = await lockedUntil(transaction, address, now)
  if (until) return { requested: false, why: 'locked', until }
  if (await isRush(transaction, now)) return { requested: false, why: 'busy' }
  const found = await findCode(transaction, code, now)
  if (!found) return refuse(sender)
  if (!found.valid) return { requested: false, why: 'expired' }
  return ask(sender, { id: found.employeeId, name: found.name }, found.hash)
}

async function refuse({ transaction, address, now }: Sender): Promise<CodeRefused> {
  await noteWrong(transaction, now)
  const until = await countWrong(transaction, address, now)
  return until ? { requested: false, why: 'locked', until } : { requested: false, why: 'unknown' }
}

function ask(
  { transaction, address, now }: Sender,
  { id: employeeId, name }: Pick<Employee, 'id' | 'name'>,
  codeHash: Uint8Array | null,
): Promise<LinkRequest> {
  return askToLink(transaction, address, { employeeId, name, codeHash }, now)
}

async function agree(sender: Sender, id: number, email: string | null): Promise<Linked | { linked: false }> {
  const { transaction, address, now } = sender
  const request = await takeRequest(transaction, address, id, now)
  const vouched = request && (await vouch(sender, request, email))
  const linked = vouched && (await link(sender, request.employeeId))
  if (!linked) return { linked: false }
  await recordConsent(transaction, request.employeeId, [address], request.version, now)
  // Who was handed a code has shown who he is, which a code of his own, made by whoever holds his phone, has not.
  if (request.codeHash && vouched.issuedBy !== request.employeeId)
    await clearPin(transaction, request.employeeId)
  // Not before: whoever guesses must not get his tries back by asking with a code of his own.
  await forgetWrong(transaction, address)
  return {
    linked: true,
    ...linked,
    issuer: await issuerOf(transaction, request.employeeId, vouched.issuedBy),
  }
}

/** Whoever lets this employee in: the code, which is used up by it, or still the workspace (nobody is told of that). */
async function vouch(
  { transaction, now }: Sender,
  { employeeId, codeHash }: TakenRequest,
  email: string | null,
): Promise<{ issuedBy: number | null } | null> {
  if (codeHash) return useCode(transaction, codeHash, now)
  const owner = email === null ? null : await employeeByEmail(transaction, email)
  return owner?.id === employeeId ? { issuedBy: null } : null
}

async function issuerOf(
  transaction: Transaction,
  employeeId: number,
  issuedBy: number | null,
): Promise<Linked['issuer']> {
  if (issuedBy === null || issuedBy === employeeId) return null
  return { employeeId: issuedBy, accounts: await reachableAccounts(transaction, issuedBy) }
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
  { transaction, address, now }: Sender,
  employeeId: number,
): Promise<Pick<Linked, 'employee' | 'others'> | null> {
  await transaction.$executeRaw`SELECT assistant.lock_person(${employeeId}::int)`
  const [employee] = await ofAnyAgency(transaction, Prisma.sql`e.id = ${employeeId}`)
  if (!employee) return null
  // Whoever agrees has shown who he is: the trail names him.
  await transaction.$queryRaw`SELECT set_config('appraisal.actor', ${String(employeeId)}, true)`
  const before = await linkedAccounts(transaction, employeeId)
  await replaceAccount(transaction, address, employeeId, now)
  const others = before.filter(
    (other) => other.channel !== address.channel || other.address !== address.address,
  )
  return { employee, others }
}

function ofAnyAgency(transaction: Transaction, condition: Prisma.Sql): Promise<Employee[]> {
  return employees({ transaction, acting: null }, Prisma.sql`e.active AND ${condition}`)
}
