import { z } from 'zod'
import type { Employee, PeopleRecords } from '#appraisal/people.ts'
import { zones } from '#appraisal/zone.ts'
import { Prisma } from '#database/generated/client.ts'
import { principalsOf } from './deputies.ts'
import { applyRoster } from './roster.ts'
import { ofAgency, type Session, select, selectOne, withinAgency } from './session.ts'

export function peopleRecords(session: Session): PeopleRecords {
  return {
    employee: async (id) => first(await employees(session, Prisma.sql`e.id = ${id}`)),
    employeeByNumber: async (number) =>
      first(await employees(session, Prisma.sql`e.employee_number = ${number} AND e.active`)),
    anyoneByNumber: async (number) =>
      first(await employees(session, Prisma.sql`e.employee_number = ${number}`)),
    subordinates: (id) =>
      employees(
        session,
        Prisma.sql`e.appraiser_id = ANY (${principalsOf(session, id)}) AND e.id <> ${id} AND e.active`,
      ),
    units: () => units(session),
    employeeNumbers: () => employeeNumbers(session),
    applyRoster: (rows) => applyRoster(session, rows),
  }
}

export const EmployeeRow: z.ZodType<Employee> = z.object({
  id: z.number(),
  agencyId: z.number(),
  name: z.string(),
  position: z.string(),
  unit: z.object({ id: z.number(), name: z.string() }),
  appraiserId: z.number().nullable(),
  status: z.enum(['pns', 'cpns', 'pppk']),
  zone: z.enum(zones),
  roles: z.array(z.enum(['administrator', 'performance-manager', 'auditor'])),
  hasSubordinates: z.boolean(),
})

/** Employees within the session's reach, by name; the condition is on the row `e` of `appraisal.employee`. */
export function employees(session: Omit<Session, 'now'>, condition: Prisma.Sql): Promise<Employee[]> {
  return select(
    session,
    EmployeeRow,
    Prisma.sql`
      SELECT e.id, e.agency_id AS "agencyId", e.name, e.position,
        json_build_object('id', u.id, 'name', u.name) AS unit,
        e.appraiser_id AS "appraiserId", e.status, e.zone,
        ARRAY(SELECT h.role FROM appraisal.role_held h WHERE h.employee_id = e.id ORDER BY h.role) AS roles,
        EXISTS (SELECT FROM appraisal.employee s WHERE s.appraiser_id = e.id AND s.active) AS "hasSubordinates"
      FROM appraisal.employee e
      JOIN appraisal.unit u ON u.id = e.unit_id
      WHERE ${withinAgency(session, Prisma.sql`e.agency_id`)} AND ${condition}
      ORDER BY e.name, e.id`,
  )
}

function first(found: readonly Employee[]): Employee | null {
  return found[0] ?? null
}

function units(session: Session): Promise<{ id: number; name: string }[]> {
  return session.transaction.unit.findMany({
    select: { id: true, name: true },
    where: ofAgency(session),
    orderBy: { name: 'asc' },
  })
}

/** As one value: an agency may have a hundred thousand, and Prisma is slow with as many rows. */
async function employeeNumbers(session: Session): Promise<string[]> {
  const { numbers } = await selectOne(
    session,
    z.object({ numbers: z.array(z.string()) }),
    Prisma.sql`
      SELECT coalesce(json_agg(e.employee_number ORDER BY e.employee_number), '[]') AS numbers
      FROM appraisal.employee e
      WHERE ${withinAgency(session, Prisma.sql`e.agency_id`)}`,
  )
  return numbers
}
