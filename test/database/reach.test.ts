import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Address } from '#conversation/store.ts'
import { roles } from '#database/reach.ts'
import { query } from '../support/sql.ts'
import { type Desk, openDesk, post } from './desk.ts'
import { noon } from './records/archive.ts'
import { type Contested, heardOffice } from './records/office.ts'

/** Tables whose rows are of no agency, or known before one is; turns of all agencies share them. */
const shared = ['assistant.inbox', 'assistant.link_attempt', 'assistant.wrong_code']

let desk: Desk
let own: Contested
let other: Contested
let home: Address
beforeAll(async () => {
  desk = await openDesk()
  own = await heardOffice(desk)
  other = await heardOffice(desk)
  home = await furnish(own)
  await furnish(other)
})
afterAll(() => desk.close())

/** What else an agency has, so that no table is empty. */
async function furnish({ appraiser, employee, agencyId }: Contested): Promise<Address> {
  const from = await desk.link(employee)
  await desk.turn(from, async (turn) => {
    await turn.remind('plan', '2026', 'new')
    await turn.write({
      conversations: [{ id: null, flow: 'count', about: '', state: 'active', turn: 0, stored: 0 }],
      posts: [post(from, 'Halo', { employeeId: employee.employeeId })],
      now: noon,
    })
  })
  await query(desk.url, furniture(agencyId, appraiser.employeeId, employee.employeeId))
  return from
}

const furniture = (agency: number, author: number, employee: number) => `
  INSERT INTO appraisal.role_held (employee_id, role) VALUES (${author}, 'administrator');
  INSERT INTO appraisal.feedback (employee_id, author_id, text, given_at) VALUES (${employee}, ${author}, 'Baik', now());
  INSERT INTO appraisal.delegation (agency_id, principal_id, acting_id, kind, scope, letter_number, starts_at)
    VALUES (${agency}, ${author}, ${employee}, 'plh', '{plan}', 'SP-1', now());
  INSERT INTO assistant.consent (employee_id, channel, address, version, at)
    VALUES (${employee}, 'telegram', '1', 1, now());
  INSERT INTO assistant.pin (employee_id) VALUES (${employee});
  INSERT INTO assistant.restriction (employee_id, since) VALUES (${employee}, now());
  INSERT INTO appraisal.data_request (agency_id, employee_id, number, kind, text, opened_at, due_at)
    VALUES (${agency}, ${employee}, 'DP/2026/000001', 'correction', 'Jabatan keliru', now(), now());
  INSERT INTO assistant.stored_file (id, employee_id, channel, platform_id, name, mime, size, created_at)
    VALUES (gen_random_uuid(), ${employee}, 'telegram', 'x', 'x', 'x', 1, now());
  INSERT INTO appraisal.evidence (entry_id, position, kind, url)
    SELECT n.id, 9, 'link', 'https://contoh.go.id' FROM appraisal.progress_entry n
    JOIN appraisal.progress_report r ON r.id = n.report_id WHERE r.employee_id = ${employee};
  INSERT INTO assistant.link_code (hash, employee_id, created_at, expires_at)
    VALUES (decode(md5('${employee}'), 'hex'), ${employee}, now(), now());
  WITH said AS (
    INSERT INTO appraisal.announcement (agency_id, author_id, text, audience, confirm_reading, announced_at)
    VALUES (${agency}, ${author}, 'Halo', '{}', false, now()) RETURNING id)
  INSERT INTO appraisal.announcement_receipt (announcement_id, employee_id) SELECT id, ${employee} FROM said;`

