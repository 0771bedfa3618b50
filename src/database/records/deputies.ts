import type { Delegable } from '#appraisal/delegation.ts'
import { Prisma } from '#database/generated/client.ts'
import type { Session } from './session.ts'

/** A condition: the delegation `d` holds at the session's moment. */
export function actsNow({ now }: Session): Prisma.Sql {
  return Prisma.sql`(d.starts_at <= ${now} AND (d.ends_at IS NULL OR d.ends_at > ${now}))`
}

/** Who does what is that superior's to do now: his acting official, if he has one for it, else he himself. */
export function inCharge(session: Session, superior: Prisma.Sql, scope: Delegable): Prisma.Sql {
  return Prisma.sql`coalesce((
    SELECT d.acting_id FROM appraisal.delegation d
    WHERE d.principal_id = ${superior} AND ${actsNow(session)} AND ${scope} = ANY (d.scope)), ${superior})`
}

/** Superiors in whose place this employee may do something now, himself among them. */
export function principalsOf(session: Session, employee: number): Prisma.Sql {
  return Prisma.sql`(ARRAY(
    SELECT d.principal_id FROM appraisal.delegation d WHERE d.acting_id = ${employee} AND ${actsNow(session)}
  ) || ${employee}::int)`
}

/**
 * A condition: what is that superior's to do is this employee's, as himself or as the acting official; null does not
 * narrow. Says first which superiors it can be, for which there is an index.
 */
export function isInCharge(
  session: Session,
  superior: Prisma.Sql,
  scope: Delegable,
  employee: number | null,
): Prisma.Sql {
  if (employee === null) return Prisma.sql`true`
  return Prisma.sql`${superior} = ANY (${principalsOf(session, employee)})
    AND ${inCharge(session, superior, scope)} = ${employee}`
}
