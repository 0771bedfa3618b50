import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Archive, openArchive } from './archive.ts'
import { hire, newOffice } from './office.ts'

let archive: Archive
beforeAll(async () => {
  archive = await openArchive()
})
afterAll(() => archive.close())

test('an employee comes with his unit, his roles and whether he has subordinates', async () => {
  const { appraiser, head, agencyId, unitId } = await newOffice(archive)
  for (const role of ['performance-manager', 'administrator']) {
    await archive.prisma.roleHeld.create({ data: { employeeId: appraiser.employeeId, role } })
  }
  expect(await archive.as(head, (records) => records.employee(appraiser.employeeId))).toEqual({
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

test('someone who left is still found by id, but not by number, among subordinates or as having them', async () => {
  const office = await newOffice(archive)
  const { appraiser, employee } = office
  const former = await hire(archive, office, employee, { active: false })
  await archive.as(appraiser, async (records) => {
    expect(await records.employee(former.employeeId)).toMatchObject({ id: former.employeeId })
    expect(await records.employeeByNumber(former.number)).toBeNull()
    expect(await records.subordinates(employee.employeeId)).toEqual([])
    expect(await records.employee(employee.employeeId)).toMatchObject({ hasSubordinates: false })
  })
})

test('subordinates come by name', async () => {
  const office = await newOffice(archive)
  for (const name of ['Wayan', 'Agus', 'Sari']) await hire(archive, office, office.employee, { name })
  const names = await archive.as(office.head, async (records) =>
    (await records.subordinates(office.employee.employeeId)).map((each) => each.name),
  )
  expect(names).toEqual(['Agus', 'Sari', 'Wayan'])
})

test('people of another agency are out of reach, except for the clock', async () => {
  const { employee, appraiser, agencyId, unitId } = await newOffice(archive)
  const elsewhere = await newOffice(archive)
  await archive.as(elsewhere.head, async (records) => {
    expect(await records.employee(employee.employeeId)).toBeNull()
    expect(await records.employeeByNumber(employee.number)).toBeNull()
    expect(await records.subordinates(appraiser.employeeId)).toEqual([])
    expect(await records.units()).toEqual([{ id: elsewhere.unitId, name: 'Sekretariat' }])
    expect(await records.employeeNumbers()).toEqual(
      [elsewhere.head, elsewhere.appraiser, elsewhere.employee].map(({ number }) => number),
    )
  })
  await archive.as(null, async (records) => {
    expect(await records.employeeByNumber(employee.number)).toMatchObject({ agencyId, unit: { id: unitId } })
    expect(await records.employeeNumbers()).toEqual(
      expect.arrayContaining([employee.number, elsewhere.head.number]),
    )
  })
})
