import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Archive, openArchive } from './archive.ts'

let archive: Archive
beforeAll(async () => {
  archive = await openArchive()
})
afterAll(() => archive.close())

test('an employee comes with his unit, his roles and whether he has subordinates', async () => {
  const { as, office, prisma } = archive
  const { appraiser, head, agencyId, unitId } = await office()
  for (const role of ['performance-manager', 'administrator']) {
    await prisma.roleHeld.create({ data: { employeeId: appraiser.employeeId, role } })
  }
  expect(await as(head, (records) => records.employee(appraiser.employeeId))).toEqual({
    id: appraiser.employeeId,
    agencyId,
    name: 'Penilai',
    position: 'Analis',
    unit: { id: unitId, name: 'Sekretariat' },
    appraiserId: head.employeeId,
    status: 'pns',
    zone: 'WIB',
    roles: ['administrator', 'performance-manager'],
    hasSubordinates: true,
  })
})
