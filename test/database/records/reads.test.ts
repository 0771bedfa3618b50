import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotAllowed } from '#database/records/session.ts'
import { type Archive, noon, openArchive } from './archive.ts'
import { type Contested, contestedOffice, type Person } from './office.ts'
import { countStatements } from './statements.ts'

let archive: Archive
let office: Contested

beforeAll(async () => {
  archive = await openArchive()
  office = await contestedOffice(archive)
})
afterAll(() => archive.close())

/** What was noted of reads since the last look. */
let seen = 0n
async function noted() {
  const where = { operation: 'read', id: { gt: seen } }
  const lines = await archive.prisma.auditEntry.findMany({ where, orderBy: { id: 'asc' } })
  seen = lines.at(-1)?.id ?? seen
  return lines.map(({ tableName, rowKey, actorId, subjectId }) => [tableName, rowKey, actorId, subjectId])
}

async function lookAround(person: Person | null) {
  await archive.as(person, async (records) => {
    const { evaluation, objection, report, period, employee } = office
    for (let look = 0; look < 2; look++) {
      await records.evaluation(evaluation.id)
      await records.evaluationOf(employee.employeeId, period.id)
      await records.latestResult(employee.employeeId)
      await records.report(report.reportId)
      await records.reportOf(employee.employeeId, period.id)
      await records.objection(objection.id)
      await records.objectionTo(evaluation.id)
    }
  })
}

test("what is shown of another's results is noted, each thing once a turn", async () => {
  await noted()
  await lookAround(office.head)
  const { employeeId: subject } = office.employee
  const { employeeId: actor } = office.head
  expect(await noted()).toEqual([
    ['evaluation', String(office.evaluation.id), actor, subject],
    ['progress_report', String(office.report.reportId), actor, subject],
    ['objection', String(office.objection.id), actor, subject],
  ])
  await lookAround(office.head)
  expect(await noted()).toHaveLength(3)
})

test('what is his own is not, nor what the clock looks at, nor what is not there', async () => {
  await noted()
  await lookAround(office.employee)
  await lookAround(null)
  await archive.as(office.head, (records) => records.evaluation(0))
  await archive.as(office.head, (records) => records.planOf(office.employee.employeeId, 2026))
  expect(await noted()).toEqual([])
})

test('feedback is noted for whoever did not write it himself', async () => {
  const { employeeId } = office.employee
  const given = { employeeId, periodId: null, text: 'Pertahankan kecepatan ini.', now: noon }
  const ids: number[] = []
  for (let times = 0; times < 2; times++)
    ids.push(await archive.as(office.appraiser, (records) => records.giveFeedback(given)))
  await noted()
  await archive.as(office.appraiser, (records) => records.feedbackFor(employeeId, 5))
  expect(await noted()).toEqual([])
  await archive.as(office.head, (records) => records.feedbackFor(employeeId, 5))
  expect((await noted()).map(([table, key]) => `${table}/${key}`).toSorted()).toEqual(
    ids.map((id) => `feedback/${id}`).toSorted(),
  )
})

test('a look costs one statement more, and none when it was noted or is his own', async () => {
  const { evaluation, head, employee } = office
  expect(await countStatements(archive, head, (records) => records.evaluation(evaluation.id))).toBe(2)
  const twice = countStatements(archive, head, async (records) => {
    await records.evaluation(evaluation.id)
    await records.evaluation(evaluation.id)
  })
  expect(await twice).toBe(3)
  expect(await countStatements(archive, employee, (records) => records.evaluation(evaluation.id))).toBe(1)
})

test("another's trail is read by an auditor only, and that is noted as well", async () => {
  const { employeeId } = office.employee
  const range = { before: null, limit: 50 }
  const own = await archive.as(office.employee, (records) => records.trailOf(employeeId, range))
  expect(own.length).toBeGreaterThan(5)
  expect(own.map(({ id }) => id)).toEqual(own.map(({ id }) => id).toSorted((one, other) => other - one))
  const look = () => archive.as(office.head, (records) => records.trailOf(employeeId, range))
  await expect(look()).rejects.toThrow(NotAllowed)
  await archive.prisma.roleHeld.create({ data: { employeeId: office.head.employeeId, role: 'auditor' } })
  await noted()
  expect((await look()).length).toBeGreaterThan(own.length)
  expect(await noted()).toEqual([['audit_entry', String(employeeId), office.head.employeeId, employeeId]])
  const [newest, ...older] = own
  const rest = await archive.as(office.employee, (records) =>
    records.trailOf(employeeId, { before: newest?.id ?? 0, limit: 50 }),
  )
  expect(rest.map(({ id }) => id)).toEqual(older.map(({ id }) => id))
})
