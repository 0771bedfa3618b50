import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EvidenceDraft, ProgressDraft } from '#appraisal/progress.ts'
import { NotAllowed } from '#database/records/session.ts'
import { type Act, type Archive, nextDay, noon, openArchive } from './archive.ts'
import {
  approvedPlan,
  entriesFor,
  evaluatedOffice,
  evaluationDraft,
  hire,
  newOffice,
  type Office,
  openMonth,
  type Person,
  present,
  type Reported,
  reportedOffice,
  submittedPlan,
  written,
} from './office.ts'

let archive: Archive
beforeAll(async () => {
  archive = await openArchive()
})
afterAll(() => archive.close())

const link: EvidenceDraft = { kind: 'link', url: 'https://drive.dinas.go.id/laporan' }

async function sentFile({ employeeId }: Person): Promise<EvidenceDraft> {
  const file = { name: 'laporan.pdf', mime: 'application/pdf', size: 2048 }
  const id = randomUUID()
  await archive.prisma.storedFile.create({
    data: { ...file, id, employeeId, channel: 'telegram', platformId: id, createdAt: noon },
  })
  return { kind: 'file', fileId: id, ...file }
}

/** Sends the report of that office's employee anew. */
function submit(office: Reported, entries: readonly ProgressDraft[] = entriesFor(office.plan)) {
  const draft = { employeeId: office.employee.employeeId, periodId: office.period.id, entries, now: nextDay }
  return archive.as(office.employee, (records) => records.submitReport(draft))
}

function reportOf({ employee, period }: Reported) {
  return archive.as(employee, async (records) =>
    present(await records.reportOf(employee.employeeId, period.id)),
  )
}

describe('a report', () => {
  test('comes back with its entries in the order of the plan, and their evidence in the order given', async () => {
    const office = await newOffice(archive)
    const period = await openMonth(archive, office.head)
    const [first, second] = entriesFor(await approvedPlan(archive, office))
    const entries = [
      {
        ...present(first),
        realization: 1_234_567.89,
        obstacle: 'Server mati',
        evidence: [link, await sentFile(office.employee)],
      },
      present(second),
    ]
    const { employeeId } = office.employee
    await archive.as(office.employee, async (records) => {
      const draft = { employeeId, periodId: period.id, entries: entries.toReversed(), now: noon }
      const { reportId, revision } = present(await records.submitReport(draft))
      expect(revision).toBe(1)
      const report = {
        ...{ id: reportId, employeeId, periodId: period.id, state: 'submitted', revision: 1 },
        ...{ submittedAt: noon, returnReason: null, entries },
      }
      expect(await records.report(reportId)).toMatchObject(report)
      expect(await records.reportOf(employeeId, period.id)).toMatchObject(report)
    })
  })

  test('sent again replaces the entries and their evidence under a higher revision', async () => {
    const office = await reportedOffice(archive)
    const rich = entriesFor(office.plan, {
      evidence: [link, await sentFile(office.employee), link],
      obstacle: 'Hujan',
    })
    const { reportId } = office.report
    expect(await submit(office, rich)).toEqual({ reportId, revision: 2 })
    expect(await submit(office, entriesFor(office.plan, { evidence: [link], realization: 7 }))).toMatchObject(
      { revision: 3 },
    )
    const { entries, submittedAt } = await reportOf(office)
    expect(submittedAt).toEqual(nextDay)
    expect(entries).toMatchObject([
      { realization: 7, obstacle: null, evidence: [link] },
      { realization: 7, obstacle: null, evidence: [link] },
    ])
    const fewer = entriesFor(office.plan).slice(1)
    await submit(office, fewer)
    expect((await reportOf(office)).entries).toEqual(fewer)
    expect(await archive.prisma.evidence.count({ where: { entry: { reportId } } })).toBe(0)
  })

  test('is sent by nobody but the employee', async () => {
    const { appraiser, employee, period, plan } = await reportedOffice(archive)
    const draft = {
      employeeId: employee.employeeId,
      periodId: period.id,
      entries: entriesFor(plan),
      now: nextDay,
    }
    for (const person of [appraiser, null]) {
      await expect(archive.as(person, (records) => records.submitReport(draft))).rejects.toThrow(NotAllowed)
    }
  })

  test('has entries only for results of the approved plan of that year', async () => {
    const office = await reportedOffice(archive)
    const other = await reportedOffice(archive)
    const pending = await hire(archive, office, office.appraiser)
    const ofAnother = submit(office, entriesFor(other.plan))
    await expect(ofAnother).rejects.toThrow(
      `report ${office.report.reportId} has entries that are not of the approved plan`,
    )
    const unapproved = {
      ...office,
      employee: pending,
      plan: await submittedPlan(archive, { ...office, employee: pending }),
    }
    await expect(submit(unapproved)).rejects.toThrow(RangeError)
    await openMonth(archive, office.head, 1, 2027)
    const period = present(await archive.as(office.head, (records) => records.latestPeriod()))
    await expect(submit({ ...office, period })).rejects.toThrow(RangeError)
  })

  test('is not taken for a closed period, for one of another agency, or once it is evaluated', async () => {
    const open = await reportedOffice(archive)
    const evaluated = await evaluatedOffice(archive)
    expect(await submit(evaluated)).toBeNull()
    expect(await reportOf(evaluated)).toMatchObject({ state: 'evaluated', revision: 1 })
    expect(await submit({ ...open, period: evaluated.period })).toBeNull()
    await archive.as(open.head, (records) => records.closePeriod(open.period.id, nextDay))
    expect(await submit(open)).toBeNull()
    expect(await reportOf(open)).toMatchObject({ state: 'submitted', revision: 1 })
  })
})

