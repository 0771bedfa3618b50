import type { EmploymentStatus } from '#appraisal/people.ts'
import type { Zone } from '#appraisal/zone.ts'
import type { PrismaClient } from '../generated/client.ts'
import type { Acting } from '../records/session.ts'
import { recorded } from './recorded.ts'

export interface Agency {
  id: number
  code: string
  name: string
}

/** An agency to be made, and who begins its work. */
export interface Founding {
  code: string
  name: string
  administrator: {
    number: string
    name: string
    position: string
    unit: string
    email: string | null
    zone: Zone
    status: EmploymentStatus
  }
  now: Date
}

export function readAgencies(prisma: PrismaClient): Promise<Agency[]> {
  return prisma.agency.findMany({ select: { id: true, code: true, name: true }, orderBy: { code: 'asc' } })
}

export async function foundAgency(
  prisma: PrismaClient,
  { code, name, administrator: { number, unit, ...person }, now }: Founding,
): Promise<Acting | 'code-taken' | 'number-taken'> {
  return recorded(prisma, { actorId: null, agencyId: null, now }, async (transaction) => {
    const employed = await transaction.employee.count({ where: { employeeNumber: number } })
    if (employed > 0) return 'number-taken'
    const [agency] = await transaction.agency.createManyAndReturn({
      data: [{ code, name }],
      skipDuplicates: true,
    })
    if (!agency) return 'code-taken'
    const { id: unitId } = await transaction.unit.create({ data: { agencyId: agency.id, name: unit } })
    const { id: employeeId } = await transaction.employee.create({
      data: { ...person, agencyId: agency.id, unitId, employeeNumber: number },
    })
    await transaction.roleHeld.create({ data: { employeeId, role: 'administrator' } })
    return { employeeId, agencyId: agency.id }
  })
}
