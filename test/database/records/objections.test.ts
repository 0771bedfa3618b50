import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NotAllowed } from '#database/records/session.ts'
import { type Act, type Archive, nextDay, noon, openArchive, type Work } from './archive.ts'
import {
  contestedOffice,
  type Evaluated,
  evaluatedOffice,
  heardOffice,
  hire,
  newOffice,
  type Office,
  type Person,
  present,
} from './office.ts'

let archive: Archive
beforeAll(async () => {
  archive = await openArchive()
})
afterAll(() => archive.close())

function file({ employee, evaluation }: Evaluated, now = noon) {
  const filing = { evaluationId: evaluation.id, reason: 'Bukti belum dilihat', late: false, now }
  return archive.as(employee, (records) => records.fileObjection(filing))
}

/** Another evaluated employee of the same office. */
async function colleague(office: Evaluated): Promise<Evaluated> {
  const employee = await hire(archive, office, office.appraiser)
  const evaluation = await archive.prisma.evaluation.create({
    data: {
      ...{
        employeeId: employee.employeeId,
        appraiserId: office.appraiser.employeeId,
        periodId: office.period.id,
      },
      ...{ resultRating: 'meets', behaviorRating: 'meets', predicate: 'good', publishedAt: noon },
    },
  })
  return { ...office, employee, evaluation: { ...office.evaluation, id: evaluation.id } }
}

function appraisedBy(person: Person, superior: Person | null) {
  const data = { appraiserId: superior?.employeeId ?? null }
  return archive.prisma.employee.update({ where: { id: person.employeeId }, data })
}

describe('an objection', () => {
  test('goes to the superior of the appraiser and comes back as filed', async () => {
    const office = await evaluatedOffice(archive)
    const { employee, appraiser, head, evaluation } = office
    const objection = await file(office)
    expect(objection).toEqual({
      ...{ id: expect.any(Number), number: 'KB/2026/000001', evaluationId: evaluation.id },
      ...{ employeeId: employee.employeeId, appraiserId: appraiser.employeeId, deciderId: head.employeeId },
      ...{ state: 'awaiting-explanations', filedAt: noon, late: false, reason: 'Bukti belum dilihat' },
      ...{ explanations: { employee: null, appraiser: null }, ruling: null },
    })
    await archive.as(head, async (records) => {
      expect(await records.objection(present(objection).id)).toEqual(objection)
      expect(await records.objectionTo(evaluation.id)).toEqual(objection)
    })
  })

  test('is filed once, and by nobody but the evaluated employee', async () => {
    const office = await evaluatedOffice(archive)
    const filing = { evaluationId: office.evaluation.id, reason: 'x', late: true, now: noon }
    for (const person of [office.appraiser, office.head, null]) {
      await expect(archive.as(person, (records) => records.fileObjection(filing))).rejects.toThrow(NotAllowed)
    }
    expect(await file(office)).not.toBeNull()
    expect(await file(office)).toBeNull()
  })

  test('is numbered from one in each agency and each year, reckoned in the zone of who files it', async () => {
    const office = await evaluatedOffice(archive)
    const newYearInJakarta = new Date('2026-12-31T17:00:00Z')
    const numbers: string[] = []
    for (const now of [noon, new Date(newYearInJakarta.getTime() - 1), newYearInJakarta]) {
      numbers.push(present(await file(await colleague(office), now)).number)
    }
    expect(numbers).toEqual(['KB/2026/000001', 'KB/2026/000002', 'KB/2027/000001'])
  })

  test('keeps its number apart from one filed at the same time', async () => {
    const office = await evaluatedOffice(archive)
    const other = await colleague(office)
    const filing = ({ employee, evaluation }: Evaluated): Act<unknown> => [
      employee,
      (records) =>
        records.fileObjection({ evaluationId: evaluation.id, reason: 'x', late: false, now: noon }),
    ]
    expect(await archive.overlapping(filing(office), filing(other))).toMatchObject([
      { value: { number: 'KB/2026/000001' } },
      { value: { number: 'KB/2026/000002' } },
    ])
    const twice = await colleague(office)
    expect(await archive.overlapping(filing(twice), filing(twice))).toMatchObject([
      { value: { number: 'KB/2026/000003' } },
      { value: null },
    ])
  })
})

