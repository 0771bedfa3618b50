import { z } from 'zod'
import { type Predicate, predicates } from '#appraisal/predicate.ts'
import type { SummaryRecords, UnitFigures } from '#appraisal/summary.ts'
import { Prisma } from '#database/generated/client.ts'
import { requireRight } from './rights.ts'
import { actor, type Session, select } from './session.ts'

export function summaryRecords(session: Session): SummaryRecords {
  return {
    unitFigures: async (periodId) => {
      await requireRight(session, 'read-summary', null)
      return unitFigures(session, periodId)
    },
  }
}

const FiguresRow: z.ZodType<UnitFigures> = z.object({
  id: z.number(),
  parentId: z.number().nullable(),
  name: z.string(),
  people: z.number(),
  plans: z.number(),
  reports: z.number(),
  predicates: z.record(z.enum(predicates), z.number()),
})

/** Units below a unit that is run are run as well; the topmost of them stands below nothing here. */
function unitFigures(session: Session, periodId: number): Promise<UnitFigures[]> {
  const { employeeId: me, agencyId } = actor(session)
  return select(
    session,
    FiguresRow,
    Prisma.sql`
      WITH RECURSIVE run AS (
        SELECT u.id FROM appraisal.unit u
        JOIN appraisal.role_held h ON h.employee_id = ${me}
          AND (h.role = 'administrator' OR (h.role = 'performance-manager' AND coalesce(h.unit_id, u.id) = u.id))
        WHERE u.agency_id = ${agencyId}
        UNION
        SELECT u.id FROM run JOIN appraisal.unit u ON u.parent_id = run.id AND u.agency_id = ${agencyId}
      )
      SELECT u.id, u.name, above.id AS "parentId", count(e.id)::int AS people, count(p.id)::int AS plans,
        count(r.id)::int AS reports, jsonb_build_object(${Prisma.join(predicates.flatMap(counted))}) AS predicates
      FROM run
      JOIN appraisal.unit u ON u.id = run.id
      LEFT JOIN run above ON above.id = u.parent_id
      JOIN appraisal.period t ON t.id = ${periodId} AND t.agency_id = u.agency_id
      LEFT JOIN appraisal.employee e ON e.unit_id = u.id AND e.active AND e.appraiser_id IS NOT NULL
      LEFT JOIN appraisal.plan p ON p.employee_id = e.id AND p.year = t.year AND p.state = 'approved'
      LEFT JOIN appraisal.progress_report r ON r.employee_id = e.id AND r.period_id = t.id AND r.state <> 'returned'
      LEFT JOIN appraisal.evaluation v ON v.employee_id = e.id AND v.period_id = t.id
      GROUP BY u.id, u.name, above.id
      ORDER BY u.name, u.id`,
  )
}

function counted(predicate: Predicate): Prisma.Sql[] {
  return [
    Prisma.sql`${predicate}::text`,
    Prisma.sql`count(v.id) FILTER (WHERE v.predicate = ${predicate}::text)`,
  ]
}