describe('an appraiser', () => {
  const reason = 'Lampirkan bukti'

  test('returns a report with a reason, which the next one clears', async () => {
    const office = await reportedOffice(archive)
    const { reportId } = office.report
    await archive.as(office.appraiser, async (records) => {
      expect(await records.returnReport({ reportId, revision: 1, reason, now: nextDay })).toBe(true)
      expect(await records.returnReport({ reportId, revision: 1, reason, now: nextDay })).toBe(false)
      expect(await records.report(reportId)).toMatchObject({ state: 'returned', returnReason: reason })
    })
    await submit(office)
    expect(await reportOf(office)).toMatchObject({ state: 'submitted', revision: 2, returnReason: null })
  })

  test('does not return an old revision, an evaluated report or one of a closed period', async () => {
    const office = await reportedOffice(archive)
    const evaluated = await evaluatedOffice(archive)
    await submit(office)
    const give = (person: Person, reportId: number, revision: number) =>
      archive.as(person, (records) => records.returnReport({ reportId, revision, reason, now: nextDay }))
    expect(await give(office.appraiser, office.report.reportId, 1)).toBe(false)
    expect(await give(evaluated.appraiser, evaluated.report.reportId, 1)).toBe(false)
    await archive.as(office.head, (records) => records.closePeriod(office.period.id, nextDay))
    expect(await give(office.appraiser, office.report.reportId, 2)).toBe(false)
  })

  test('is whoever appraises the employee now', async () => {
    const office = await reportedOffice(archive)
    const successor = await hire(archive, office, office.head)
    await archive.prisma.employee.update({
      where: { id: office.employee.employeeId },
      data: { appraiserId: successor.employeeId },
    })
    const request = { reportId: office.report.reportId, revision: 1, reason, now: nextDay }
    for (const [person, returned] of [
      [office.appraiser, false],
      [office.head, false],
      [successor, true],
    ] as const) {
      expect(await archive.as(person, (records) => records.returnReport(request))).toBe(returned)
    }
  })
})

describe('at the same time', () => {
  test('two reports become two revisions of one, with the entries of the last', async () => {
    const office = await newOffice(archive)
    const period = await openMonth(archive, office.head)
    const plan = await approvedPlan(archive, office)
    const { employeeId } = office.employee
    const report = (realization: number): Act<unknown> => {
      const entries = entriesFor(plan, { realization })
      const draft = { employeeId, periodId: period.id, entries, now: noon }
      return [office.employee, (records) => records.submitReport(draft)]
    }
    const outcomes = await archive.overlapping(report(1), report(2))
    expect(outcomes).toMatchObject([{ value: { revision: 1 } }, { value: { revision: 2 } }])
    const kept = await archive.as(office.employee, (records) => records.reportOf(employeeId, period.id))
    expect(kept?.entries).toEqual(entriesFor(plan, { realization: 2 }))
  })

  test('a report sent while it is being evaluated comes too late', async () => {
    const office = await reportedOffice(archive)
    const draft = { employeeId: office.employee.employeeId, periodId: office.period.id, now: nextDay }
    const outcomes = await archive.overlapping(
      [office.appraiser, (records) => records.publishEvaluation(evaluationDraft(office))],
      [office.employee, (records) => records.submitReport({ ...draft, entries: entriesFor(office.plan) })],
    )
    expect(outcomes).toMatchObject([{ value: { predicate: 'good' } }, { value: null }])
  })

  test('an evaluation of a report that is being sent anew comes too late', async () => {
    const office = await reportedOffice(archive)
    const draft = { employeeId: office.employee.employeeId, periodId: office.period.id, now: nextDay }
    const outcomes = await archive.overlapping(
      [office.employee, (records) => records.submitReport({ ...draft, entries: entriesFor(office.plan) })],
      [office.appraiser, (records) => records.publishEvaluation(evaluationDraft(office))],
    )
    expect(outcomes).toMatchObject([{ value: { revision: 2 } }, { value: null }])
  })
})

