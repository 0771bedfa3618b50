import type { Evaluation } from '#appraisal/evaluation.ts'
import type { Objection } from '#appraisal/objection.ts'
import type { Plan } from '#appraisal/plan.ts'
import type { Period } from '#appraisal/records.ts'
import {
  allMeet,
  approvedPlan,
  asExpected,
  entriesFor,
  openMonth,
  present,
} from '../database/records/office.ts'
import type { Agency, Member } from './agency.ts'

/** November is open for reporting. */
export function openNovember({ desk, aisyah }: Agency): Promise<Period> {
  return openMonth(desk, aisyah)
}

/** Siti's plan of two work results is agreed, and November open. */
export async function readyToReport(agency: Agency): Promise<{ period: Period; plan: Plan }> {
  const period = await openNovember(agency)
  return { period, plan: await approvedPlan(agency.desk, agency) }
}

/** Siti has reported. */
export async function reported(agency: Agency) {
  const { period, plan } = await readyToReport(agency)
  const report = await sendReport(agency, period, plan)
  return { period, plan, report }
}

/** Sends a report, or a further revision of it. */
export async function sendReport({ desk, siti, clock }: Agency, { id: periodId }: Period, plan: Plan) {
  const draft = { employeeId: siti.employeeId, periodId, entries: entriesFor(plan), now: clock.now }
  return present(await desk.as(siti, (records) => records.submitReport(draft)))
}

/** Siti's result is published: everything as expected, so that her predicate is good. */
export async function published(agency: Agency): Promise<{ period: Period; evaluation: Evaluation }> {
  const { period, report } = await reported(agency)
  const { reportId, revision: reportRevision } = report
  const draft = { reportId, reportRevision, ratings: asExpected, scores: allMeet, now: agency.clock.now }
  const evaluation = await agency.desk.as(agency.hendra, (records) => records.publishEvaluation(draft))
  return { period, evaluation: present(evaluation) }
}

/** Siti has objected to it. */
export async function contested(agency: Agency): Promise<Objection> {
  const { evaluation } = await published(agency)
  const filing = {
    evaluationId: evaluation.id,
    reason: 'Bukti saya belum dilihat.',
    late: false,
    now: agency.clock.now,
  }
  return present(await agency.desk.as(agency.siti, (records) => records.fileObjection(filing)))
}

/** Both sides have explained themselves. */
export async function heardOut(agency: Agency): Promise<Objection> {
  const objection = await contested(agency)
  await explain(agency, agency.siti, 'employee', objection)
  await explain(agency, agency.hendra, 'appraiser', objection)
  return objection
}

function explain({ desk, clock }: Agency, by: Member, side: 'employee' | 'appraiser', { id }: Objection) {
  const text = `Penjelasan ${by.name}.`
  return desk.as(by, (records) => records.explain({ objectionId: id, side, text, now: clock.now }))
}
