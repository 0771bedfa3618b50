import { z } from 'zod'
import type { Transaction } from './transaction.ts'

/**
 * Whose rows a connection reaches: those of the agency its transaction names, none when it names none; or every
 * agency's, for what looks across all of them on purpose.
 */
export type Reach = 'named' | 'every-agency'

/** The roles that the database's policies speak of. */
export const roles: Readonly<Record<Reach, string>> = {
  named: 'asisten_kinerja',
  'every-agency': 'asisten_kinerja_every_agency',
}

/** Names the agency that the rest of a transaction reaches. */
export async function nameAgency(transaction: Transaction, agencyId: number): Promise<void> {
  await transaction.$queryRaw`SELECT set_config('appraisal.agency', ${String(agencyId)}, true)`
}

/** Keeps the rest of a transaction to the rows of one agency, however far it reached so far. */
export async function narrowTo(transaction: Transaction, agencyId: number): Promise<void> {
  await transaction.$queryRaw`SELECT set_config('role', ${roles.named}, true)`
  await nameAgency(transaction, agencyId)
}

const Before = z.tuple([z.object({ role: z.string() })])

/** Does one thing across all agencies within a transaction that otherwise reaches one. */
export async function acrossAgencies<T>(transaction: Transaction, work: () => Promise<T>): Promise<T> {
  const rows = await transaction.$queryRaw`
    SELECT current_setting('role') AS role, set_config('role', ${roles['every-agency']}, true)`
  const [{ role }] = Before.parse(rows)
  const done = await work() // what throws takes the transaction back, and the role with it
  await transaction.$queryRaw`SELECT set_config('role', ${role}, true)`
  return done
}
