import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ratings } from '#appraisal/evaluation.ts'
import { NotAllowed } from '#database/records/session.ts'
import { type Act, type Archive, nextDay, noon, openArchive } from './archive.ts'
import {
  allMeet,
  contestedOffice,
  entriesFor,
  evaluatedOffice,
  evaluationDraft,
  heardOffice,
  hire,
  newOffice,
  openMonth,
  present,
  reportedOffice,
  written,
} from './office.ts'

let archive: Archive
beforeAll(async () => {
  archive = await openArchive()
})
afterAll(() => archive.close())

const outstanding: Ratings = {
  resultRating: 'above',
  resultReason: 'Selesai sebelum tenggat',
  behaviorRating: 'above',
  behaviorReason: 'Menjadi panutan',
}

describe('an evaluation', () => {
  test('comes back as published, with the predicate of its ratings and the values in their order', async () => {
    const office = await reportedOffice(archive)
    const { employee, appraiser, period } = office
    const draft = { ...evaluationDraft(office), ratings: outstanding, scores: allMeet.toReversed() }
    const published = await archive.as(appraiser, (records) => records.publishEvaluation(draft))
    expect(published).toEqual({
      ...{ id: expect.any(Number), employeeId: employee.employeeId, periodId: period.id },
      ...{
        appraiserId: appraiser.employeeId,
        actedById: null,
        ...outstanding,
        behaviorScores: allMeet,
        predicate: 'very-good',
      },
      ...{ revision: 1, publishedAt: noon, receivedAt: null, response: null, responseNote: null },
    })
    await archive.as(employee, async (records) => {
      expect(await records.evaluation(present(published).id)).toEqual(published)
      expect(await records.evaluationOf(employee.employeeId, period.id)).toEqual(published)
      expect(await records.latestResult(employee.employeeId)).toEqual(published)
      expect(await records.reportOf(employee.employeeId, period.id)).toMatchObject({ state: 'evaluated' })
    })
  })

  test('is published once', async () => {
    const office = await reportedOffice(archive)
    const publish: Act<unknown> = [
      office.appraiser,
      (records) => records.publishEvaluation(evaluationDraft(office)),
    ]
    const outcomes = await archive.overlapping(publish, publish)
    expect(outcomes).toMatchObject([{ value: { predicate: 'good' } }, { value: null }])
    expect(await archive.as(...publish)).toBeNull()
  })

  test('is not published of another revision, or of a returned report', async () => {
    const office = await reportedOffice(archive)
    const { reportId } = office.report
    await archive.as(office.appraiser, async (records) => {
      const other = { ...evaluationDraft(office), reportRevision: 2 }
      expect(await records.publishEvaluation(other)).toBeNull()
      await records.returnReport({ reportId, revision: 1, reason: 'Lampirkan bukti', now: nextDay })
      expect(await records.publishEvaluation(evaluationDraft(office))).toBeNull()
    })
  })

  test('is published by nobody but who appraises the employee now', async () => {
    const office = await reportedOffice(archive)
    for (const person of [office.employee, office.head, (await newOffice(archive)).appraiser]) {
      expect(
        await archive.as(person, (records) => records.publishEvaluation(evaluationDraft(office))),
      ).toBeNull()
    }
    const byClock = archive.as(null, (records) => records.publishEvaluation(evaluationDraft(office)))
    await expect(byClock).rejects.toThrow(NotAllowed)
    const successor = await hire(archive, office, office.head)
    const { employeeId } = office.employee
    await archive.prisma.employee.update({
      where: { id: employeeId },
      data: { appraiserId: successor.employeeId },
    })
    expect(
      await archive.as(office.appraiser, (records) => records.publishEvaluation(evaluationDraft(office))),
    ).toBeNull()
    expect(
      await archive.as(successor, (records) => records.publishEvaluation(evaluationDraft(office))),
    ).toMatchObject({
      appraiserId: successor.employeeId,
    })
  })

  test('needs a score for each of the seven values', async () => {
    const office = await reportedOffice(archive)
    const draft = { ...evaluationDraft(office), scores: allMeet.slice(1) }
    await expect(archive.as(office.appraiser, (records) => records.publishEvaluation(draft))).rejects.toThrow(
      RangeError,
    )
  })

  test('is the latest result when it was published last', async () => {
    const office = await evaluatedOffice(archive)
    const { employeeId } = office.employee
    const december = await openMonth(archive, office.head, 12)
    const report = present(
      await archive.as(office.employee, (records) =>
        records.submitReport({
          employeeId,
          periodId: december.id,
          entries: entriesFor(office.plan),
          now: nextDay,
        }),
      ),
    )
    await archive.as(office.appraiser, (records) =>
      records.publishEvaluation({ ...evaluationDraft({ ...office, report }), now: nextDay }),
    )
    expect(await archive.as(office.employee, (records) => records.latestResult(employeeId))).toMatchObject({
      periodId: december.id,
    })
  })
})

