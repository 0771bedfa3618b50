import type { Evaluation } from '#appraisal/evaluation.ts'
import type { Objection } from '#appraisal/objection.ts'
import { periodDates } from '#appraisal/period.ts'
import type { Plan } from '#appraisal/plan.ts'
import type { State, Thing, ThingId } from '#appraisal/rights.ts'
import { defaultWindows } from '#appraisal/window.ts'
import { administrator } from '#practice/sample-agency.ts'
import { allMeet, asExpected, entriesFor, present } from '../../database/records/office.ts'
import { friday } from '../agency.ts'
import { type Chain, inNameOf, type Person, type Stage } from './cast.ts'

/** A new employee, with those above him and what only he and who may read it can know. */
export interface Subject extends Chain {
  employee: Person
  /** Stands in the result, the feedback and the ruling. */
  secret: string
  /** Who is about to act, and another who proposes announcements. */
  actor: Person
  otherAdministrator: Person
}

/** Brings a thing into a state; answers how it is found. */
type Bring<T extends Thing> = (stage: Stage, subject: Subject) => Promise<ThingId[T]>

const year = 2026
const inOctober = new Date('2026-10-20T09:00:00+08:00')

/** In September no one reports any more, in October only what is asked to be completed, in November everyone. */
export async function openMonths(stage: Stage): Promise<void> {
  const id = await stage.agency.employeeId(administrator.number)
  for (const month of [9, 10]) {
    const dates = { ...periodDates('monthly', year, month), objectionWindow: defaultWindows.objection }
    await inNameOf(stage, { id }, (records) => records.openPeriod({ ...dates, year, month, now: inOctober }))
  }
  const september = await monthId(stage, 9)
  await inNameOf(stage, { id }, (records) => records.closePeriod(september, inOctober))
}

export async function monthId({ agency, agencyId }: Stage, month: 9 | 10 | 11): Promise<number> {
  const { id } = await agency.program.database.prisma.period.findFirstOrThrow({
    where: { agencyId, year, month },
  })
  return id
}

async function submitPlan(
  stage: Stage,
  subject: Subject,
  draftedBy: 'employee' | 'appraiser',
): Promise<Plan> {
  const { employee, appraiser } = subject
  const result = {
    title: 'Laporan layanan bulanan tersusun tepat waktu',
    kind: 'main',
    indicator: 'Jumlah laporan bulanan yang selesai',
    aspect: 'quantity',
    target: 12,
    unitOfMeasure: 'laporan',
  } as const
  const draft = { employeeId: employee.id, appraiserId: appraiser.id, year, draftedBy, results: [result] }
  return inNameOf(stage, subject[draftedBy], (records) => records.submitPlan({ ...draft, now: friday }))
}

async function decidePlan(
  stage: Stage,
  subject: Subject,
  draftedBy: 'employee' | 'appraiser',
  approved: boolean,
): Promise<Plan> {
  const plan = await submitPlan(stage, subject, draftedBy)
  const decider = draftedBy === 'employee' ? subject.appraiser : subject.employee
  const reason = approved ? null : 'Indikatornya belum terukur.'
  const decision = { planId: plan.id, revision: plan.revision, approved, reason, now: friday }
  await inNameOf(stage, decider, (records) => records.decidePlan(decision))
  return plan
}

async function report(stage: Stage, subject: Subject, month: 10 | 11 = 11) {
  const plan = await decidePlan(stage, subject, 'employee', true)
  const now = month === 10 ? inOctober : friday
  const { id: employeeId } = subject.employee
  const draft = { employeeId, periodId: await monthId(stage, month), entries: entriesFor(plan), now }
  return present(await inNameOf(stage, subject.employee, (records) => records.submitReport(draft), now))
}

async function evaluate(stage: Stage, subject: Subject): Promise<Evaluation> {
  const { reportId, revision: reportRevision } = await report(stage, subject)
  const ratings = { ...asExpected, resultReason: subject.secret }
  const draft = { reportId, reportRevision, ratings, scores: allMeet, now: friday }
  return present(await inNameOf(stage, subject.appraiser, (records) => records.publishEvaluation(draft)))
}

async function contest(stage: Stage, subject: Subject): Promise<Objection> {
  const { id: evaluationId } = await evaluate(stage, subject)
  const filing = { evaluationId, reason: 'Bukti saya belum dilihat.', late: false, now: friday }
  return present(await inNameOf(stage, subject.employee, (records) => records.fileObjection(filing)))
}

async function hear(stage: Stage, subject: Subject): Promise<Objection> {
  const objection = await contest(stage, subject)
  for (const side of ['employee', 'appraiser'] as const) {
    const explanation = { objectionId: objection.id, side, text: 'Penjelasan sudah lengkap.', now: friday }
    await inNameOf(stage, subject[side], (records) => records.explain(explanation))
  }
  return objection
}