describe('the one to decide', () => {
  async function deciderAfter(arrange: (office: Office) => Promise<unknown>): Promise<number | null> {
    const office = await evaluatedOffice(archive)
    await arrange(office)
    const objection = await file(office)
    return objection?.deciderId ?? null
  }

  test('is nobody where the appraiser has no superior', async () => {
    expect(await deciderAfter(({ appraiser }) => appraisedBy(appraiser, null))).toBeNull()
  })

  test('is one level higher where the superior left, or is the objector himself', async () => {
    let above = 0
    const addAbove = async (office: Office, person: Person) => {
      const higher = await hire(archive, office, null)
      above = higher.employeeId
      await appraisedBy(person, higher)
    }
    const afterLeaving = await deciderAfter(async (office) => {
      await addAbove(office, office.head)
      await archive.prisma.employee.update({ where: { id: office.head.employeeId }, data: { active: false } })
    })
    expect(afterLeaving).toBe(above)
    const afterPromotion = await deciderAfter(async (office) => {
      await addAbove(office, office.employee)
      await appraisedBy(office.appraiser, office.employee)
    })
    expect(afterPromotion).toBe(above)
  })

  test('is nobody where the superiors lead back in a circle', async () => {
    const decider = await deciderAfter(async ({ appraiser, employee }) => {
      await appraisedBy(employee, appraiser)
      await appraisedBy(appraiser, employee)
    })
    expect(decider).toBeNull()
  })
})

describe('both sides', () => {
  test('are asked, each explains once for himself, and then the decision is owed', async () => {
    const { objection, employee, appraiser, head } = await contestedOffice(archive)
    const { id: objectionId, number } = objection
    const owed = (person: Person) => ({
      ...{ objectionId, number, waitsFor: person.employeeId, since: noon },
      as: person === employee ? 'employee' : 'superior',
    })
    const own = { objectionId, text: 'Sudah saya jelaskan', now: nextDay }
    await archive.as(employee, async (records) => {
      expect(await records.explanationsOwed(null)).toEqual(
        expect.arrayContaining([owed(employee), owed(appraiser)]),
      )
      expect(await records.explain({ ...own, side: 'appraiser' })).toBe(false)
      expect(await records.explain({ ...own, side: 'employee' })).toBe(true)
      expect(await records.explain({ ...own, side: 'employee' })).toBe(false)
      expect(await records.explanationsOwed(null)).toEqual([owed(appraiser)])
      expect(await records.explanationsOwed(employee.employeeId)).toEqual([])
      expect(await records.explanationsOwed(appraiser.employeeId)).toEqual([owed(appraiser)])
      expect(await records.decisionsOwed(null)).toEqual([])
    })
    await archive.as(appraiser, async (records) => {
      expect(await records.explain({ ...own, side: 'appraiser' })).toBe(true)
      expect(await records.objection(objectionId)).toMatchObject({
        state: 'heard-out',
        explanations: { employee: 'Sudah saya jelaskan', appraiser: 'Sudah saya jelaskan' },
      })
      expect(await records.explanationsOwed(null)).toEqual([])
      expect(await records.decisionsOwed(head.employeeId)).toEqual([owed(head)])
      expect(await records.decisionsOwed(appraiser.employeeId)).toEqual([])
    })
  })

  test('explaining at the same time are both heard', async () => {
    const { objection, employee, appraiser } = await contestedOffice(archive)
    const explanation = { objectionId: objection.id, text: 'Penjelasan', now: nextDay }
    const outcomes = await archive.overlapping(
      [employee, (records) => records.explain({ ...explanation, side: 'employee' })],
      [appraiser, (records) => records.explain({ ...explanation, side: 'appraiser' })],
    )
    expect(outcomes).toMatchObject([{ value: true }, { value: true }])
    const heard = await archive.as(employee, (records) => records.objection(objection.id))
    expect(heard).toMatchObject({ state: 'heard-out' })
  })
})

