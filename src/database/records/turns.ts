import type { Session } from './session.ts'

/** Waits until no other transaction does the same thing in that agency, and keeps others waiting until this one ends. */
export async function takeTurn(
  { transaction }: Pick<Session, 'transaction'>,
  what: 'number-objection' | 'number-data-request' | 'apply-roster' | 'place-unit',
  agencyId: number,
): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${what}), ${agencyId})`
}
