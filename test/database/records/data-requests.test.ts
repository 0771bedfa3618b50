import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Archive, nextDay, noon, openArchive } from './archive.ts'
import { hire, newOffice, type Office } from './office.ts'

let archive: Archive
let office: Office
beforeAll(async () => {
  archive = await openArchive()
})
beforeEach(async () => {
  office = await newOffice(archive)
})
afterAll(() => archive.close())

const ask = (by = office.employee, at = noon) =>
  archive.as(by, (records) => records.askForCorrection('Jabatan saya keliru.', at))

test('two at once get numbers of their own, and every agency counts for itself', async () => {
  const [one, other] = await archive.overlapping(
    [office.employee, (records) => records.askForCorrection('Jabatan saya keliru.', noon)],
    [office.appraiser, (records) => records.noteRequest('export', noon)],
  )
  const numbers = [one, other].map((each) => each.status === 'fulfilled' && each.value.number)
  expect(numbers).toEqual(['DP/2026/000001', 'DP/2026/000002'])
  expect(await ask((await newOffice(archive)).employee)).toMatchObject({ number: 'DP/2026/000001' })
})

test('the year is that of the person’s own day', async () => {
  const place = { agencyId: office.agencyId, unitId: office.unitId }
  const inPapua = await hire(archive, place, office.appraiser, { zone: 'WIT' })
  const newYear = new Date('2026-12-31T15:30:00Z')
  expect((await ask(office.employee, newYear)).number).toBe('DP/2026/000001')
  expect((await ask(inPapua, newYear)).number).toBe('DP/2027/000001')
})

test('is read by who asked and by administrators, whose look is in the trail, and by no colleague', async () => {
  const { id } = await ask()
  const read = (by: Office['employee']) => archive.as(by, (records) => records.dataRequest(id))
  expect(await read(office.employee)).toMatchObject({ text: 'Jabatan saya keliru.', answer: null })
  expect(await read(office.appraiser)).toBeNull()
  expect(await read(office.head)).toMatchObject({ id })
  const looks = { tableName: 'data_request', operation: 'read', subjectId: office.employee.employeeId }
  expect(await archive.prisma.auditEntry.count({ where: looks })).toBe(1)
})

test('what is past its deadline is counted for each who owes an answer', async () => {
  await ask(office.employee, new Date(noon.getTime() - 3 * 24 * 60 * 60 * 1000 - 1))
  await ask(office.appraiser, noon)
  const owed = await archive.as(null, (records) => records.dataRequestsOwed(office.head.employeeId))
  expect(owed.map(({ overdue }) => overdue)).toEqual([1, 1])
})

test('an answer is read by who asked alone', async () => {
  const { id } = await ask()
  const answer = { id, outcome: 'done', text: 'Sudah diubah.', now: nextDay } as const
  expect(await archive.as(office.appraiser, (records) => records.answerDataRequest(answer))).toBe(false)
  expect(await archive.as(office.head, (records) => records.answerDataRequest(answer))).toBe(true)
  await expect(
    archive.as(office.appraiser, (records) => records.readDataAnswer(id, nextDay)),
  ).rejects.toThrow()
  await archive.as(office.employee, (records) => records.readDataAnswer(id, nextDay))
  expect(await archive.as(null, (records) => records.dataAnswersUnread(office.employee.employeeId))).toEqual(
    [],
  )
})

test('all about a person is his own to have, masked where others know him by it', async () => {
  await archive.prisma.employee.update({
    where: { id: office.employee.employeeId },
    data: { phone: '+6281234567890', email: 'siti@contoh.go.id' },
  })
  const { employee } = await archive.as(office.employee, (records) => records.ownData())
  expect(employee).toMatchObject({
    phone: '•••••••••••890',
    email: 'siti@contoh.go.id',
    appraiser: 'Penilai',
  })
  expect(employee.number).toMatch(/^•{15}\d{3}$/)
})

test('restricting twice is restricting once, and lifting what is not restricted changes nothing', async () => {
  const since = () => archive.as(office.employee, (records) => records.restrictedSince())
  await archive.as(office.employee, (records) => records.liftRestriction())
  expect(await since()).toBeNull()
  await archive.as(office.employee, (records) => records.restrict(noon))
  await archive.as(office.employee, (records) => records.restrict(nextDay))
  expect(await since()).toEqual(noon)
})
