import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RosterOutcome } from '#appraisal/people.ts'
import type { RosterRow } from '#appraisal/roster.ts'
import { NotAllowed } from '#database/records/session.ts'
import { type Archive, noon, openArchive } from './archive.ts'
import { hire, newNumber, newOffice, type Person, present } from './office.ts'
import { countStatements } from './statements.ts'

let archive: Archive
beforeAll(async () => {
  archive = await openArchive()
})
afterAll(() => archive.close())

function row(changes: Partial<RosterRow> = {}): RosterRow {
  return {
    ...{ line: 2, number: newNumber(), name: 'Baru', position: 'Analis', unit: 'Bidang Mutasi' },
    ...{ superiorNumber: null, email: null, phone: null, zone: null, status: 'pns', ...changes },
  }
}

function apply(by: Person, rows: readonly RosterRow[]): Promise<RosterOutcome> {
  return archive.as(by, (records) => records.applyRoster(rows, noon))
}

function employeeNumbered(number: string) {
  return archive.prisma.employee.findUnique({
    where: { employeeNumber: number },
    include: { unit: true, appraiser: true },
  })
}

describe('a list of new people', () => {
  test('adds them with their units, below superiors in the list and on record', async () => {
    const { head } = await newOffice(archive)
    const top = row({
      superiorNumber: head.number,
      email: 'top@dinas.go.id',
      phone: '+6281234567890',
      zone: 'WIT',
    })
    const middle = row({ superiorNumber: top.number, unit: 'Sekretariat', status: 'pppk' })
    const low = row({ superiorNumber: middle.number })
    expect(await apply(head, [low, middle, top])).toEqual({ applied: true, added: 3, changed: 0 })
    expect(await employeeNumbered(top.number)).toMatchObject({
      ...{
        agencyId: head.agencyId,
        name: 'Baru',
        position: 'Analis',
        status: 'pns',
        zone: 'WIT',
        active: true,
      },
      ...{ email: 'top@dinas.go.id', phone: '+6281234567890', appraiserId: head.employeeId },
      unit: { name: 'Bidang Mutasi' },
    })
    expect(await employeeNumbered(middle.number)).toMatchObject({
      ...{ status: 'pppk', unit: { name: 'Sekretariat' }, appraiser: { employeeNumber: top.number } },
    })
    expect(await employeeNumbered(low.number)).toMatchObject({ appraiser: { employeeNumber: middle.number } })
    expect(await archive.prisma.unit.count({ where: { agencyId: head.agencyId } })).toBe(2)
  })

  test('gives who names no zone the commonest of his unit, or else WIB', async () => {
    const office = await newOffice(archive)
    const place = await archive.prisma.unit.create({
      data: { agencyId: office.agencyId, name: 'Balai Ternate' },
    })
    for (const zone of ['WIT', 'WIT', 'WITA'] as const) {
      await hire(archive, { ...office, unitId: place.id }, office.head, { zone })
    }
    const inBalai = row({ unit: 'Balai Ternate' })
    const inMakassar = row({ unit: 'Balai Makassar' })
    const listed = [
      inBalai,
      inMakassar,
      row({ unit: 'Balai Makassar', zone: 'WITA' }),
      row({ unit: 'Balai Baru' }),
    ]
    await apply(office.head, listed)
    const zones = await Promise.all(listed.map(async ({ number }) => (await employeeNumbered(number))?.zone))
    expect(zones).toEqual(['WIT', 'WITA', 'WITA', 'WIB'])
  })
})

