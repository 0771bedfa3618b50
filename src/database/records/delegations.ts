import { z } from 'zod'
import { type Delegation, type DelegationRecords, delegable, delegationKinds } from '#appraisal/delegation.ts'
import { Prisma } from '#database/generated/client.ts'
import { actsNow } from './deputies.ts'
import { requireRight } from './rights.ts'
import { actor, type Session, select, selectOne, withinAgency } from './session.ts'

export function delegationRecords(session: Session): DelegationRecords {
  return {
    delegate: (delegation) => delegate(session, delegation),
    endDelegation: (id, now) => endDelegation(session, id, now),
    delegations: (now) => delegations(session, endsAfter(now)),
    actingFor: (employeeId) =>
      delegations(session, Prisma.sql`d.acting_id = ${employeeId} AND ${actsNow(session)}`),
    deputyOf: async (principalId, now) => {
      const [deputy] = await delegations(
        session,
        Prisma.sql`d.principal_id = ${principalId} AND ${actsNow({ ...session, now })}`,
      )
      return deputy ?? null
    },
  }
}

const DelegationRow: z.ZodType<Delegation> = z.object({
  id: z.number(),
  principalId: z.number(),
  actingId: z.number(),
  kind: z.enum(delegationKinds),
  scope: z.array(z.enum(delegable)),
  letterNumber: z.string(),
  startsAt: z.date(),
  endsAt: z.date().nullable(),
})

/** One that was ended before it began has no time at all, and is over. */
function endsAfter(now: Date): Prisma.Sql {
  return Prisma.sql`(d.ends_at IS NULL OR d.ends_at > greatest(d.starts_at, ${now}))`
}

function delegations(session: Session, condition: Prisma.Sql): Promise<Delegation[]> {
  return select(
    session,
    DelegationRow,
    Prisma.sql`
      SELECT d.id, d.principal_id AS "principalId", d.acting_id AS "actingId", d.kind, d.scope,
        d.letter_number AS "letterNumber", d.starts_at AS "startsAt", d.ends_at AS "endsAt"
      FROM appraisal.delegation d
      WHERE ${withinAgency(session, Prisma.sql`d.agency_id`)} AND ${condition}
      ORDER BY d.starts_at, d.id`,
  )
}

async function delegate(
  session: Session,
  delegation: Omit<Delegation, 'id'>,
): ReturnType<DelegationRecords['delegate']> {
  await requireRight(session, 'delegate', null)
  if (delegation.principalId === delegation.actingId) return 'same-person'
  const { id, isKnown } = await selectOne(session, Recorded, insert(session, delegation))
  if (!isKnown) return 'nobody'
  return id ?? 'overlapping'
}

const Recorded = z.object({ id: z.number().nullable(), isKnown: z.boolean() })

/** Both must be of the acting person's agency, and the one who acts in office. */
function insert(
  session: Session,
  { principalId, actingId, kind, scope, letterNumber, startsAt, endsAt }: Omit<Delegation, 'id'>,
): Prisma.Sql {
  const { agencyId } = actor(session)
  return Prisma.sql`
    WITH pair AS (
      SELECT p.agency_id, p.id AS principal_id, a.id AS acting_id
      FROM appraisal.employee p
      JOIN appraisal.employee a ON a.id = ${actingId} AND a.agency_id = p.agency_id AND a.active
      WHERE p.id = ${principalId} AND p.agency_id = ${agencyId}
    ), recorded AS (
      INSERT INTO appraisal.delegation (
        agency_id, principal_id, acting_id, kind, scope, letter_number, starts_at, ends_at)
      SELECT pair.*, ${kind}, ${[...scope]}::text[], ${letterNumber}, ${startsAt}, ${endsAt} FROM pair
      ON CONFLICT DO NOTHING
      RETURNING id
    )
    SELECT (SELECT id FROM recorded) AS id, EXISTS (SELECT FROM pair) AS "isKnown"`
}

async function endDelegation(session: Session, id: number, now: Date): Promise<boolean> {
  await requireRight(session, 'delegate', null)
  const ended = await session.transaction.$executeRaw`
    UPDATE appraisal.delegation d SET ends_at = greatest(d.starts_at, ${now})
    WHERE d.id = ${id} AND d.agency_id = ${actor(session).agencyId} AND ${endsAfter(now)}`
  return ended === 1
}
