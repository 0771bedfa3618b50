import { randomInt } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { Temporal } from 'temporal-polyfill'
import { behaviorValues } from '#appraisal/behavior.ts'
import type { BehaviorScore, Evaluation, Ratings } from '#appraisal/evaluation.ts'
import type { Objection } from '#appraisal/objection.ts'
import type { Plan, WorkResultDraft } from '#appraisal/plan.ts'
import type { ProgressDraft } from '#appraisal/progress.ts'
import type { Period, Records } from '#appraisal/records.ts'
import type { Zone } from '#appraisal/zone.ts'
import { PrismaClient } from '#database/generated/client.ts'
import { createRecords } from '#database/records/records.ts'
import type { Acting } from '#database/records/session.ts'
import { createTestDatabase } from '../../support/database.ts'

/** A person of a test: enough to act. */
export interface Person extends Acting {
  number: string
}

/** An agency with a chain of three: the employee, his appraiser, and the appraiser's superior. */
export interface Office {
  agencyId: number
  unitId: number
  head: Person
  appraiser: Person
  employee: Person
}

export const noon = new Date('2026-11-21T05:00:00Z')
export const later = new Date('2026-11-22T05:00:00Z')

export const workResults: readonly WorkResultDraft[] = [
  {
    title: 'Laporan kinerja tersusun',
    kind: 'main',
    indicator: 'Jumlah laporan',
    aspect: 'quantity',
    target: 12,
    unitOfMeasure: 'laporan',
  },
  {
    title: 'Biaya cetak berkurang',
    kind: 'additional',
    indicator: 'Biaya cetak',
    aspect: 'cost',
    target: 1_500_000.5,
    unitOfMeasure: 'rupiah',
  },
]

export const asExpected: Ratings = {
  resultRating: 'meets',
  resultReason: null,
  behaviorRating: 'meets',
  behaviorReason: null,
}

export const allMeet: readonly BehaviorScore[] = behaviorValues.map((value) => ({ value, rating: 'meets' }))

/** The records over a database of their own, and what tests start from. */
export type Archive = Awaited<ReturnType<typeof openArchive>>

