import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Archive, noon, openArchive } from './archive.ts'
import {
  contestedOffice,
  evaluatedOffice,
  heardOffice,
  newOffice,
  type Person,
  returnedPlan,
  submittedPlan,
} from './office.ts'

let archive: Archive
beforeAll(async () => {
  archive = await openArchive()
})
afterAll(() => archive.close())

function trailOf(tableName: string, rowKey: number | string) {
  return archive.prisma.auditEntry.findMany({
    where: { tableName, rowKey: String(rowKey) },
    orderBy: { id: 'asc' },
  })
}

describe('the trail', () => {
  test('names who acted and when, with the row before and after', async () => {
    const office = await newOffice(archive)
    const { id } = await submittedPlan(archive, office)
    const decision = { planId: id, revision: 1, approved: false, reason: 'Target terlalu rendah', now: noon }
    await archive.as(office.appraiser, (records) => records.decidePlan(decision))
    expect(await trailOf('plan', id)).toMatchObject([
      {
        operation: 'insert',
        actorId: office.employee.employeeId,
        at: noon,
        before: null,
        after: { state: 'submitted' },
      },
      {
        ...{ operation: 'update', actorId: office.appraiser.employeeId, at: noon },
        ...{
          before: { state: 'submitted' },
          after: { state: 'returned', return_reason: 'Target terlalu rendah' },
        },
      },
    ])
  })

  test('keeps an earlier plan whole when it is replaced', async () => {
    const office = await newOffice(archive)
    const { results } = await returnedPlan(archive, office)
    await submittedPlan(archive, office)
    for (const { id, title } of results) {
      expect(await trailOf('work_result', id)).toMatchObject([
        { operation: 'insert' },
        { operation: 'delete', before: { title } },
      ])
    }
  })

  test('holds every score, and what the publication did to the report, under the name of the appraiser', async () => {
    const { appraiser, evaluation, report } = await evaluatedOffice(archive)
    const scores = await archive.prisma.auditEntry.findMany({
      where: { tableName: 'behavior_score', rowKey: { startsWith: `${evaluation.id}:` } },
    })
    expect(scores).toHaveLength(7)
    expect(await trailOf('progress_report', report.reportId)).toMatchObject([
      { operation: 'insert' },
      { operation: 'update', actorId: appraiser.employeeId, after: { state: 'evaluated' } },
    ])
  })

  test('tells who changed an evaluation by deciding an objection', async () => {
    const { head, objection, evaluation } = await heardOffice(archive)
    const ruling = { objectionId: objection.id, decision: 'granted', reason: 'Bukti sah', now: noon } as const
    await archive.as(head, (records) =>
      records.decideObjection({ ...ruling, resultRating: 'above', behaviorRating: 'meets' }),
    )
    expect((await trailOf('evaluation', evaluation.id)).at(-1)).toMatchObject({
      ...{
        actorId: head.employeeId,
        before: { result_rating: 'meets' },
        after: { result_rating: 'above', revision: 2 },
      },
    })
  })

  test('shows nothing where nothing changed, or the turn was taken back', async () => {
    const { employee, evaluation } = await evaluatedOffice(archive)
    await archive.as(employee, (records) => records.receiveResult(evaluation.id, noon))
    const before = await trailOf('evaluation', evaluation.id)
    await archive.as(employee, (records) => records.receiveResult(evaluation.id, noon))
    const failing = archive.as(employee, async (records) => {
      await records.respondToResult({
        evaluationId: evaluation.id,
        response: 'accepted',
        note: null,
        now: noon,
      })
      throw new Error('and then it failed')
    })
    await expect(failing).rejects.toThrow('and then it failed')
    expect(await trailOf('evaluation', evaluation.id)).toEqual(before)
  })

  test.each([
    'UPDATE appraisal.audit_entry SET actor_id = NULL',
    'DELETE FROM appraisal.audit_entry',
    'TRUNCATE appraisal.audit_entry',
  ])('cannot be changed: %s', async (statement) => {
    await expect(archive.prisma.$executeRawUnsafe(statement)).rejects.toThrow('audit_entry is append-only')
  })
})

describe('the database refuses, whoever writes', () => {
  async function refuses(constraint: string, write: () => Promise<unknown>): Promise<void> {
    await expect(write()).rejects.toThrow(constraint)
  }

  test('a predicate that does not follow from its ratings', async () => {
    const { evaluation } = await evaluatedOffice(archive)
    const data = { resultRating: 'below', behaviorRating: 'below' }
    await refuses('evaluation_predicate', () =>
      archive.prisma.evaluation.update({ where: { id: evaluation.id }, data }),
    )
  })

  test('an evaluation of oneself, and an objection decided by a side', async () => {
    const { evaluation, objection, employee, appraiser } = await contestedOffice(archive)
    await refuses('evaluation_not_by_oneself', () =>
      archive.prisma.evaluation.update({
        where: { id: evaluation.id },
        data: { appraiserId: employee.employeeId },
      }),
    )
    for (const side of [employee, appraiser])
      await refuses('objection_not_decided_by_appraiser', () => assign(side))

    function assign({ employeeId: deciderId }: Person) {
      return archive.prisma.objection.update({ where: { id: objection.id }, data: { deciderId } })
    }
  })

  test('a decision before both sides are heard, or without the ratings it is about', async () => {
    const waiting = await contestedOffice(archive)
    const heard = await heardOffice(archive)
    const ratings = { resultRatingBefore: 'meets', behaviorRatingBefore: 'meets', resultRatingAfter: 'meets' }
    const ruling = { state: 'decided', decision: 'rejected', decisionReason: 'x', decidedAt: noon }
    await refuses('objection_both_sides_heard', () =>
      archive.prisma.objection.update({
        where: { id: waiting.objection.id },
        data: { ...ruling, ...ratings, behaviorRatingAfter: 'meets' },
      }),
    )
    await refuses('objection_ruled_on_both_ratings', () =>
      archive.prisma.objection.update({ where: { id: heard.objection.id }, data: { ...ruling, ...ratings } }),
    )
  })

  test('an achievement over 120, a plan returned without a reason, a report changed after its evaluation', async () => {
    const { report, plan } = await evaluatedOffice(archive)
    await refuses('progress_entry_amounts', () =>
      archive.prisma.progressEntry.updateMany({
        where: { reportId: report.reportId },
        data: { achievement: 120.01 },
      }),
    )
    await refuses('plan_returned_with_reason', () =>
      archive.prisma.plan.update({ where: { id: plan.id }, data: { state: 'returned' } }),
    )
    await refuses(
      `progress report ${report.reportId} is evaluated`,
      () =>
        archive.prisma
          .$executeRaw`UPDATE appraisal.progress_report SET state = 'submitted' WHERE id = ${report.reportId}`,
    )
  })
})
