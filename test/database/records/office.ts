import { Temporal } from 'temporal-polyfill'
import { behaviorValues } from '#appraisal/behavior.ts'
import type { BehaviorScore, Evaluation, Ratings } from '#appraisal/evaluation.ts'
import type { Objection } from '#appraisal/objection.ts'
import type { Plan, WorkResultDraft } from '#appraisal/plan.ts'
import type { ProgressDraft } from '#appraisal/progress.ts'
import type { Period, PeriodRecords, Records } from '#appraisal/records.ts'
import type { Zone } from '#appraisal/zone.ts'
import type { Acting } from '#database/records/session.ts'
import { type Archive, noon } from './archive.ts'

/** A person of a test: enough to act. */
export interface Person extends Acting {
  number: string
}

/** An agency with one unit and a chain of three, whose head is its administrator. */
export interface Office {
  agencyId: number
  unitId: number
  head: Person
  appraiser: Person
  employee: Person
}

let count = 0

/** A number nobody had before. */
export function newNumber(): string {
  count++
  return String(199_001_012_015_030_000n + BigInt(count))
}

export async function newAgency({ prisma }: Archive): Promise<{ agencyId: number; unitId: number }> {
  const { id: agencyId } = await prisma.agency.create({ data: { code: newNumber(), name: 'Dinas' } })
  const { id: unitId } = await prisma.unit.create({ data: { agencyId, name: 'Sekretariat' } })
  return { agencyId, unitId }
}

export async function hire(
  { prisma }: Archive,
  { agencyId, unitId }: { agencyId: number; unitId: number },
  appraiser: Acting | null,
  { zone = 'WIB', name = 'Pegawai', active = true }: { zone?: Zone; name?: string; active?: boolean } = {},
): Promise<Person> {
  const number = newNumber()
  const appraiserId = appraiser?.employeeId ?? null
  const { id: employeeId } = await prisma.employee.create({
    data: {
      ...{ agencyId, unitId, appraiserId, employeeNumber: number, name, position: 'Analis' },
      ...{ zone, status: 'pns', active },
    },
  })
  return { employeeId, agencyId, number }
}

export async function newOffice(archive: Archive): Promise<Office> {
  const place = await newAgency(archive)
  const head = await hire(archive, place, null, { name: 'Kepala' })
  await archive.prisma.roleHeld.create({ data: { employeeId: head.employeeId, role: 'administrator' } })
  const appraiser = await hire(archive, place, head, { name: 'Penilai' })
  const employee = await hire(archive, place, appraiser, { name: 'Pegawai' })
  return { ...place, head, appraiser, employee }
}

export function month(number: number, year = 2026): Parameters<PeriodRecords['openPeriod']>[0] {
  const startsOn = new Temporal.PlainDate(year, number, 1)
  const endsOn = startsOn.add({ months: 1 }).subtract({ days: 1 })
  return {
    ...{ year, month: number, startsOn, endsOn, progressDueOn: endsOn },
    editUntil: endsOn.add({ days: 5 }),
    evaluationDueOn: endsOn.add({ days: 10 }),
    objectionWindow: { days: 14, unit: 'calendar' },
    now: noon,
  }
}

export async function openMonth({ as }: Archive, by: Acting, number = 11, year = 2026): Promise<Period> {
  return present(await as(by, (records) => records.openPeriod(month(number, year))))
}

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

export function planDraft(
  { employee, appraiser }: Office,
  year = 2026,
): Parameters<Records['submitPlan']>[0] {
  const people = { employeeId: employee.employeeId, appraiserId: appraiser.employeeId }
  return { ...people, year, draftedBy: 'employee', results: workResults, now: noon }
}

export function submittedPlan({ as }: Archive, office: Office, year = 2026): Promise<Plan> {
  return as(office.employee, (records) => records.submitPlan(planDraft(office, year)))
}

export async function returnedPlan(archive: Archive, office: Office): Promise<Plan> {
  const plan = await submittedPlan(archive, office)
  const { id: planId, revision } = plan
  const decision = { planId, revision, approved: false, reason: 'Lengkapi indikator', now: noon }
  await archive.as(office.appraiser, (records) => records.decidePlan(decision))
  return plan
}

export async function approvedPlan(archive: Archive, office: Office, year = 2026): Promise<Plan> {
  const { id, revision } = await submittedPlan(archive, office, year)
  return archive.as(office.appraiser, async (records) => {
    await records.decidePlan({ planId: id, revision, approved: true, reason: null, now: noon })
    return present(await records.plan(id))
  })
}

/** An entry for each result of the plan. */
export function entriesFor(plan: Plan, changes: Partial<ProgressDraft> = {}): ProgressDraft[] {
  return plan.results.map(({ id: workResultId }) => ({
    ...{ workResultId, realization: 6.5, achievement: 54.17, obstacle: null, evidence: [], ...changes },
  }))
}

export interface Reported extends Office {
  period: Period
  plan: Plan
  report: { reportId: number; revision: number }
}

export async function reportedOffice(archive: Archive): Promise<Reported> {
  const office = await newOffice(archive)
  const period = await openMonth(archive, office.head)
  const plan = await approvedPlan(archive, office)
  const draft = {
    employeeId: office.employee.employeeId,
    periodId: period.id,
    entries: entriesFor(plan),
    now: noon,
  }
  const report = present(await archive.as(office.employee, (records) => records.submitReport(draft)))
  return { ...office, period, plan, report }
}

export const asExpected: Ratings = {
  resultRating: 'meets',
  resultReason: null,
  behaviorRating: 'meets',
  behaviorReason: null,
}

export const allMeet: readonly BehaviorScore[] = behaviorValues.map((value) => ({ value, rating: 'meets' }))

export function evaluationDraft({ report }: Reported): Parameters<Records['publishEvaluation']>[0] {
  const { reportId, revision: reportRevision } = report
  return { reportId, reportRevision, ratings: asExpected, scores: allMeet, now: noon }
}

export interface Evaluated extends Reported {
  evaluation: Evaluation
}

export async function evaluatedOffice(archive: Archive): Promise<Evaluated> {
  const office = await reportedOffice(archive)
  const published = archive.as(office.appraiser, (records) =>
    records.publishEvaluation(evaluationDraft(office)),
  )
  return { ...office, evaluation: present(await published) }
}

export interface Contested extends Evaluated {
  objection: Objection
}

export async function contestedOffice(archive: Archive): Promise<Contested> {
  const office = await evaluatedOffice(archive)
  const filing = { evaluationId: office.evaluation.id, reason: 'Bukti belum dilihat', late: false, now: noon }
  const filed = archive.as(office.employee, (records) => records.fileObjection(filing))
  return { ...office, objection: present(await filed) }
}

/** Both sides have explained themselves. */
export async function heardOffice(archive: Archive): Promise<Contested> {
  const office = await contestedOffice(archive)
  for (const side of ['employee', 'appraiser'] as const) {
    const explanation = { objectionId: office.objection.id, side, text: `Penjelasan ${side}`, now: noon }
    await archive.as(office[side], (records) => records.explain(explanation))
  }
  return office
}

/** What a test cannot go on without. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('the test needs what is not there')
  return value
}

/** As JSON, in which a day is its text: to a test's eye all Temporal objects are alike. */
export function written(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
