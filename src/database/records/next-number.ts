import { z } from 'zod'
import { Prisma } from '#database/generated/client.ts'
import { actor, type Session, selectOne } from './session.ts'
import { takeTurn } from './turns.ts'

/** What is numbered, by its table. */
const numbered = {
  objection: Prisma.sql`appraisal.objection`,
  'data-request': Prisma.sql`appraisal.data_request`,
} as const

/**
 * The next number of that year in the acting person's agency, as `written` from a running sequence. Holds others up
 * until this transaction ends, so that no two get the same.
 */
export async function nextNumber(
  session: Session,
  of: keyof typeof numbered,
  written: (year: number, sequence: number) => string,
  year: number,
): Promise<string> {
  const { agencyId } = actor(session)
  await takeTurn(session, `number-${of}`, agencyId)
  const pattern = written(year, 0).replace(/\d+$/, '(\\d+)$')
  const { sequence } = await selectOne(
    session,
    z.object({ sequence: z.number() }),
    Prisma.sql`
      SELECT coalesce(max(substring(number FROM ${pattern})::int), 0) + 1 AS sequence
      FROM ${numbered[of]} WHERE agency_id = ${agencyId}`,
  )
  return written(year, sequence)
}