describe('a ruling', () => {
  const rejected = {
    decision: 'rejected',
    reason: 'Bukti tidak cukup',
    resultRating: 'meets',
    behaviorRating: 'meets',
  } as const
  const granted = {
    ...rejected,
    decision: 'granted',
    resultRating: 'above',
    behaviorRating: 'above',
  } as const

  test('that grants changes the evaluation under a new revision and keeps what was', async () => {
    const { objection, head, evaluation, employee } = await heardOffice(archive)
    const decided = await archive.as(head, (records) =>
      records.decideObjection({ objectionId: objection.id, ...granted, now: nextDay }),
    )
    expect(decided).toMatchObject({
      state: 'decided',
      ruling: {
        ...{ decision: 'granted', reason: 'Bukti tidak cukup', decidedAt: nextDay },
        before: { resultRating: 'meets', behaviorRating: 'meets' },
        after: { resultRating: 'above', behaviorRating: 'above' },
      },
    })
    expect(await archive.as(employee, (records) => records.evaluation(evaluation.id))).toMatchObject({
      ...{ resultRating: 'above', behaviorRating: 'above', predicate: 'very-good', revision: 2 },
    })
  })

  test('that rejects leaves the evaluation as it is', async () => {
    const { objection, head, evaluation } = await heardOffice(archive)
    await archive.as(head, async (records) => {
      const ruling = { objectionId: objection.id, ...rejected, now: nextDay }
      expect(await records.decideObjection(ruling)).toMatchObject({ ruling: { decision: 'rejected' } })
      expect(await records.evaluation(evaluation.id)).toEqual(evaluation)
      expect(await records.decisionsOwed(null)).toEqual([])
    })
  })

  test('that contradicts itself is refused', async () => {
    const { objection, head } = await heardOffice(archive)
    for (const ruling of [
      { ...granted, decision: 'rejected' },
      { ...rejected, decision: 'partly-granted' },
    ] as const) {
      const decided = archive.as(head, (records) =>
        records.decideObjection({ objectionId: objection.id, ...ruling, now: nextDay }),
      )
      await expect(decided).rejects.toThrow(RangeError)
    }
  })

  test('comes from nobody but the one to decide, once both sides are heard, and once', async () => {
    const unheard = await contestedOffice(archive)
    const heard = await heardOffice(archive)
    const decide =
      ({ objection }: typeof heard): Work<unknown> =>
      (records) =>
        records.decideObjection({ objectionId: objection.id, ...granted, now: nextDay })
    expect(await archive.as(unheard.head, decide(unheard))).toBeNull()
    for (const person of [heard.appraiser, heard.employee, unheard.head]) {
      expect(await archive.as(person, decide(heard))).toBeNull()
    }
    const outcomes = await archive.overlapping([heard.head, decide(heard)], [heard.head, decide(heard)])
    expect(outcomes).toMatchObject([{ value: { state: 'decided' } }, { value: null }])
    const after = await archive.as(heard.head, (records) => records.evaluation(heard.evaluation.id))
    expect(after?.revision).toBe(2)
  })

  test('is unread until the employee reads it, which nobody does for him', async () => {
    const { objection, head, employee } = await heardOffice(archive)
    const { id: objectionId, number } = objection
    const early = archive.as(employee, (records) => records.readRuling(objectionId, nextDay))
    await expect(early).rejects.toThrow(NotAllowed)
    await archive.as(head, (records) => records.decideObjection({ objectionId, ...granted, now: nextDay }))
    await expect(archive.as(head, (records) => records.readRuling(objectionId, nextDay))).rejects.toThrow(
      NotAllowed,
    )
    await archive.as(employee, async (records) => {
      const unread = { objectionId, number, waitsFor: employee.employeeId, as: 'employee', since: nextDay }
      expect(await records.rulingsUnread(employee.employeeId)).toEqual([unread])
      await records.readRuling(objectionId, nextDay)
      expect(await records.rulingsUnread(null)).toEqual([])
    })
  })
})

test('objections of another agency are out of reach', async () => {
  const { objection, evaluation } = await contestedOffice(archive)
  const elsewhere = await newOffice(archive)
  await archive.as(elsewhere.head, async (records) => {
    expect(await records.objection(objection.id)).toBeNull()
    expect(await records.objectionTo(evaluation.id)).toBeNull()
    expect(await records.explanationsOwed(null)).toEqual([])
  })
})
