import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NotAllowed } from '#database/records/session.ts'
import { type Act, type Archive, nextDay, noon, openArchive } from './archive.ts'
import {
  approvedPlan,
  hire,
  newOffice,
  openMonth,
  planDraft,
  reportedOffice,
  returnedPlan,
  submittedPlan,
  workResults,
} from './office.ts'

let archive: Archive
beforeAll(async () => {
  archive = await openArchive()
})
afterAll(() => archive.close())

describe('a plan submitted by the employee', () => {
  test('comes back with its results in order, their numbers intact, and waits for the appraiser', async () => {
    const office = await newOffice(archive)
    const { employee, appraiser } = office
    const plan = await submittedPlan(archive, office)
    expect(plan).toEqual({
      ...{
        id: expect.any(Number),
        employeeId: employee.employeeId,
        appraiserId: appraiser.employeeId,
        year: 2026,
      },
      ...{ draftedBy: 'employee', state: 'submitted', revision: 1, returnReason: null },
      results: workResults.map((result) => ({ ...result, id: expect.any(Number) })),
    })
    await archive.as(appraiser, async (records) => {
      expect(await records.plan(plan.id)).toEqual(plan)
      expect(await records.planOf(employee.employeeId, 2026)).toEqual(plan)
      expect(await records.planOf(employee.employeeId, 2027)).toBeNull()
      expect(await records.plansWaiting(appraiser.employeeId)).toEqual([
        {
          ...{ planId: plan.id, revision: 1, employeeId: employee.employeeId, employeeName: 'Pegawai' },
          ...{ waitsFor: appraiser.employeeId, state: 'submitted', reason: null, since: noon },
        },
      ])
      expect(await records.plansWaiting(employee.employeeId)).toEqual([])
    })
  })

  test('is returned with a reason, waits for him, and comes again as a higher revision', async () => {
    const office = await newOffice(archive)
    const { employee, appraiser } = office
    const { id, results } = await submittedPlan(archive, office)
    const decision = {
      planId: id,
      revision: 1,
      approved: false,
      reason: 'Target terlalu rendah',
      now: nextDay,
    }
    expect(await archive.as(appraiser, (records) => records.decidePlan(decision))).toBe(true)
    const mended = workResults.slice(0, 1)
    await archive.as(employee, async (records) => {
      expect(await records.plansWaiting(employee.employeeId)).toMatchObject([
        {
          planId: id,
          waitsFor: employee.employeeId,
          state: 'returned',
          reason: decision.reason,
          since: nextDay,
        },
      ])
      const again = await records.submitPlan({ ...planDraft(office), results: mended })
      expect(again).toMatchObject({ id, state: 'submitted', revision: 2, returnReason: null })
      expect(again.results).toMatchObject(mended)
      expect(again.results[0]?.id).not.toBe(results[0]?.id)
      expect(await records.plansWaiting(employee.employeeId)).toEqual([])
    })
  })

  test('is agreed to once, in the version that was seen', async () => {
    const office = await newOffice(archive)
    const { id: planId } = await submittedPlan(archive, office)
    const decision = { planId, revision: 1, approved: true, reason: null, now: nextDay }
    await archive.as(office.appraiser, async (records) => {
      expect(await records.decidePlan({ ...decision, revision: 2 })).toBe(false)
      expect(await records.decidePlan(decision)).toBe(true)
      expect(await records.decidePlan(decision)).toBe(false)
      expect(await records.plan(planId)).toMatchObject({ state: 'approved', revision: 1 })
      expect(await records.plansWaiting(null)).toEqual([])
    })
  })

  test('is agreed to by nobody but the appraiser', async () => {
    const office = await newOffice(archive)
    const { id: planId } = await submittedPlan(archive, office)
    const decision = { planId, revision: 1, approved: true, reason: null, now: nextDay }
    for (const person of [office.employee, office.head, (await newOffice(archive)).appraiser]) {
      expect(await archive.as(person, (records) => records.decidePlan(decision))).toBe(false)
    }
    await expect(archive.as(null, (records) => records.decidePlan(decision))).rejects.toThrow(NotAllowed)
  })
})

test('a plan drafted by the appraiser waits for the employee, and returned for the appraiser', async () => {
  const office = await newOffice(archive)
  const { employee, appraiser } = office
  const draft = { ...planDraft(office), draftedBy: 'appraiser' as const }
  const { id: planId } = await archive.as(appraiser, (records) => records.submitPlan(draft))
  const decision = { planId, revision: 1, approved: false, reason: 'Bukan tugas saya', now: nextDay }
  expect(await archive.as(appraiser, (records) => records.decidePlan(decision))).toBe(false)
  await archive.as(employee, async (records) => {
    expect(await records.plansWaiting(employee.employeeId)).toMatchObject([{ waitsFor: employee.employeeId }])
    expect(await records.decidePlan(decision)).toBe(true)
    expect(await records.plansWaiting(null)).toMatchObject([
      { waitsFor: appraiser.employeeId, state: 'returned' },
    ])
  })
})

test('a plan goes with the employee to his next appraiser until it is agreed to', async () => {
  const office = await newOffice(archive)
  const { employee, appraiser, head } = office
  const thisYear = await approvedPlan(archive, office)
  const nextYear = await submittedPlan(archive, office, 2027)
  const successor = await hire(archive, office, head)
  await archive.prisma.employee.update({
    where: { id: employee.employeeId },
    data: { appraiserId: successor.employeeId },
  })
  const decision = { planId: nextYear.id, revision: 1, approved: true, reason: null, now: nextDay }
  expect(await archive.as(appraiser, (records) => records.decidePlan(decision))).toBe(false)
  await archive.as(successor, async (records) => {
    expect(await records.plansWaiting(null)).toMatchObject([{ waitsFor: successor.employeeId }])
    expect(await records.decidePlan(decision)).toBe(true)
    expect(await records.plan(thisYear.id)).toEqual(thisYear)
  })
})