describe('the evaluated employee', () => {
  test('receives his result once, at the first time', async () => {
    const { employee, evaluation } = await evaluatedOffice(archive)
    await archive.as(employee, async (records) => {
      await records.receiveResult(evaluation.id, noon)
      await records.receiveResult(evaluation.id, nextDay)
      expect(await records.evaluation(evaluation.id)).toMatchObject({ receivedAt: noon, response: null })
    })
  })

  test('answers it once, and has then received it', async () => {
    const { employee, evaluation } = await evaluatedOffice(archive)
    const answer = {
      evaluationId: evaluation.id,
      response: 'accepted-with-note',
      note: 'Terima kasih',
      now: nextDay,
    } as const
    await archive.as(employee, async (records) => {
      expect(await records.respondToResult(answer)).toBe(true)
      expect(await records.respondToResult({ ...answer, response: 'objected', note: null })).toBe(false)
      expect(await records.evaluation(evaluation.id)).toMatchObject({
        ...{ receivedAt: nextDay, response: 'accepted-with-note', responseNote: 'Terima kasih' },
      })
    })
  })

  test('is the only one who can', async () => {
    const { appraiser, evaluation } = await evaluatedOffice(archive)
    const answer = { evaluationId: evaluation.id, response: 'accepted', note: null, now: nextDay } as const
    expect(await archive.as(appraiser, (records) => records.respondToResult(answer))).toBe(false)
    for (const person of [appraiser, null]) {
      await expect(
        archive.as(person, (records) => records.receiveResult(evaluation.id, noon)),
      ).rejects.toThrow(NotAllowed)
    }
  })
})

describe('evaluations are owed', () => {
  test('by whoever appraises the employee now, until published', async () => {
    const office = await reportedOffice(archive)
    const { appraiser, employee, period, report } = office
    const owed = {
      ...{ reportId: report.reportId, revision: 1, employeeId: employee.employeeId, employeeName: 'Pegawai' },
      ...{
        appraiserId: appraiser.employeeId,
        periodId: period.id,
        since: noon.toISOString(),
        due: '2026-12-10',
      },
    }
    await archive.as(appraiser, async (records) => {
      expect(written(await records.evaluationsOwed(appraiser.employeeId))).toEqual([owed])
      expect(written(await records.evaluationsOwed(null))).toEqual([owed])
      expect(await records.evaluationsOwed(office.head.employeeId)).toEqual([])
      await records.publishEvaluation(evaluationDraft(office))
      expect(await records.evaluationsOwed(null)).toEqual([])
    })
  })

  test('not for a report that was returned, and by nobody who left', async () => {
    const office = await reportedOffice(archive)
    const leaving = await reportedOffice(archive)
    const request = { reportId: office.report.reportId, revision: 1, reason: 'Lampirkan bukti', now: nextDay }
    await archive.as(office.appraiser, (records) => records.returnReport(request))
    expect(await archive.as(office.head, (records) => records.evaluationsOwed(null))).toEqual([])
    await archive.prisma.employee.update({
      where: { id: leaving.appraiser.employeeId },
      data: { active: false },
    })
    expect(await archive.as(leaving.head, (records) => records.evaluationsOwed(null))).toEqual([])
  })
})

describe('results wait', () => {
  test('until they are answered', async () => {
    const { employee, evaluation, period } = await evaluatedOffice(archive)
    const { employeeId } = employee
    const waiting = {
      evaluationId: evaluation.id,
      employeeId,
      zone: 'WIB',
      periodId: period.id,
      since: noon,
      receivedAt: null,
    }
    await archive.as(employee, async (records) => {
      expect(await records.resultsWaiting(employeeId)).toEqual([waiting])
      await records.receiveResult(evaluation.id, nextDay)
      expect(await records.resultsWaiting(null)).toEqual([{ ...waiting, receivedAt: nextDay }])
      await records.respondToResult({
        evaluationId: evaluation.id,
        response: 'accepted',
        note: null,
        now: nextDay,
      })
      expect(await records.resultsWaiting(employeeId)).toEqual([])
    })
  })

  test('not while an objection is undecided', async () => {
    const office = await contestedOffice(archive)
    expect(await archive.as(office.employee, (records) => records.resultsWaiting(null))).toEqual([])
    const heard = await heardOffice(archive)
    const ruling = {
      objectionId: heard.objection.id,
      decision: 'rejected',
      reason: 'Tetap',
      now: nextDay,
    } as const
    await archive.as(heard.head, async (records) => {
      await records.decideObjection({ ...ruling, resultRating: 'meets', behaviorRating: 'meets' })
      expect(await records.resultsWaiting(null)).toMatchObject([{ evaluationId: heard.evaluation.id }])
    })
  })
})

test('evaluations of another agency are out of reach', async () => {
  const { employee, evaluation, period } = await evaluatedOffice(archive)
  const elsewhere = await newOffice(archive)
  await archive.as(elsewhere.head, async (records) => {
    expect(await records.evaluation(evaluation.id)).toBeNull()
    expect(await records.evaluationOf(employee.employeeId, period.id)).toBeNull()
    expect(await records.latestResult(employee.employeeId)).toBeNull()
    expect(await records.resultsWaiting(null)).toEqual([])
    expect(await records.evaluationsOwed(null)).toEqual([])
  })
})