async function propose(
  { agency, agencyId }: Stage,
  { secret: text }: Subject,
  author: Person,
  state: 'proposed' | 'released' | 'declined',
): Promise<number> {
  const expanded = state === 'released' ? { expandedAt: friday } : {}
  const reason = state === 'declined' ? { declineReason: 'Keliru.', declineReadAt: friday } : {}
  const { id } = await agency.program.database.prisma.announcement.create({
    data: {
      ...{ agencyId, authorId: author.id, text, state, confirmReading: false, announcedAt: friday },
      ...{ audience: { role: 'administrator' }, ...expanded, ...reason },
    },
  })
  return id
}

const planOf = ({ employee }: Subject) => ({ employeeId: employee.id, year })
const reportOf = async (stage: Stage, { employee }: Subject, month: 9 | 10 | 11) => ({
  employeeId: employee.id,
  periodId: await monthId(stage, month),
})

/** A way to every state of every thing. */
export const bring: { readonly [T in Thing]: { readonly [S in State<T>]: Bring<T> } } = {
  plan: {
    none: async (_, subject) => planOf(subject),
    'submitted-by-employee': async (stage, subject) => (await submitPlan(stage, subject, 'employee')).id,
    'submitted-by-appraiser': async (stage, subject) => (await submitPlan(stage, subject, 'appraiser')).id,
    'returned-to-employee': async (stage, subject) =>
      (await decidePlan(stage, subject, 'employee', false)).id,
    'returned-to-appraiser': async (stage, subject) =>
      (await decidePlan(stage, subject, 'appraiser', false)).id,
    approved: async (stage, subject) => (await decidePlan(stage, subject, 'employee', true)).id,
  },
  report: {
    none: async (stage, subject) => {
      await decidePlan(stage, subject, 'employee', true)
      return reportOf(stage, subject, 11)
    },
    submitted: async (stage, subject) => (await report(stage, subject)).reportId,
    sent: async (stage, subject) => (await report(stage, subject, 10)).reportId,
    returned: async (stage, subject) => {
      const { reportId, revision } = await report(stage, subject)
      const request = { reportId, revision, reason: 'Mohon lampirkan bukti.', now: friday }
      await inNameOf(stage, subject.appraiser, (records) => records.returnReport(request))
      return reportId
    },
    evaluated: async (stage, subject) => {
      await evaluate(stage, subject)
      const found = await inNameOf(stage, subject.employee, async (records) =>
        records.reportOf(subject.employee.id, await monthId(stage, 11)),
      )
      return present(found).id
    },
    closed: async (stage, subject) => {
      const { reportId } = await report(stage, subject, 10)
      const { prisma } = stage.agency.program.database
      await prisma.progressReport.update({
        where: { id: reportId },
        data: { periodId: await monthId(stage, 9) },
      })
      return reportId
    },
    missed: async (stage, subject) => {
      await decidePlan(stage, subject, 'employee', true)
      return reportOf(stage, subject, 10)
    },
  },
  evaluation: {
    published: async (stage, subject) => (await evaluate(stage, subject)).id,
    answered: async (stage, subject) => {
      const { id: evaluationId } = await evaluate(stage, subject)
      const response = { evaluationId, response: 'accepted', note: null, now: friday } as const
      await inNameOf(stage, subject.employee, (records) => records.respondToResult(response))
      return evaluationId
    },
    contested: async (stage, subject) => (await contest(stage, subject)).evaluationId,
  },
  objection: {
    'awaiting-explanations': async (stage, subject) => (await contest(stage, subject)).id,
    'heard-out': async (stage, subject) => (await hear(stage, subject)).id,
    decided: async (stage, subject) => {
      const { id: objectionId } = await hear(stage, subject)
      const rated = { resultRating: 'meets', behaviorRating: 'meets' } as const
      const ruling = {
        objectionId,
        decision: 'rejected',
        reason: subject.secret,
        ...rated,
        now: friday,
      } as const
      await inNameOf(stage, subject.superior, (records) => records.decideObjection(ruling))
      return objectionId
    },
  },
  feedback: {
    given: async (stage, { employee, appraiser, secret: text }) =>
      inNameOf(stage, appraiser, (records) =>
        records.giveFeedback({ employeeId: employee.id, periodId: null, text, now: friday }),
      ),
  },
  employee: {
    active: async (_, { employee }) => employee.id,
    left: async ({ agency }, { employee: { id } }) => {
      await agency.program.database.prisma.employee.update({ where: { id }, data: { active: false } })
      return id
    },
  },
  announcement: {
    proposed: async (stage, subject) => propose(stage, subject, subject.otherAdministrator, 'proposed'),
    'own-proposal': async (stage, subject) => propose(stage, subject, subject.actor, 'proposed'),
    released: async (stage, subject) => propose(stage, subject, subject.otherAdministrator, 'released'),
    declined: async (stage, subject) => propose(stage, subject, subject.otherAdministrator, 'declined'),
  },
  agency: { running: async () => null },
}
