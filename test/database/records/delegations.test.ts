import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NotAllowed } from '#database/records/session.ts'
import { type Archive, nextDay, noon, openArchive } from './archive.ts'
import {
  contestedOffice,
  evaluationDraft,
  heardOffice,
  hire,
  newOffice,
  type Office,
  type Person,
  present,
  reportedOffice,
  submittedPlan,
} from './office.ts'

let archive: Archive
beforeAll(async () => {
  archive = await openArchive()
})
afterAll(() => archive.close())

type Order = Parameters<Parameters<Parameters<Archive['as']>[1]>[0]['delegate']>[0]

/** Somebody new who acts for a superior from noon on, in everything unless said otherwise. */
async function deputyOf(office: Office, principal: Person, change: Partial<Order> = {}): Promise<Person> {
  const deputy = await hire(archive, office, office.head, { name: 'Pelaksana' })
  const recorded = await order(office, {
    principalId: principal.employeeId,
    actingId: deputy.employeeId,
    ...change,
  })
  expect(recorded).toBeTypeOf('number')
  return deputy
}

function order(office: Office, change: Partial<Order>) {
  const usual: Order = {
    principalId: office.appraiser.employeeId,
    actingId: office.head.employeeId,
    kind: 'plh',
    scope: ['plan', 'report', 'employee', 'objection'],
    letterNumber: '800/12/2026',
    startsAt: noon,
    endsAt: nextDay,
  }
  return archive.as(office.head, (records) => records.delegate({ ...usual, ...change }))
}

describe('an acting official', () => {
  test('rates and publishes in the appraiser’s place, under his own name', async () => {
    const office = await reportedOffice(archive)
    const deputy = await deputyOf(office, office.appraiser)
    const owed = await archive.as(deputy, (records) => records.evaluationsOwed(deputy.employeeId))
    expect(owed.map(({ reportId }) => reportId)).toEqual([office.report.reportId])
    const appraisers = await archive.as(null, (records) =>
      records.evaluationsOwed(office.appraiser.employeeId),
    )
    expect(appraisers).toEqual([])
    const published = present(
      await archive.as(deputy, (records) => records.publishEvaluation(evaluationDraft(office))),
    )
    expect(published.appraiserId).toBe(office.appraiser.employeeId)
    const row = await archive.prisma.evaluation.findUniqueOrThrow({ where: { id: published.id } })
    expect(row.actedById).toBe(deputy.employeeId)
  })

  test('agrees to plans and gives feedback', async () => {
    const office = await newOffice(archive)
    const deputy = await deputyOf(office, office.appraiser)
    const plan = await submittedPlan(archive, office)
    const decision = { planId: plan.id, revision: 1, approved: true, reason: null, now: noon }
    expect(await archive.as(deputy, (records) => records.decidePlan(decision))).toBe(true)
    const feedback = { employeeId: office.employee.employeeId, periodId: null, text: 'Rapi.', now: noon }
    const id = await archive.as(deputy, (records) => records.giveFeedback(feedback))
    expect(await archive.as(deputy, (records) => records.feedback(id))).toMatchObject({
      authorId: deputy.employeeId,
    })
  })

  test('decides objections in the superior’s place, but not on what he rated himself', async () => {
    const office = await heardOffice(archive)
    const deputy = await deputyOf(office, office.head)
    const ruling = {
      objectionId: office.objection.id,
      decision: 'rejected',
      reason: 'Bukti cukup',
      resultRating: 'meets',
      behaviorRating: 'meets',
      now: noon,
    } as const
    const decided = present(await archive.as(deputy, (records) => records.decideObjection(ruling)))
    expect(decided.state).toBe('decided')
    const row = await archive.prisma.objection.findUniqueOrThrow({ where: { id: decided.id } })
    expect([row.deciderId, row.decidedById]).toEqual([office.head.employeeId, deputy.employeeId])
  })

  test('who rated for the appraiser does not decide for the superior', async () => {
    const office = await reportedOffice(archive)
    const deputy = await deputyOf(office, office.appraiser)
    const { id } = present(
      await archive.as(deputy, (records) => records.publishEvaluation(evaluationDraft(office))),
    )
    await archive.prisma.delegation.updateMany({
      where: { actingId: deputy.employeeId },
      data: { endsAt: noon },
    })
    await order(office, { principalId: office.head.employeeId, actingId: deputy.employeeId })
    const filing = { evaluationId: id, reason: 'Bukti belum dilihat', late: false, now: noon }
    const objection = present(await archive.as(office.employee, (records) => records.fileObjection(filing)))
    await archive.prisma.objection.update({
      where: { id: objection.id },
      data: { state: 'heard-out', employeeExplanation: 'a', appraiserExplanation: 'b' },
    })
    expect(await archive.as(deputy, (records) => records.may('decide-objection', objection.id))).toBe(false)
    expect(await archive.as(office.head, (records) => records.may('decide-objection', objection.id))).toBe(
      true,
    )
  })

  test('does nothing outside the scope of the letter, before it begins or once it is over', async () => {
    const office = await reportedOffice(archive)
    const scoped = await deputyOf(office, office.appraiser, { scope: ['plan'] })
    const { reportId } = office.report
    expect(await archive.as(scoped, (records) => records.may('publish-evaluation', reportId))).toBe(false)
    expect(
      await archive.as(scoped, (records) => records.publishEvaluation(evaluationDraft(office))),
    ).toBeNull()
    for (const times of [
      { startsAt: nextDay, endsAt: null },
      { startsAt: new Date(0), endsAt: noon },
    ]) {
      await archive.prisma.delegation.deleteMany({ where: { principalId: office.appraiser.employeeId } })
      const late = await deputyOf(office, office.appraiser, times)
      expect(await archive.as(late, (records) => records.may('publish-evaluation', reportId))).toBe(false)
      expect(await archive.as(late, (records) => records.actingFor(late.employeeId))).toEqual([])
    }
  })

  test('never rates himself', async () => {
    const office = await reportedOffice(archive)
    await order(office, { actingId: office.employee.employeeId })
    const { reportId } = office.report
    expect(await archive.as(office.employee, (records) => records.may('publish-evaluation', reportId))).toBe(
      false,
    )
    expect(await archive.as(null, (records) => records.evaluationsOwed(null))).not.toContainEqual(
      expect.objectContaining({ reportId }),
    )
  })

  test('explains in an objection as the appraiser’s side', async () => {
    const office = await contestedOffice(archive)
    const deputy = await deputyOf(office, office.appraiser)
    const owed = await archive.as(deputy, (records) => records.explanationsOwed(deputy.employeeId))
    expect(owed).toHaveLength(1)
    const explanation = {
      objectionId: office.objection.id,
      side: 'appraiser',
      text: 'Sudah dilihat.',
      now: noon,
    } as const
    expect(await archive.as(deputy, (records) => records.explain(explanation))).toBe(true)
  })
})

