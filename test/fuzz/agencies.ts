import { pino } from 'pino'
import { periodDates } from '#appraisal/period.ts'
import type { WorkResultDraft } from '#appraisal/plan.ts'
import { hashPin } from '#database/accounts/pin-hash.ts'
import { createAdministration } from '#database/administration.ts'
import type { PrismaClient } from '#database/generated/client.ts'
import { foundSampleAgency, loadSampleEmployees } from '#practice/foundation.ts'
import { type Program, startProgram } from '#program.ts'
import { agreePlan, friday } from '../assistant/agency.ts'
import { entriesFor } from '../database/records/office.ts'
import { neighbour, numbers, people, pin, probing } from './people.ts'

const result: WorkResultDraft = {
  title: 'Penyuluhan terlaksana',
  kind: 'main',
  indicator: 'Jumlah penyuluhan',
  aspect: 'quantity',
  target: 12,
  unitOfMeasure: 'kegiatan',
}

/** The sample agency in an open month, and another beside it, before anybody writes. */
export async function foundAgencies(databaseUrl: string): Promise<void> {
  const program = await startProgram({
    config: { host: '127.0.0.1', port: 0 },
    databaseUrl,
    fileKeys: [{ id: 'fuzz', key: new Uint8Array(32) }],
    clock: () => friday,
    log: pino({ level: 'silent' }),
  })
  const administratorId = (await foundSampleAgency(program, friday)) ?? 0
  await loadSampleEmployees(program, administratorId, friday)
  await openMonth(program, administratorId)
  const idOf = (number: string) => employeeId(program.database.prisma, number)
  const appraiser = await idOf(numbers.hendra)
  for (const number of [numbers.siti, numbers.budi]) await agreePlan(program, await idOf(number), appraiser)
  await beginMonth(program, appraiser)
  await foundNeighbour(program)
  await linkAll(program.database.prisma)
  await program.stop()
}

/** So that there is something to do at once: Budi has reported, Maria's plan waits, everybody has the same PIN. */
async function beginMonth({ store, database }: Program, appraiserId: number): Promise<void> {
  const { prisma } = database
  const [budi, maria] = [await employeeId(prisma, numbers.budi), await employeeId(prisma, numbers.maria)]
  const { id: periodId } = await prisma.period.findFirstOrThrow()
  await store.visit(budi, friday, async ({ records }) => {
    const plan = await records.planOf(budi, 2026)
    const entries = plan ? entriesFor(plan) : []
    await records.submitReport({ employeeId: budi, periodId, entries, now: friday })
  })
  const plan = {
    employeeId: maria,
    appraiserId,
    year: 2026,
    draftedBy: 'employee',
    results: [result],
  } as const
  await store.visit(maria, friday, ({ records }) => records.submitPlan({ ...plan, now: friday }))
  const hash = await hashPin(pin)
  const all = await prisma.employee.findMany({ select: { id: true } })
  await prisma.pin.createMany({ data: all.map(({ id }) => ({ employeeId: id, hash, setAt: friday })) })
}

async function openMonth({ store }: Program, administratorId: number): Promise<void> {
  await store.visit(administratorId, friday, ({ records }) =>
    records.openPeriod({
      ...periodDates('monthly', 2026, 11),
      ...{ year: 2026, month: 11, objectionWindow: { days: 14, unit: 'calendar' }, now: friday },
    }),
  )
}

/** An agency of one, who was sent something, so that there are buttons of his to be pressed by others. */
async function foundNeighbour(program: Program): Promise<void> {
  const person = {
    name: 'Tetangga',
    position: 'Kepala',
    unit: 'Sekretariat',
    email: null,
    zone: 'WIB',
    status: 'pns',
  } as const
  const founded = await createAdministration(program.database).foundAgency({
    ...{ code: 'sebelah', name: 'Dinas Sebelah', now: friday },
    administrator: { ...person, number: neighbour.employeeNumber ?? '' },
  })
  if (typeof founded === 'string') throw new Error(founded)
  await openMonth(program, founded.employeeId)
}

/** Everybody is linked, also whoever was unlinked since: a press may do that, and then nobody would be left. */
export async function linkAll(prisma: PrismaClient): Promise<void> {
  const all = [...people.telegram, ...people.slack, ...Object.values(probing), neighbour]
  const linked = await prisma.account.findMany({ where: { revokedAt: null } })
  for (const { channel, address, employeeNumber } of all) {
    if (employeeNumber === null) continue
    const employee = await employeeId(prisma, employeeNumber)
    const isLinked = linked.some(
      (each) => each.channel === channel && (each.address === address || each.employeeId === employee),
    )
    if (!isLinked)
      await prisma.account.create({ data: { employeeId: employee, channel, address, linkedAt: friday } })
  }
}

async function employeeId(prisma: PrismaClient, employeeNumber: string): Promise<number> {
  const { id } = await prisma.employee.findUniqueOrThrow({ where: { employeeNumber } })
  return id
}
