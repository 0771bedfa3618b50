import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotAllowed } from '#database/records/session.ts'
import { type Archive, nextDay, noon, openArchive } from './archive.ts'
import { newOffice, openMonth } from './office.ts'

let archive: Archive
beforeAll(async () => {
  archive = await openArchive()
})
afterAll(() => archive.close())

test('feedback comes newest first, with its author, and waits until the employee read it', async () => {
  const office = await newOffice(archive)
  const { appraiser, employee, head } = office
  const { employeeId } = employee
  const period = await openMonth(archive, head)
  const draft = { employeeId, periodId: period.id, text: 'Laporan rapi', now: noon }
  const [first, second] = await archive.as(appraiser, async (records) => [
    await records.giveFeedback(draft),
    await records.giveFeedback({ ...draft, periodId: null, text: 'Percepat surat', now: nextDay }),
  ])
  const given = { employeeId, authorId: appraiser.employeeId, authorName: 'Penilai' }
  const newest = { ...given, id: second, text: 'Percepat surat', givenAt: nextDay }
  const oldest = { ...given, id: first, text: 'Laporan rapi', givenAt: noon }
  await archive.as(employee, async (records) => {
    expect(await records.feedbackFor(employeeId, 5)).toEqual([newest, oldest])
    expect(await records.feedbackFor(employeeId, 1)).toEqual([newest])
    expect(await records.feedback(Number(first))).toEqual(oldest)
    expect(await records.feedbackUnread(employeeId)).toEqual([
      { feedbackId: first, employeeId, since: noon },
      { feedbackId: second, employeeId, since: nextDay },
    ])
    await records.readFeedback(Number(first), noon)
    await records.readFeedback(Number(first), nextDay)
    expect(await records.feedbackUnread(null)).toMatchObject([{ feedbackId: second }])
  })
  const stored = await archive.prisma.feedback.findMany({ where: { employeeId }, orderBy: { id: 'asc' } })
  expect(stored).toMatchObject([
    { periodId: period.id, readAt: noon },
    { periodId: null, readAt: null },
  ])
})

test('feedback is given by nobody but who appraises the employee', async () => {
  const { employee, head } = await newOffice(archive)
  const elsewhere = await newOffice(archive)
  const draft = { employeeId: employee.employeeId, periodId: null, text: 'Laporan rapi', now: noon }
  for (const person of [head, employee, elsewhere.appraiser, null]) {
    await expect(archive.as(person, (records) => records.giveFeedback(draft))).rejects.toThrow(NotAllowed)
  }
})

test('feedback is read by nobody but the employee, and found by nobody of another agency', async () => {
  const { appraiser, employee } = await newOffice(archive)
  const elsewhere = await newOffice(archive)
  const { employeeId } = employee
  const draft = { employeeId, periodId: null, text: 'Laporan rapi', now: noon }
  const id = await archive.as(appraiser, (records) => records.giveFeedback(draft))
  await expect(archive.as(appraiser, (records) => records.readFeedback(id, noon))).rejects.toThrow(NotAllowed)
  await archive.as(elsewhere.head, async (records) => {
    expect(await records.feedback(id)).toBeNull()
    expect(await records.feedbackFor(employeeId, 5)).toEqual([])
    expect(await records.feedbackUnread(null)).toEqual([])
  })
})
