import type { Session } from './session.ts'

/** Waits until no other transaction does the same thing in that agency, and keeps others waiting until this one ends. */
export async function takeTurn(
  { transaction }: Session,
  what: 'file-objection' | 'apply-roster',
  agencyId: number,
): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${what}), ${agencyId})`
}
