import { z } from 'zod'
import type { Period, PeriodRecords } from '#appraisal/records.ts'
import { Day, midnightOf } from './day.ts'
import { requireRight } from './rights.ts'
import { actor, ofAgency, type Session } from './session.ts'

export function periodRecords(session: Session): PeriodRecords {
  // Prisma makes what it has for a table when it is asked for: most turns ask for no period.
  const table = () => session.transaction.period
  const within = ofAgency(session)
  return {
    period: async (id) => readOne(await table().findFirst({ where: { id, ...within } })),
    openPeriods: async () =>
      (await table().findMany({ where: { state: 'open', ...within }, orderBy: { startsOn: 'asc' } })).map(
        read,
      ),
    latestPeriod: async () =>
      readOne(await table().findFirst({ where: within, orderBy: { startsOn: 'desc' } })),
    openPeriod: (draft) => openPeriod(session, draft),
    closePeriod: (id, now) => closePeriod(session, id, now),
  }
}

const PeriodRow = z.object({
  id: z.number(),
  year: z.number(),
  month: z.number(),
  startsOn: Day,
  endsOn: Day,
  progressDueOn: Day,
  editUntil: Day,
  evaluationDueOn: Day,
  objectionDays: z.number(),
  objectionUnit: z.enum(['calendar', 'working']),
  state: z.enum(['open', 'closed']),
})

function read(row: z.input<typeof PeriodRow> | Record<string, unknown>): Period {
  const { objectionDays: days, objectionUnit: unit, ...period } = PeriodRow.parse(row)
  return { ...period, objectionWindow: { days, unit } }
}

function readOne(row: Record<string, unknown> | null): Period | null {
  return row && read(row)
}

async function openPeriod(
  session: Session,
  { now, objectionWindow, ...draft }: Parameters<PeriodRecords['openPeriod']>[0],
): Promise<Period | null> {
  await requireRight(session, 'run-periods', null)
  const data = {
    agencyId: actor(session).agencyId,
    year: draft.year,
    month: draft.month,
    startsOn: midnightOf(draft.startsOn),
    endsOn: midnightOf(draft.endsOn),
    progressDueOn: midnightOf(draft.progressDueOn),
    editUntil: midnightOf(draft.editUntil),
    evaluationDueOn: midnightOf(draft.evaluationDueOn),
    objectionDays: objectionWindow.days,
    objectionUnit: objectionWindow.unit,
    openedAt: now,
  }
  const [opened] = await session.transaction.period.createManyAndReturn({
    data: [data],
    skipDuplicates: true,
  })
  return opened ? read(opened) : null
}

async function closePeriod(session: Session, id: number, now: Date): Promise<boolean> {
  const { agencyId } = actor(session)
  await requireRight(session, 'run-periods', null)
  const { count } = await session.transaction.period.updateMany({
    where: { id, agencyId, state: 'open' },
    data: { state: 'closed', closedAt: now },
  })
  return count === 1
}
