import type { PrismaClient } from '../generated/client.ts'

/** Someone of the sample agency as the practice room shows him. */
export interface PersonAtHand {
  id: number
  employeeNumber: string
  name: string
  position: string
  unit: string
  zone: string
  appraiserId: number | null
  isAdministrator: boolean
  hasSubordinates: boolean
}

/** The active employees with these numbers. */
export async function readPeople(prisma: PrismaClient, numbers: readonly string[]): Promise<PersonAtHand[]> {
  const rows = await prisma.employee.findMany({
    where: { employeeNumber: { in: [...numbers] }, active: true },
    include: { unit: true, roles: true, _count: { select: { subordinates: true } } },
  })
  return rows.map(({ unit, roles, _count, ...row }) => ({
    ...row,
    unit: unit.name,
    isAdministrator: roles.some(({ role }) => role === 'administrator'),
    hasSubordinates: _count.subordinates > 0,
  }))
}

/** Those of these employee numbers who have no live account on Telegram yet. */
export async function readUnlinked(prisma: PrismaClient, numbers: readonly string[]): Promise<string[]> {
  const linked = { some: { channel: 'telegram', revokedAt: null } }
  const rows = await prisma.employee.findMany({
    where: { employeeNumber: { in: [...numbers] }, NOT: { accounts: linked } },
    select: { employeeNumber: true },
  })
  return rows.map((row) => row.employeeNumber)
}

/** The first administrator there is; null in an empty database. */
export async function firstAdministrator(prisma: PrismaClient): Promise<number | null> {
  const held = await prisma.roleHeld.findFirst({
    where: { role: 'administrator' },
    orderBy: { employeeId: 'asc' },
  })
  return held?.employeeId ?? null
}

/** Files that were sent and are still to be fetched. */
export function countPendingFiles(prisma: PrismaClient): Promise<number> {
  return prisma.storedFile.count({ where: { state: 'pending' } })
}