describe('an order', () => {
  test('is refused for oneself, and where one holds already in some of that time', async () => {
    const office = await newOffice(archive)
    const { employeeId: principalId } = office.appraiser
    expect(await order(office, { principalId, actingId: principalId })).toBe('same-person')
    expect(await order(office, {})).toBeTypeOf('number')
    expect(await order(office, { actingId: office.employee.employeeId, startsAt: noon, endsAt: null })).toBe(
      'overlapping',
    )
    expect(await order(office, { startsAt: nextDay, endsAt: null })).toBeTypeOf('number')
  })

  test('ends when an administrator ends it, and only once', async () => {
    const office = await newOffice(archive)
    const id = await order(office, {})
    const end = () => archive.as(office.head, (records) => records.endDelegation(Number(id), noon))
    expect([await end(), await end()]).toEqual([true, false])
    expect(await archive.as(office.head, (records) => records.delegations(noon))).toEqual([])
  })

  test('tells who acted for a superior at a moment', async () => {
    const office = await newOffice(archive)
    const { employeeId: principalId } = office.appraiser
    await order(office, {})
    const deputyAt = (at: Date) => archive.as(office.head, (records) => records.deputyOf(principalId, at))
    expect(await deputyAt(noon)).toMatchObject({ actingId: office.head.employeeId, kind: 'plh' })
    expect(await deputyAt(new Date(noon.getTime() - 1))).toBeNull()
    expect(await deputyAt(nextDay)).toBeNull()
  })

  test('is no one’s to give but an administrator’s, of his own agency', async () => {
    const office = await newOffice(archive)
    const elsewhere = await newOffice(archive)
    const foreign = { principalId: elsewhere.appraiser.employeeId, actingId: elsewhere.employee.employeeId }
    expect(await order(office, foreign)).toBe('nobody')
    expect(await archive.as(elsewhere.head, (records) => records.delegations(noon))).toEqual([])
    const own = {
      ...foreign,
      kind: 'plt',
      scope: ['plan'],
      letterNumber: '1',
      startsAt: noon,
      endsAt: null,
    } as const
    await expect(archive.as(elsewhere.employee, (records) => records.delegate(own))).rejects.toThrow(
      NotAllowed,
    )
  })
})
