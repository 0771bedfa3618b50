import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Archive, nextDay, openArchive, type Work } from './archive.ts'
import { entriesFor, type Reported, reportedOffice } from './office.ts'
import { countStatements } from './statements.ts'

let archive: Archive
let office: Reported
beforeAll(async () => {
  archive = await openArchive()
  office = await reportedOffice(archive)
})
afterAll(() => archive.close())

/** What nearly every turn asks or does. */
const frequent: Record<string, (employeeId: number) => Work<unknown>> = {
  employee: (id) => (records) => records.employee(id),
  openPeriods: () => (records) => records.openPeriods(),
  planOf: (id) => (records) => records.planOf(id, 2026),
  reportOf: (id) => (records) => records.reportOf(id, office.period.id),
  evaluationOf: (id) => (records) => records.evaluationOf(id, office.period.id),
  plansWaiting: (id) => (records) => records.plansWaiting(id),
  plansMissing: (id) => (records) => records.plansMissing(id),
  progressOwed: (id) => (records) => records.progressOwed(id),
  evaluationsOwed: (id) => (records) => records.evaluationsOwed(id),
  resultsWaiting: (id) => (records) => records.resultsWaiting(id),
  feedbackUnread: (id) => (records) => records.feedbackUnread(id),
  explanationsOwed: (id) => (records) => records.explanationsOwed(id),
  decisionsOwed: (id) => (records) => records.decisionsOwed(id),
  rulingsUnread: (id) => (records) => records.rulingsUnread(id),
}

test.each(Object.keys(frequent))('%s takes one statement', async (name) => {
  const work = frequent[name]?.(office.employee.employeeId)
  expect(work && (await countStatements(archive, office.employee, work))).toBe(1)
})

test('a report takes one statement besides the question whether it may be sent', async () => {
  const draft = {
    employeeId: office.employee.employeeId,
    periodId: office.period.id,
    entries: entriesFor(office.plan),
    now: nextDay,
  }
  expect(await countStatements(archive, office.employee, (records) => records.submitReport(draft))).toBe(2)
})
