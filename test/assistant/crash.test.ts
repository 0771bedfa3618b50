import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { query } from '../support/sql.ts'
import { type Agency, openAgency, withSitiReporting } from './agency.ts'
import { bringUp, type Mortal, warmUp } from './mortal.ts'
import { prepareReporters, type Reporter } from './reporters.ts'
import type { Cut } from './wires.ts'

/** More messages than a turn with all that follows from it sends to the database and to the platforms. */
const mostMessages = 60

const everyCut = Array.from({ length: mostMessages }, (_, index) => index + 1).flatMap((message): Cut[] => [
  { message, when: 'before' },
  { message, when: 'after' },
])

/** All of them with CRASH_ALL=1; else every so manyth, from somewhere. */
const stride = process.env.CRASH_ALL ? 1 : 25
const offset = Number(process.env.CRASH_OFFSET ?? Math.floor(Math.random() * stride)) % stride
const cuts = everyCut.filter((_, index) => index % stride === offset)

describe(`The program is killed while an employee sends her report (CRASH_OFFSET=${offset})`, () => {
  let agency: Agency
  let reporters: Reporter[]
  let program: Mortal
  let heir: ReturnType<typeof warmUp>
  let reports = 0

  beforeAll(async () => {
    heir = warmUp()
    agency = await withSitiReporting(await openAgency())
    reporters = await prepareReporters(agency, cuts.length)
    await agency.program.stop()
    program = await next()
  }, 300_000)

  afterAll(async () => {
    heir.kill('SIGKILL')
    await program.kill()
    await Promise.all([agency.telegram.stop(), agency.slack.stop()])
    await agency.database.drop()
  })

  /** Brings up the next process, and has the one after it read the program already. */
  function next(): Promise<Mortal> {
    const ready = heir
    heir = warmUp()
    return bringUp(ready, agency)
  }

  it.for(cuts.map((cut, index) => ({ ...cut, index })))(
    'records it once and tells everybody when killed $when message $message',
    { timeout: 90_000 },
    async ({ index, ...cut }) => {
      const reporter = reporters[index]
      if (!reporter) throw new Error('there is nobody left to report')
      reports += 1
      program.killAt(cut)
      reporter.send()
      await Promise.race([program.gone, settled()])
      await program.kill()
      program = await next()
      await settled()

      const recorded = await readRecorded(reporter)
      expect(recorded).toEqual({
        report: { revision: 1, state: 'submitted' },
        trail: ['insert'],
        conversations: ['ended'],
        unsent: 0,
      })
      expect([1, 2]).toContain(reporter.thanked())
      expect([1, 2]).toContain(reporter.announced())

      const before = await query(agency.database.url, everythingSql)
      agency.telegram.redeliver(1)
      await settled()
      expect(await query(agency.database.url, everythingSql)).toEqual(before)
    },
  )

  /** Resolves once all is done that the reports so far bring about. */
  function settled(): Promise<void> {
    const { telegram, slack, database } = agency
    return vi.waitFor(
      async () => {
        expect(telegram.pendingUpdates() + slack.pendingDeliveries()).toBe(0)
        expect(await query(database.url, progressSql)).toEqual([{ reports, told: reports, waiting: 0 }])
      },
      { timeout: 20_000, interval: 50 },
    )
  }

  async function readRecorded({ employeeId }: Reporter) {
    const [recorded] = await query(agency.database.url, recordedSql(employeeId))
    return recorded
  }
})

const progressSql = `SELECT
  (SELECT count(*)::int FROM appraisal.progress_report) AS reports,
  (SELECT count(*)::int FROM assistant.reminder WHERE duty = 'evaluate') AS told,
  (SELECT count(*)::int FROM assistant.outbox WHERE state IN ('queued', 'sending')) AS waiting`

const everythingSql = `SELECT
  (SELECT max(id) FROM appraisal.audit_entry) AS audit,
  (SELECT max(id) FROM assistant.outbox) AS outbox,
  (SELECT max(id) FROM assistant.conversation) AS conversation`

function recordedSql(employeeId: number): string {
  return `SELECT
    (SELECT json_build_object('revision', revision, 'state', state) FROM appraisal.progress_report
      WHERE employee_id = ${employeeId}) AS report,
    (SELECT json_agg(a.operation) FROM appraisal.audit_entry a
      JOIN appraisal.progress_report r ON a.row_key = r.id::text
      WHERE a.table_name = 'progress_report' AND r.employee_id = ${employeeId}) AS trail,
    (SELECT json_agg(state) FROM assistant.conversation WHERE employee_id = ${employeeId}) AS conversations,
    (SELECT count(*)::int FROM assistant.outbox WHERE employee_id = ${employeeId} AND state <> 'sent') AS unsent`
}
