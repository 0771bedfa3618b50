import { periodDates } from '#appraisal/period.ts'
import type { PrismaClient } from '#database/generated/client.ts'
import { inTransaction, type Transaction } from '#database/transaction.ts'

/** An hour in which nobody is reminded of anything. */
export const startAt = new Date('2026-11-23T18:00:00+07:00')

const channels = ['telegram', 'slack'] as const
const firstAddress = 900_001

/** The addresses of so many people, the same on each platform, and the ids of Telegram's users. */
export function addresses(people: number): number[] {
  return Array.from({ length: people }, (_, index) => firstAddress + index)
}

/**
 * An agency with an open month and, on each platform, so many linked employees with an agreed plan. Those of Telegram
 * talk to the program; those of Slack, with which this program is not connected, act in plain SQL.
 */
export async function foundAgency(prisma: PrismaClient, people: number): Promise<void> {
  await inTransaction(prisma, async (transaction) => {
    await transaction.$executeRaw`SELECT set_config('appraisal.now', ${startAt.toISOString()}, true)`
    const office = await openOffice(transaction)
    for (const channel of channels)
      for (const address of addresses(people)) await hire(transaction, office, channel, address)
  })
}

interface Office {
  agencyId: number
  unitId: number
  appraiserId: number
}

const anyone = { position: 'Analis', zone: 'WIB', status: 'pns' } as const

async function openOffice(transaction: Transaction): Promise<Office> {
  const { id: agencyId } = await transaction.agency.create({ data: { code: 'bench', name: 'Dinas' } })
  const { id: unitId } = await transaction.unit.create({ data: { agencyId, name: 'Sekretariat' } })
  const { id: appraiserId } = await transaction.employee.create({
    data: { ...anyone, agencyId, unitId, name: 'Penilai', employeeNumber: numberOf(0) },
  })
  const dates = Object.entries(periodDates('monthly', 2026, 11)).map(([name, day]) => [
    name,
    new Date(`${day}T00:00:00Z`),
  ])
  await transaction.period.create({
    data: {
      ...{ agencyId, year: 2026, month: 11, objectionDays: 14, objectionUnit: 'calendar' },
      ...{ openedAt: startAt, ...Object.fromEntries(dates) },
    },
  })
  return { agencyId, unitId, appraiserId }
}

const workResults = [
  { title: 'Laporan layanan bulanan tersusun', indicator: 'Jumlah laporan', aspect: 'quantity', target: 12 },
  { title: 'Kepuasan warga meningkat', indicator: 'Indeks kepuasan', aspect: 'quality', target: 88 },
]

async function hire(
  transaction: Transaction,
  { appraiserId, ...place }: Office,
  channel: (typeof channels)[number],
  address: number,
): Promise<void> {
  const employeeNumber = numberOf(address + channels.indexOf(channel) * 100_000)
  const results = workResults.map((each, position) => ({
    ...each,
    ...{ position, kind: 'main', unitOfMeasure: 'laporan' },
  }))
  const decided = { state: 'approved', submittedAt: startAt, decidedAt: startAt }
  await transaction.employee.create({
    data: {
      ...{ ...anyone, ...place, appraiserId, name: 'Pegawai', employeeNumber },
      accounts: { create: { channel, address: String(address), linkedAt: startAt } },
      plans: {
        create: { ...decided, appraiserId, year: 2026, draftedBy: 'employee', results: { create: results } },
      },
    },
  })
}

function numberOf(order: number): string {
  return String(199_001_012_015_000_000n + BigInt(order))
}
