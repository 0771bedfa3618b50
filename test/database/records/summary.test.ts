import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Period } from '#appraisal/records.ts'
import type { UnitFigures } from '#appraisal/summary.ts'
import { NotAllowed } from '#database/records/session.ts'
import { type Archive, openArchive } from './archive.ts'
import {
  evaluatedOffice,
  hire,
  newAgency,
  newOffice,
  type Office,
  openMonth,
  type Person,
  reportedOffice,
} from './office.ts'

let archive: Archive
beforeAll(async () => {
  archive = await openArchive()
})
afterAll(() => archive.close())

async function unitBelow(office: Office, parentId: number | null, name: string): Promise<number> {
  const data = { agencyId: office.agencyId, parentId, name }
  return (await archive.prisma.unit.create({ data })).id
}

async function managerOf(office: Office, unitId: number | null): Promise<Person> {
  const manager = await hire(archive, office, office.head)
  const data = { employeeId: manager.employeeId, role: 'performance-manager', unitId }
  await archive.prisma.roleHeld.create({ data })
  return manager
}

const figures = (person: Person, { id }: Period): Promise<readonly UnitFigures[]> =>
  archive.as(person, (records) => records.unitFigures(id))

const namesOf = (units: readonly UnitFigures[]) => units.map(({ name }) => name)

describe('the figures of units', () => {
  test('count the people in office who are appraised, and how far they have come', async () => {
    const office = await evaluatedOffice(archive)
    await hire(archive, office, office.appraiser, { active: false })
    const [unit, ...others] = await figures(office.head, office.period)
    expect(others).toEqual([])
    expect(unit).toMatchObject({ id: office.unitId, parentId: null, people: 2, plans: 1, reports: 1 })
    expect(unit?.predicates).toEqual({
      'very-good': 0,
      good: 1,
      'needs-improvement': 0,
      poor: 0,
      'very-poor': 0,
    })
  })

  test('do not count a report that has to be completed, nor another period', async () => {
    const office = await reportedOffice(archive)
    const next = await openMonth(archive, office.head, 12)
    const returning = { ...office.report, reason: 'Mohon dilengkapi.', now: new Date() }
    await archive.as(office.appraiser, (records) => records.returnReport(returning))
    expect(await figures(office.head, office.period)).toMatchObject([{ plans: 1, reports: 0 }])
    expect(await figures(office.head, next)).toMatchObject([{ plans: 1, reports: 0 }])
  })

  test('reach to the unit a performance manager runs and all below it, or to the agency', async () => {
    const office = await newOffice(archive)
    const period = await openMonth(archive, office.head)
    const field = await unitBelow(office, office.unitId, 'Bidang')
    const section = await unitBelow(office, field, 'Seksi')
    await unitBelow(office, office.unitId, 'Sub Bagian')
    const run = await figures(await managerOf(office, field), period)
    expect(run).toMatchObject([
      { id: field, parentId: null },
      { id: section, parentId: field },
    ])
    const all = ['Bidang', 'Sekretariat', 'Seksi', 'Sub Bagian']
    expect(namesOf(await figures(await managerOf(office, null), period))).toEqual(all)
    expect(namesOf(await figures(office.head, period))).toEqual(all)
  })

  test('end at the agency', async () => {
    const office = await newOffice(archive)
    const period = await openMonth(archive, office.head)
    const elsewhere = await newOffice(archive)
    expect(await figures(elsewhere.head, period)).toEqual([])
    const foreign = await newAgency(archive)
    expect(namesOf(await figures(office.head, period))).toHaveLength(1)
    await archive.prisma.unit.update({ where: { id: foreign.unitId }, data: { parentId: office.unitId } })
    expect(namesOf(await figures(office.head, period))).toHaveLength(1)
  })

  test('are not for others', async () => {
    const office = await newOffice(archive)
    const period = await openMonth(archive, office.head)
    await expect(figures(office.appraiser, period)).rejects.toThrow(NotAllowed)
  })
})