describe('a list of known people', () => {
  test('changes what differs, counts only that, and leaves no trail of the rest', async () => {
    const { head } = await newOffice(archive)
    const [one, other] = [row({ email: 'satu@dinas.go.id' }), row()]
    await apply(head, [one, other])
    expect(await apply(head, [one, other])).toEqual({ applied: true, added: 0, changed: 0 })
    const promoted = { ...other, position: 'Kepala Bidang' }
    expect(await apply(head, [{ ...one, email: null }, promoted])).toEqual({
      applied: true,
      added: 0,
      changed: 2,
    })
    expect(await employeeNumbered(one.number)).toMatchObject({ email: null })
    const { id } = present(await employeeNumbered(other.number))
    const trail = await archive.prisma.auditEntry.findMany({
      where: { tableName: 'employee', rowKey: String(id) },
      orderBy: { id: 'asc' },
    })
    expect(trail.map(({ operation, actorId }) => [operation, actorId])).toEqual([
      ['insert', head.employeeId],
      ['update', head.employeeId],
    ])
  })

  test('keeps the zone where it names none, and takes back who had left', async () => {
    const office = await newOffice(archive)
    const former = await hire(archive, office, null, { active: false, zone: 'WITA' })
    const listed = row({ number: former.number, unit: 'Sekretariat', superiorNumber: office.head.number })
    expect(await apply(office.head, [listed])).toEqual({ applied: true, added: 0, changed: 1 })
    expect(await employeeNumbered(former.number)).toMatchObject({
      ...{ zone: 'WITA', active: true, appraiserId: office.head.employeeId, id: former.employeeId },
    })
  })

  test('leaves alone who is not in it', async () => {
    const { head, employee } = await newOffice(archive)
    const before = await employeeNumbered(employee.number)
    await apply(head, [row()])
    expect(await employeeNumbered(employee.number)).toEqual(before)
  })
})

describe('a list is refused whole', () => {
  test('when it puts someone below his own subordinates on record', async () => {
    const { head, employee } = await newOffice(archive)
    const harmless = row({ line: 2 })
    const moved = row({ line: 3, number: head.number, superiorNumber: employee.number })
    expect(await apply(head, [harmless, moved])).toEqual({
      applied: false,
      problems: [{ line: 3, column: 'atasan_nip', problem: 'superior-circle' }],
    })
    expect(await employeeNumbered(harmless.number)).toBeNull()
  })

  test('when it has people whom another agency employs, or superiors nobody knows here', async () => {
    const { head } = await newOffice(archive)
    const elsewhere = await newOffice(archive)
    const rows = [
      row({ line: 2, number: elsewhere.employee.number }),
      row({ line: 3, superiorNumber: elsewhere.head.number }),
    ]
    expect(await apply(head, rows)).toEqual({
      applied: false,
      problems: [
        { line: 2, column: 'nip', problem: 'employed-elsewhere' },
        { line: 3, column: 'atasan_nip', problem: 'unknown-superior' },
      ],
    })
  })

  test('when another list, applied at the same time, turns it into a circle', async () => {
    const office = await newOffice(archive)
    const [one, other] = [await hire(archive, office, null), await hire(archive, office, null)]
    const below = (low: Person, high: Person) => row({ number: low.number, superiorNumber: high.number })
    const outcomes = await archive.overlapping(
      [office.head, (records) => records.applyRoster([below(one, other)], noon)],
      [office.head, (records) => records.applyRoster([below(other, one)], noon)],
    )
    expect(outcomes).toMatchObject([
      { status: 'fulfilled', value: { applied: true, changed: 1 } },
      { status: 'fulfilled', value: { applied: false, problems: [{ problem: 'superior-circle' }] } },
    ])
  })

  test('from the clock', async () => {
    await expect(archive.as(null, (records) => records.applyRoster([row()], noon))).rejects.toThrow(
      NotAllowed,
    )
  })
})

test('a circle on record, by another program, does not hinder a list that leaves it', async () => {
  const office = await newOffice(archive)
  await archive.prisma.employee.update({
    where: { id: office.head.employeeId },
    data: { appraiserId: office.employee.employeeId },
  })
  const outcome = await apply(office.head, [row({ superiorNumber: office.employee.number })])
  expect(outcome).toEqual({ applied: true, added: 1, changed: 0 })
})

test('two thousand people take as many statements as one', async () => {
  const { head } = await newOffice(archive)
  const many = Array.from({ length: 2000 }, () => row())
  const statementsFor = (rows: readonly RosterRow[]) =>
    countStatements(archive, head, (records) => records.applyRoster(rows, noon))
  expect(await statementsFor(many)).toBe(await statementsFor([row()]))
})
