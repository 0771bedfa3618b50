import { z } from 'zod'
import type { Role } from '#appraisal/people.ts'
import { type Zone, zones } from '#appraisal/zone.ts'
import type { PrismaClient } from '../generated/client.ts'
import type { Transaction } from '../transaction.ts'
import { recorded } from './recorded.ts'

export interface Administrator {
  id: number
  number: string
  zone: Zone
}

export interface RoleChange {
  agencyId: number
  /** Who changes it; null only where an agency has no administrator left who could. */
  actorId: number | null
  /** Whose it is, 18 digits. */
  number: string
  role: Role
  now: Date
}

const AdministratorRow: z.ZodType<Administrator> = z.object({
  id: z.number(),
  number: z.string(),
  zone: z.enum(zones),
})

/** What a role reaches to: that unit and all below it, or (null) the whole agency. */
export type RoleGrant = RoleChange & { unitId: number | null }

export async function readAdministrators(prisma: PrismaClient, agencyId: number): Promise<Administrator[]> {
  const found = await prisma.employee.findMany({
    select: { id: true, employeeNumber: true, zone: true },
    where: { agencyId, active: true, roles: { some: { role: 'administrator' } } },
    orderBy: { id: 'asc' },
  })
  return found.map(({ employeeNumber: number, ...row }) => AdministratorRow.parse({ ...row, number }))
}

/** Also changes what a role held already reaches to. */
export function grantRole(prisma: PrismaClient, change: RoleGrant): Promise<'granted' | 'held' | 'nobody'> {
  return recorded(prisma, change, async (transaction) => {
    const { agencyId, number, role, unitId } = change
    const where = { agencyId, employeeNumber: number, active: true }
    const employee = await transaction.employee.findFirst({ select: { id: true }, where })
    if (!employee) return 'nobody'
    const changed = await transaction.$executeRaw`
      INSERT INTO appraisal.role_held AS h (employee_id, role, unit_id) VALUES (${employee.id}, ${role}, ${unitId})
      ON CONFLICT (employee_id, role) DO UPDATE SET unit_id = excluded.unit_id
      WHERE h.unit_id IS DISTINCT FROM excluded.unit_id`
    return changed === 1 ? 'granted' : 'held'
  })
}

export function revokeRole(
  prisma: PrismaClient,
  change: RoleChange,
): Promise<'revoked' | 'not-held' | 'last' | 'nobody'> {
  return recorded(prisma, change, async (transaction) => {
    const { agencyId, number, role } = change
    const where = { agencyId, employeeNumber: number }
    const employee = await transaction.employee.findFirst({ select: { id: true }, where })
    if (!employee) return 'nobody'
    if (role === 'administrator' && (await isLast(transaction, agencyId, employee.id))) return 'last'
    const { count } = await transaction.roleHeld.deleteMany({ where: { employeeId: employee.id, role } })
    return count === 1 ? 'revoked' : 'not-held'
  })
}

/** Locks the agency first, so that two administrators cannot revoke each other in the same moment. */
async function isLast(transaction: Transaction, agencyId: number, id: number): Promise<boolean> {
  await transaction.$queryRaw`SELECT id FROM appraisal.agency WHERE id = ${agencyId} FOR NO KEY UPDATE`
  const administrators = await transaction.roleHeld.findMany({
    where: { role: 'administrator', employee: { agencyId, active: true } },
  })
  return administrators.length === 1 && administrators[0]?.employeeId === id
}