describe('progress is owed', () => {
  function owed({ head }: Office, employee: number | null = null) {
    return archive.as(head, async (records) => written(await records.progressOwed(employee)))
  }

  test('from the day both a plan is approved and a period is open, until it is reported', async () => {
    const office = await newOffice(archive)
    const { employeeId } = office.employee
    await submittedPlan(archive, office)
    const period = await openMonth(archive, office.head)
    expect(await owed(office)).toEqual([])
    await archive.as(office.appraiser, async (records) => {
      const { id: planId } = present(await records.planOf(employeeId, 2026))
      await records.decidePlan({ planId, revision: 1, approved: true, reason: null, now: nextDay })
    })
    const due = {
      employeeId,
      periodId: period.id,
      since: nextDay.toISOString(),
      due: '2026-11-30',
      returned: null,
    }
    expect(await owed(office)).toEqual([due])
    expect(await owed(office, employeeId)).toEqual([due])
    expect(await owed(office, office.appraiser.employeeId)).toEqual([])
    const clock = await archive.as(null, async (records) => written(await records.progressOwed(null)))
    expect(clock).toContainEqual(due)
    const plan = present(await archive.as(office.employee, (records) => records.planOf(employeeId, 2026)))
    await submit({ ...office, period, plan, report: { reportId: 0, revision: 0 } })
    expect(await owed(office)).toEqual([])
  })

  test('again when it was returned, with the reason', async () => {
    const office = await reportedOffice(archive)
    const request = { reportId: office.report.reportId, revision: 1, reason: 'Lampirkan bukti', now: nextDay }
    await archive.as(office.appraiser, (records) => records.returnReport(request))
    expect(await owed(office)).toMatchObject([
      { since: nextDay.toISOString(), returned: { revision: 1, reason: 'Lampirkan bukti' } },
    ])
  })

  test('for each open period, and not for closed ones, by who left, or once another program evaluated it', async () => {
    const office = await newOffice(archive)
    const { employeeId } = office.employee
    const former = { ...office, employee: await hire(archive, office, office.appraiser) }
    await approvedPlan(archive, office)
    await approvedPlan(archive, former)
    await archive.prisma.employee.update({
      where: { id: former.employee.employeeId },
      data: { active: false },
    })
    const closed = await openMonth(archive, office.head, 9)
    await archive.as(office.head, (records) => records.closePeriod(closed.id, nextDay))
    const october = await openMonth(archive, office.head, 10)
    const november = await openMonth(archive, office.head, 11)
    await openMonth(archive, office.head, 1, 2027)
    expect(await owed(office)).toMatchObject([{ periodId: october.id }, { periodId: november.id }])
    const ratings = {
      resultRating: 'above',
      behaviorRating: 'above',
      predicate: 'very-good',
      publishedAt: noon,
    }
    await archive.prisma.evaluation.create({
      data: { ...ratings, employeeId, periodId: october.id, appraiserId: office.appraiser.employeeId },
    })
    expect(await owed(office)).toMatchObject([{ periodId: november.id }])
  })
})

test('reports of another agency are out of reach', async () => {
  const office = await reportedOffice(archive)
  const elsewhere = await newOffice(archive)
  await archive.as(elsewhere.appraiser, async (records) => {
    expect(await records.report(office.report.reportId)).toBeNull()
    expect(await records.reportOf(office.employee.employeeId, office.period.id)).toBeNull()
    expect(await records.progressOwed(office.employee.employeeId)).toEqual([])
  })
})