/** Runs a statement as a turn does that names this agency, and takes it back. */
async function asTurnOf(agency: number | null, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: desk.url })
  await client.connect()
  try {
    await client.query(`BEGIN; SET LOCAL ROLE ${roles.named}`)
    if (agency !== null) await client.query(`SET LOCAL appraisal.agency = '${agency}'`)
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

/** How many rows a statement touches, or the code of the database's refusal. */
function outcome(agency: number | null, sql: string): Promise<number | string> {
  return asTurnOf(agency, sql).then(({ rowCount }) => rowCount ?? 0, codeOf)
}

function codeOf(error: unknown): string {
  if (error instanceof pg.DatabaseError && error.code) return error.code
  throw error
}

const refused = '42501'

interface Table {
  name: string
  protected: boolean
  policies: string[]
}

const tables = () =>
  query<Table>(
    desk.url,
    `SELECT relnamespace::regnamespace || '.' || relname AS name, relrowsecurity AS protected,
       ARRAY(SELECT polname::text FROM pg_policy WHERE polrelid = c.oid ORDER BY polname) AS policies
     FROM pg_class c WHERE relkind IN ('r', 'p') AND relnamespace::regnamespace::text IN ('appraisal', 'assistant')
     ORDER BY name`,
  )

const keptApart = async () => (await tables()).filter(({ name }) => !shared.includes(name))

test('every table keeps agencies apart, or is known to be shared', async () => {
  for (const { name, ...table } of await tables()) {
    if (shared.includes(name)) expect(table, name).toEqual({ protected: false, policies: [] })
    else expect(table, name).toEqual({ protected: true, policies: ['every_agency', 'named_agency'] })
  }
})

test('the program owns nothing, and what runs in the owner’s name finds what it names', async () => {
  const owned = `SELECT relname FROM pg_class WHERE relowner::regrole::text LIKE 'asisten_kinerja%'`
  expect(await query(desk.url, owned)).toEqual([])
  const loose = `SELECT proname FROM pg_proc WHERE prosecdef AND pronamespace::regnamespace::text IN ('appraisal', 'assistant')
    AND (proconfig IS NULL OR NOT 'search_path=pg_catalog, pg_temp' = ANY (proconfig) OR has_function_privilege('public', oid, 'EXECUTE'))`
  expect(await query(desk.url, loose)).toEqual([])
})

describe('a turn', () => {
  type Count = (table: string) => Promise<number | string>

  const everyRow: Count = async (table) => (await query(desk.url, `SELECT FROM ${table}`)).length
  const rowsOf =
    (agency: number | null): Count =>
    (table) =>
      outcome(agency, `SELECT FROM ${table}`)

  test('sees its own agency in every table it may read, and nothing of the other', async () => {
    for (const { name } of await keptApart()) {
      const [all, first, second] = await Promise.all(
        [everyRow, rowsOf(own.agencyId), rowsOf(other.agencyId)].map((count) => count(name)),
      )
      if (first === refused) continue
      expect(first, name).toBeGreaterThan(0)
      expect(Number(first) + Number(second), name).toBe(all)
    }
  })

  test('that names no agency sees nothing', async () => {
    for (const { name } of await keptApart()) expect([0, refused], name).toContain(await rowsOf(null)(name))
  })

  test('changes and deletes nothing of another agency', async () => {
    const theirs = `(SELECT ${other.employee.employeeId})`
    const changes = [
      `UPDATE appraisal.employee SET name = 'Lain' WHERE id = ${theirs}`,
      `UPDATE appraisal.plan SET state = 'returned' WHERE employee_id = ${theirs}`,
      `UPDATE appraisal.evaluation SET response = NULL WHERE employee_id = ${theirs}`,
      `UPDATE appraisal.objection SET state = 'decided' WHERE employee_id = ${theirs}`,
      `UPDATE appraisal.period SET state = 'closed' WHERE agency_id = ${other.agencyId}`,
      `UPDATE assistant.conversation SET state = 'ended' WHERE employee_id = ${theirs}`,
      `UPDATE assistant.account SET unreachable_at = now() WHERE employee_id = ${theirs}`,
      `DELETE FROM appraisal.work_result WHERE plan_id = ${other.plan.id}`,
      `DELETE FROM appraisal.progress_entry WHERE report_id = ${other.report.reportId}`,
      `DELETE FROM appraisal.evidence USING appraisal.progress_entry n WHERE n.report_id = ${other.report.reportId}`,
      `DELETE FROM appraisal.role_held WHERE employee_id = ${other.appraiser.employeeId}`,
    ]
    for (const sql of changes) expect(await outcome(own.agencyId, sql), sql).toBe(0)
  })

  test('adds nothing to another agency, nor moves anything of its own there', async () => {
    const theirs = other.employee.employeeId
    const additions = [
      `INSERT INTO appraisal.unit (agency_id, name) VALUES (${other.agencyId}, 'Baru')`,
      `INSERT INTO appraisal.role_held (employee_id, role) VALUES (${theirs}, 'administrator')`,
      `INSERT INTO appraisal.feedback (employee_id, author_id, text, given_at) VALUES (${theirs}, ${own.head.employeeId}, 'x', now())`,
      `INSERT INTO appraisal.work_result (plan_id, position, title, kind, indicator, aspect, target, unit_of_measure)
       VALUES (${other.plan.id}, 9, 'x', 'main', 'x', 'quantity', 1, 'x')`,
      `INSERT INTO appraisal.progress_entry (report_id, work_result_id, realization, achievement)
       VALUES (${other.report.reportId}, ${own.plan.results[0]?.id}, 1, 1)`,
      `INSERT INTO appraisal.behavior_score (evaluation_id, value, rating) VALUES (${other.evaluation.id}, 'loyal', 'meets')`,
      `INSERT INTO assistant.link_code (hash, employee_id, created_at, expires_at) VALUES ('x', ${theirs}, now(), now())`,
      `INSERT INTO assistant.outbox (token, employee_id, channel, address, kind, priority, next_try_at, content, created_at)
       VALUES ('t', ${theirs}, 'telegram', '1', 'send', 0, now(), '{}', now())`,
      `UPDATE appraisal.employee SET agency_id = ${other.agencyId}`,
      `UPDATE appraisal.feedback SET employee_id = ${theirs}`,
    ]
    for (const sql of additions) expect(await outcome(own.agencyId, sql), sql).toBe(refused)
  })

  test('alters no table, empties none, and writes nothing into the trail', async () => {
    const attempts = [
      'ALTER TABLE appraisal.plan ADD COLUMN x int',
      'ALTER TABLE appraisal.plan DISABLE TRIGGER audit',
      'ALTER TABLE appraisal.plan DISABLE ROW LEVEL SECURITY',
      'DROP POLICY named_agency ON appraisal.plan',
      'DROP TABLE appraisal.plan',
      'TRUNCATE appraisal.plan',
      'CREATE TABLE appraisal.mine ()',
      "INSERT INTO appraisal.audit_entry (at, table_name, row_key, operation) VALUES (now(), 'x', 'x', 'insert')",
      "UPDATE appraisal.audit_entry SET table_name = ''",
      'DELETE FROM appraisal.audit_entry',
      "SET session_replication_role = 'replica'",
      'SELECT rolpassword FROM pg_authid',
      'DELETE FROM appraisal.evaluation',
    ]
    for (const sql of attempts) expect(await outcome(own.agencyId, sql), sql).toBe(refused)
  })
})

test('a connection does not remember the agency of the turn before', async () => {
  const seen = () => desk.turn(home, async ({ records }) => records.units())
  expect(await seen()).not.toEqual([])
  const [leaked] = await desk.turns.prisma.$queryRaw<{ employees: bigint; agency: string | null }[]>`
    SELECT count(*) AS employees, nullif(current_setting('appraisal.agency', true), '') AS agency
    FROM appraisal.employee`
  expect(leaked).toEqual({ employees: 0n, agency: null })
})

test('the trail names who acted, though nobody may write it', async () => {
  const [line] = await query(
    desk.url,
    `SELECT actor_id AS actor FROM appraisal.audit_entry WHERE table_name = 'plan' ORDER BY id LIMIT 1`,
  )
  expect(line).toEqual({ actor: own.employee.employeeId })
})
