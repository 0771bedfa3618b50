import { z } from 'zod'
import type { Audience } from '#appraisal/announcement.ts'
import { Prisma } from '#database/generated/client.ts'

/** An audience as it is stored. */
export const StoredAudience = z.object({
  unitId: z.number().exactOptional(),
  role: z.enum(['employee', 'appraiser', 'administrator']).exactOptional(),
})

/**
 * Whom an announcement is for, as a condition on the row `e` of `appraisal.employee`; the agency is the caller's to
 * narrow. Employees are all who are appraised, appraisers all who have subordinates.
 */
export function audienceCondition({ unitId, role }: Audience): Prisma.Sql {
  const conditions = [Prisma.sql`e.active`]
  if (unitId !== undefined) conditions.push(Prisma.sql`e.unit_id = ${unitId}`)
  if (role !== undefined) conditions.push(holds[role])
  return Prisma.join(conditions, ' AND ')
}

const holds: Record<NonNullable<Audience['role']>, Prisma.Sql> = {
  employee: Prisma.sql`e.appraiser_id IS NOT NULL`,
  appraiser: Prisma.sql`EXISTS (SELECT FROM appraisal.employee s WHERE s.appraiser_id = e.id AND s.active)`,
  administrator: Prisma.sql`EXISTS (
    SELECT FROM appraisal.role_held h WHERE h.employee_id = e.id AND h.role = 'administrator')`,
}
