import { z } from 'zod'
import type { TrailEntry, TrailRecords } from '#appraisal/trail.ts'
import { Prisma } from '#database/generated/client.ts'
import { createReads } from './reads.ts'
import { requireRight } from './rights.ts'
import { actor, type Session, select, withinAgency } from './session.ts'

export function trailRecords(session: Session): TrailRecords {
  const reads = createReads(session)
  return {
    trailOf: async (employeeId, range) => {
      if (employeeId !== actor(session).employeeId) await requireRight(session, 'read-trails', null)
      await reads.one('audit_entry', { id: employeeId, employeeId })
      return trailOf(session, employeeId, range)
    },
  }
}

const EntryRow: z.ZodType<TrailEntry> = z.object({
  id: z.coerce.number(),
  at: z.date(),
  actor: z
    .object({
      id: z.number(),
      name: z.string(),
      isAppraiser: z.boolean(),
      roles: z.array(z.enum(['administrator', 'performance-manager', 'auditor'])),
    })
    .nullable(),
  table: z.string(),
  key: z.string(),
  operation: z.enum(['insert', 'update', 'delete', 'read']),
  changed: z.array(z.string()),
  state: z.string().nullable(),
  transaction: z.coerce.number(),
})

const changedColumns = Prisma.sql`
  SELECT n.key FROM jsonb_each(t.after) AS n
  WHERE t.operation = 'update' AND n.value IS DISTINCT FROM t.before -> n.key`

function trailOf(
  session: Session,
  employeeId: number,
  { before, limit }: Parameters<TrailRecords['trailOf']>[1],
): Promise<TrailEntry[]> {
  const older = before === null ? Prisma.sql`true` : Prisma.sql`t.id < ${before}`
  return select(
    session,
    EntryRow,
    Prisma.sql`
      SELECT t.id, t.at, t.table_name AS "table", t.row_key AS key, t.operation, ARRAY(${changedColumns}) AS changed,
        t.after ->> 'state' AS state, t.transaction_id AS transaction,
        CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id, 'name', a.name,
          'isAppraiser', a.id IS NOT DISTINCT FROM e.appraiser_id,
          'roles', ARRAY(SELECT h.role FROM appraisal.role_held h WHERE h.employee_id = a.id)) END AS actor
      FROM appraisal.audit_entry t
      JOIN appraisal.employee e ON e.id = t.subject_id
      LEFT JOIN appraisal.employee a ON a.id = t.actor_id
      WHERE t.subject_id = ${employeeId} AND ${older} AND ${withinAgency(session, Prisma.sql`e.agency_id`)}
      ORDER BY t.id DESC
      LIMIT ${limit}`,
  )
}