export async function openArchive() {
  const database = await createTestDatabase()
  const prisma = new PrismaClient({
    adapter: new PrismaPg({ connectionString: database.url, options: '-c TimeZone=UTC' }),
  })

  /** A transaction in which this person acts; null is the clock. */
  function as<T>(person: Acting | null, work: (records: Records) => Promise<T>, now = noon): Promise<T> {
    return prisma.$transaction(async (transaction) => {
      const actor = String(person?.employeeId ?? '')
      await transaction.$executeRaw`
        SELECT set_config('appraisal.actor', ${actor}, true), set_config('appraisal.now', ${now.toISOString()}, true)`
      return work(createRecords(transaction, person))
    })
  }

  async function agency(): Promise<{ agencyId: number; unitId: number }> {
    const { id: agencyId } = await prisma.agency.create({
      data: { code: `A${randomInt(2 ** 40)}`, name: 'Dinas' },
    })
    const { id: unitId } = await prisma.unit.create({ data: { agencyId, name: 'Sekretariat' } })
    return { agencyId, unitId }
  }

  async function person(
    { agencyId, unitId }: { agencyId: number; unitId: number },
    appraiser: Acting | null,
    { zone = 'WIB' as Zone, name = 'Pegawai', active = true } = {},
  ): Promise<Person> {
    const number = newNumber()
    const { id: employeeId } = await prisma.employee.create({
      data: {
        ...{
          agencyId,
          unitId,
          employeeNumber: number,
          name,
          position: 'Analis',
          zone,
          status: 'pns',
          active,
        },
        appraiserId: appraiser?.employeeId ?? null,
      },
    })
    return { employeeId, agencyId, number }
  }

  async function office(): Promise<Office> {
    const place = await agency()
    const head = await person(place, null, { name: 'Kepala' })
    const appraiser = await person(place, head, { name: 'Penilai' })
    const employee = await person(place, appraiser, { name: 'Pegawai' })
    return { ...place, head, appraiser, employee }
  }

  async function period(by: Acting, month = 11, year = 2026): Promise<Period> {
    const opened = await as(by, (records) => records.openPeriod(periodDraft(month, year)))
    if (!opened) throw new Error('the period was open already')
    return opened
  }

  async function submittedPlan({ employee, appraiser }: Office, year = 2026): Promise<Plan> {
    return as(employee, (records) =>
      records.submitPlan({
        ...{
          employeeId: employee.employeeId,
          year,
          draftedBy: 'employee',
          appraiserId: appraiser.employeeId,
        },
        ...{ results: workResults, now: noon },
      }),
    )
  }

  async function approvedPlan(office: Office, year = 2026): Promise<Plan> {
    const { id: planId, revision } = await submittedPlan(office, year)
    const decision = { planId, revision, approved: true, reason: null, now: noon }
    await as(office.appraiser, (records) => records.decidePlan(decision))
    const plan = await as(office.employee, (records) => records.plan(planId))
    if (plan?.state !== 'approved') throw new Error('the plan was not approved')
    return plan
  }

  /** An office with an open period, an approved plan and a report on it. */
  async function reported() {
    const people = await office()
    const month = await period(people.head)
    const plan = await approvedPlan(people)
    const report = await as(people.employee, (records) =>
      records.submitReport({
        ...{
          employeeId: people.employee.employeeId,
          periodId: month.id,
          entries: entriesFor(plan),
          now: noon,
        },
      }),
    )
    if (!report) throw new Error('the report was not taken')
    return { ...people, period: month, plan, report }
  }

  /** The same, evaluated. */
  async function evaluated(ratings: Ratings = asExpected) {
    const before = await reported()
    const { reportId, revision: reportRevision } = before.report
    const evaluation = await as(before.appraiser, (records) =>
      records.publishEvaluation({ reportId, reportRevision, ratings, scores: allMeet, now: noon }),
    )
    if (!evaluation) throw new Error('the evaluation was not published')
    return { ...before, evaluation }
  }

  /** The same, with an objection that both sides have explained. */
  async function heardOut(): Promise<Awaited<ReturnType<typeof evaluated>> & { objection: Objection }> {
    const before = await evaluated()
    const objection = await as(before.employee, (records) =>
      records.fileObjection({
        evaluationId: before.evaluation.id,
        reason: 'Keberatan',
        late: false,
        now: noon,
      }),
    )
    if (!objection) throw new Error('the objection was not filed')
    for (const side of ['employee', 'appraiser'] as const) {
      const explanation = { objectionId: objection.id, side, text: 'Penjelasan', now: noon }
      await as(before[side], (records) => records.explain(explanation))
    }
    return { ...before, objection }
  }

  async function close(): Promise<void> {
    await prisma.$disconnect()
    await database.drop()
  }

  return {
    ...{ url: database.url, prisma, as, close },
    ...{ agency, person, office, period, submittedPlan, approvedPlan, reported, evaluated, heardOut },
  }
}

export type Evaluated = { evaluation: Evaluation }

export function newNumber(): string {
  return `19900101201503${randomInt(10_000).toString().padStart(4, '1')}`
}

export function periodDraft(month: number, year = 2026) {
  const startsOn = new Temporal.PlainDate(year, month, 1)
  const endsOn = startsOn.add({ months: 1 }).subtract({ days: 1 })
  return {
    ...{ year, month, startsOn, endsOn, progressDueOn: endsOn, editUntil: endsOn.add({ days: 5 }) },
    evaluationDueOn: endsOn.add({ days: 10 }),
    objectionWindow: { days: 14, unit: 'calendar' as const },
    now: noon,
  }
}

/** One entry for each result of the plan. */
export function entriesFor(plan: Plan, changes: Partial<ProgressDraft> = {}): ProgressDraft[] {
  return plan.results.map(({ id }) => ({
    ...{ workResultId: id, realization: 6.5, achievement: 54.17, obstacle: null, evidence: [], ...changes },
  }))
}