describe('a plan is refused', () => {
  test('from who did not draft it', async () => {
    const office = await newOffice(archive)
    for (const person of [office.appraiser, office.head, null]) {
      await expect(archive.as(person, (records) => records.submitPlan(planDraft(office)))).rejects.toThrow(
        NotAllowed,
      )
    }
  })

  test('when it names someone who does not appraise the employee', async () => {
    const office = await newOffice(archive)
    const wrong = { ...planDraft(office), appraiserId: office.head.employeeId }
    await expect(archive.as(office.employee, (records) => records.submitPlan(wrong))).rejects.toThrow(
      NotAllowed,
    )
    const taken = { ...wrong, draftedBy: 'appraiser' as const }
    await expect(archive.as(office.head, (records) => records.submitPlan(taken))).rejects.toThrow(NotAllowed)
  })

  test('when a plan may not be like that', async () => {
    const office = await newOffice(archive)
    const empty = { ...planDraft(office), results: [] }
    await expect(archive.as(office.employee, (records) => records.submitPlan(empty))).rejects.toThrow(
      RangeError,
    )
  })

  test('when progress was reported on the one it would replace', async () => {
    const office = await reportedOffice(archive)
    const { id } = office.plan
    // Another program takes back what was agreed.
    await archive.prisma.plan.update({ where: { id }, data: { state: 'returned', returnReason: 'Ganti' } })
    await expect(
      archive.as(office.employee, (records) => records.submitPlan(planDraft(office))),
    ).rejects.toThrow(`plan ${office.plan.id} cannot be replaced: progress refers to its results`)
    const { results } = office.plan
    expect(await archive.as(office.employee, (records) => records.plan(id))).toMatchObject({ results })
  })
})

describe('at the same time', () => {
  test('two submissions become two revisions of one plan, with the results of the last', async () => {
    const office = await newOffice(archive)
    const submit = (results: typeof workResults): Act<unknown> => [
      office.employee,
      (records) => records.submitPlan({ ...planDraft(office), results }),
    ]
    const [first, second] = await archive.overlapping(submit(workResults), submit(workResults.slice(0, 1)))
    expect([first, second]).toMatchObject([{ value: { revision: 1 } }, { value: { revision: 2 } }])
    const kept = await archive.as(office.employee, (records) =>
      records.planOf(office.employee.employeeId, 2026),
    )
    expect(kept).toMatchObject({ revision: 2, results: workResults.slice(0, 1) })
  })

  test('two decisions are one', async () => {
    const office = await newOffice(archive)
    const { id: planId } = await submittedPlan(archive, office)
    const decision = { planId, revision: 1, now: nextDay }
    const outcomes = await archive.overlapping(
      [office.appraiser, (records) => records.decidePlan({ ...decision, approved: true, reason: null })],
      [
        office.appraiser,
        (records) => records.decidePlan({ ...decision, approved: false, reason: 'Belum lengkap' }),
      ],
    )
    expect(outcomes).toMatchObject([{ value: true }, { value: false }])
  })

  test('a decision on what is being submitted anew comes too late', async () => {
    const office = await newOffice(archive)
    const { id: planId } = await returnedPlan(archive, office)
    const decision = { planId, revision: 1, approved: true, reason: null, now: nextDay }
    const outcomes = await archive.overlapping(
      [office.employee, (records) => records.submitPlan(planDraft(office))],
      [office.appraiser, (records) => records.decidePlan(decision)],
    )
    expect(outcomes).toMatchObject([{ value: { revision: 2 } }, { value: false }])
  })
})

test('a plan is missed from those with an open period of that year, an appraiser and none yet', async () => {
  const office = await newOffice(archive)
  const { employee, appraiser, head } = office
  const elsewhere = await newOffice(archive)
  await hire(archive, office, appraiser, { active: false })
  await openMonth(archive, head, 11)
  await openMonth(archive, head, 12)
  await openMonth(archive, elsewhere.head, 11)
  await approvedPlan(archive, office)
  const missing = { employeeId: appraiser.employeeId, year: 2026, since: noon }
  await archive.as(head, async (records) => {
    expect(await records.plansMissing(null)).toEqual([missing])
    expect(await records.plansMissing(employee.employeeId)).toEqual([])
    expect(await records.plansMissing(appraiser.employeeId)).toEqual([missing])
  })
  const everywhere = await archive.as(null, (records) => records.plansMissing(null))
  expect(everywhere).toEqual(
    expect.arrayContaining([missing, { ...missing, employeeId: elsewhere.employee.employeeId }]),
  )
})

test('plans of another agency are out of reach', async () => {
  const office = await newOffice(archive)
  const { id } = await submittedPlan(archive, office)
  const elsewhere = await newOffice(archive)
  await archive.as(elsewhere.appraiser, async (records) => {
    expect(await records.plan(id)).toBeNull()
    expect(await records.planOf(office.employee.employeeId, 2026)).toBeNull()
    expect(await records.plansWaiting(null)).toEqual([])
    expect(await records.plansWaiting(office.appraiser.employeeId)).toEqual([])
  })
})
