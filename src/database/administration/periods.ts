import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { PrismaClient } from '../generated/client.ts'
import { Day } from '../records/day.ts'

/** A period as a list of all shows it. */
export interface ListedPeriod {
  startsOn: Temporal.PlainDate
  progressDueOn: Temporal.PlainDate
  editUntil: Temporal.PlainDate
  evaluationDueOn: Temporal.PlainDate
  state: 'open' | 'closed'
}

const PeriodRow = z.object({
  startsOn: Day,
  progressDueOn: Day,
  editUntil: Day,
  evaluationDueOn: Day,
  state: z.enum(['open', 'closed']),
})

export async function readPeriods(prisma: PrismaClient, agencyId: number): Promise<ListedPeriod[]> {
  const periods = await prisma.period.findMany({ where: { agencyId }, orderBy: { startsOn: 'desc' } })
  return periods.map((period) => PeriodRow.parse(period))
}
