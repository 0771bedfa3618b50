import { Prisma, type PrismaClient } from '../generated/client.ts'
import { takeTurn } from '../records/turns.ts'
import { recorded } from './recorded.ts'

/** A unit as a list of all shows it. */
export interface ListedUnit {
  id: number
  name: string
  /** The unit it stands below; null at the top. */
  parentId: number | null
  /** Active employees of this unit itself. */
  people: number
}

export interface UnitPlacing {
  agencyId: number
  actorId: number
  unitId: number
  /** A unit of the same agency; null for the top. */
  parentId: number | null
  now: Date
}

export async function readUnits(prisma: PrismaClient, agencyId: number): Promise<ListedUnit[]> {
  const units = await prisma.unit.findMany({
    select: {
      ...{ id: true, name: true, parentId: true },
      _count: { select: { employees: { where: { active: true } } } },
    },
    where: { agencyId },
    orderBy: { name: 'asc' },
  })
  return units.map(({ _count, ...unit }) => ({ ...unit, people: _count.employees }))
}

/** One after another, else two placings could close a circle together. */
export function placeUnit(prisma: PrismaClient, placing: UnitPlacing): Promise<'placed' | 'circle'> {
  return recorded(prisma, placing, async (transaction) => {
    await takeTurn({ transaction }, 'place-unit', placing.agencyId)
    return (await transaction.$executeRaw(placed(placing))) === 1 ? 'placed' : 'circle'
  })
}

function placed({ agencyId, unitId, parentId }: UnitPlacing): Prisma.Sql {
  return Prisma.sql`
    WITH RECURSIVE above AS (
      SELECT u.id, u.parent_id FROM appraisal.unit u WHERE u.id = ${parentId}::int
      UNION
      SELECT u.id, u.parent_id FROM above JOIN appraisal.unit u ON u.id = above.parent_id
    )
    UPDATE appraisal.unit u SET parent_id = ${parentId}::int
    WHERE u.id = ${unitId} AND u.agency_id = ${agencyId} AND u.id NOT IN (SELECT id FROM above)`
}
