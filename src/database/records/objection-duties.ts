import { z } from 'zod'
import type { ObjectionOwed } from '#appraisal/objection.ts'
import { Prisma } from '#database/generated/client.ts'
import { inCharge } from './deputies.ts'
import { only, type Session, select, withinAgency } from './session.ts'

const OwedRow: z.ZodType<ObjectionOwed> = z.object({
  objectionId: z.number(),
  number: z.string(),
  waitsFor: z.number(),
  as: z.enum(['employee', 'superior']),
  since: z.date(),
})

/** Of both sides, each as long as his own is missing. */
export function explanationsOwed(session: Session, employee: number | null): Promise<ObjectionOwed[]> {
  const sides = Prisma.sql`
    (VALUES (o.employee_id, o.employee_explanation),
      (${inCharge(session, Prisma.sql`o.appraiser_id`, 'objection')}, o.appraiser_explanation))
      AS side (person, explanation)`
  return owed(session, employee, {
    waitsFor: Prisma.sql`side.person`,
    since: Prisma.sql`o.filed_at`,
    from: Prisma.sql`appraisal.objection o CROSS JOIN LATERAL ${sides}`,
    where: Prisma.sql`o.state = 'awaiting-explanations' AND side.explanation IS NULL`,
  })
}

/** Of whoever decides, once both sides are heard. */
export function decisionsOwed(session: Session, employee: number | null): Promise<ObjectionOwed[]> {
  return owed(session, employee, {
    waitsFor: inCharge(session, Prisma.sql`o.decider_id`, 'objection'),
    since: Prisma.sql`o.filed_at`,
    from: Prisma.sql`appraisal.objection o`,
    where: Prisma.sql`o.state = 'heard-out'`,
  })
}

/** Of the employee, once it is decided. */
export function rulingsUnread(session: Session, employee: number | null): Promise<ObjectionOwed[]> {
  return owed(session, employee, {
    waitsFor: Prisma.sql`o.employee_id`,
    since: Prisma.sql`o.decided_at`,
    from: Prisma.sql`appraisal.objection o`,
    where: Prisma.sql`o.state = 'decided' AND o.ruling_read_at IS NULL`,
  })
}

/** What people owe to objections, the oldest first; nothing is owed by who has left. */
function owed(
  session: Session,
  employee: number | null,
  duty: { waitsFor: Prisma.Sql; since: Prisma.Sql; from: Prisma.Sql; where: Prisma.Sql },
): Promise<ObjectionOwed[]> {
  return select(
    session,
    OwedRow,
    Prisma.sql`
      SELECT o.id AS "objectionId", o.number, p.id AS "waitsFor",
        CASE p.id WHEN o.employee_id THEN 'employee' ELSE 'superior' END AS "as", ${duty.since} AS since
      FROM ${duty.from}
      JOIN appraisal.employee p ON p.id = ${duty.waitsFor}
      WHERE ${duty.where} AND p.active AND ${only(Prisma.sql`p.id`, employee)}
        AND ${withinAgency(session, Prisma.sql`o.agency_id`)}
      ORDER BY since, o.id`,
  )
}
