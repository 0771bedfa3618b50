import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { trailKind } from '#appraisal/trail-kind.ts'
import { verifyAudit } from '#database/administration/audit.ts'
import { readAuditHeads } from '#database/audit-heads.ts'
import { query } from '../support/sql.ts'
import { type Archive, openArchive } from './records/archive.ts'
import { evaluatedOffice, hire, newAgency, newOffice, type Office } from './records/office.ts'

let archive: Archive
let office: Office
const opened: Archive[] = []

beforeEach(async () => {
  archive = await openArchive()
  opened.push(archive)
  office = await newOffice(archive)
})
afterAll(() => Promise.all(opened.map((each) => each.close())))

const verify = (expected?: Parameters<typeof verifyAudit>[1]) => verifyAudit(archive.prisma, expected)

/** As whoever owns the database and wants to leave no traces. */
function tamper(sql: string) {
  return query(archive.url, `SET session_replication_role = replica; ${sql}`)
}

function feedback(text: string, employeeId = office.employee.employeeId) {
  const { employeeId: authorId } = office.appraiser
  return archive.prisma.feedback.create({ data: { employeeId, authorId, text, givenAt: new Date() } })
}

async function someLines(): Promise<{ id: number; sequence: number }[]> {
  for (const text of ['satu', 'dua', 'tiga', 'empat']) await feedback(text)
  const seals = await archive.prisma.auditSeal.findMany({ orderBy: { sequence: 'asc' } })
  return seals.map(({ entryId, sequence }) => ({ id: Number(entryId), sequence: Number(sequence) })).slice(-4)
}

describe('the chain', () => {
  test('is whole when nobody touched it, one for each agency', async () => {
    await evaluatedOffice(archive)
    const { found, lines, heads } = await verify()
    expect(found).toBe(0)
    expect(lines).toBe(await archive.prisma.auditEntry.count())
    expect(heads.map(({ agencyId }) => agencyId)).toHaveLength(2)
    expect(heads[0]?.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('is the same in every session, whatever its zone', async () => {
    await someLines()
    const options = '-c TimeZone=Asia/Jayapura -c DateStyle=German -c extra_float_digits=-3'
    const [row] = await query<{ wrong: number }>(
      `${archive.url}?options=${encodeURIComponent(options)}`,
      `SELECT count(*)::int AS wrong FROM appraisal.audit_seal s
       JOIN appraisal.audit_entry e ON e.id = s.entry_id
       LEFT JOIN appraisal.audit_seal p ON p.agency_id = s.agency_id AND p.sequence = s.sequence - 1
       WHERE s.hash <> sha256(coalesce(p.hash, '') || appraisal.audit_bytes(e))`,
    )
    expect(row).toEqual({ wrong: 0 })
  })

  test('shows which line was altered', async () => {
    const [, line] = await someLines()
    await tamper(`UPDATE appraisal.audit_entry SET after = after || '{"text":"lain"}' WHERE id = ${line?.id}`)
    expect(await verify()).toMatchObject({
      found: 1,
      faults: [{ fault: 'changed', agencyId: office.agencyId, entryId: line?.id, sequence: line?.sequence }],
    })
  })

  test.each(['actor_id = 1', "at = at + interval '1 millisecond'", 'subject_id = NULL', "row_key = '0'"])(
    'shows also a change of %s',
    async (change) => {
      const [line] = await someLines()
      await tamper(`UPDATE appraisal.audit_entry SET ${change} WHERE id = ${line?.id}`)
      expect(await verify()).toMatchObject({ found: 1, faults: [{ fault: 'changed', entryId: line?.id }] })
    },
  )

  test('shows which line was removed, with its seal or without', async () => {
    const [, one, other] = await someLines()
    await tamper(`DELETE FROM appraisal.audit_entry WHERE id = ${one?.id}`)
    expect((await verify()).faults).toMatchObject([{ fault: 'removed', entryId: one?.id }])
    await tamper(`DELETE FROM appraisal.audit_seal WHERE entry_id = ${one?.id}`)
    const gap = { fault: 'gap', agencyId: office.agencyId, sequence: one?.sequence, last: one?.sequence }
    expect((await verify()).faults).toEqual([gap])
    await tamper(`DELETE FROM appraisal.audit_seal WHERE entry_id = ${other?.id}`)
    expect((await verify()).faults).toEqual([
      { ...gap, last: other?.sequence },
      { fault: 'unsealed', entryId: other?.id },
    ])
  })

  test('shows a line that was put in', async () => {
    const [line] = await someLines()
    const columns = 'at, actor_id, table_name, row_key, operation, subject_id, agency_id, transaction_id'
    await tamper(`INSERT INTO appraisal.audit_entry (${columns})
      SELECT ${columns} FROM appraisal.audit_entry WHERE id = ${line?.id}`)
    expect((await verify()).faults).toMatchObject([{ fault: 'unsealed' }])
  })

  test('shows lines that were swapped', async () => {
    const [, one, other] = await someLines()
    await tamper(`UPDATE appraisal.audit_entry SET id = -1 WHERE id = ${one?.id};
      UPDATE appraisal.audit_entry SET id = ${one?.id} WHERE id = ${other?.id};
      UPDATE appraisal.audit_entry SET id = ${other?.id} WHERE id = -1`)
    const changed = [
      { fault: 'changed', entryId: one?.id },
      { fault: 'changed', entryId: other?.id },
    ]
    expect((await verify()).faults).toMatchObject(changed)
  })

  test('shows seals that were swapped', async () => {
    const [, one, other, next] = await someLines()
    await tamper(`UPDATE appraisal.audit_seal SET sequence = -1 WHERE entry_id = ${one?.id};
      UPDATE appraisal.audit_seal SET sequence = ${one?.sequence} WHERE entry_id = ${other?.id};
      UPDATE appraisal.audit_seal SET sequence = ${other?.sequence} WHERE entry_id = ${one?.id}`)
    expect((await verify()).faults).toMatchObject([
      { fault: 'changed', entryId: other?.id },
      { fault: 'changed', entryId: one?.id },
      { fault: 'changed', entryId: next?.id },
    ])
  })

  test('shows by a head noted before that its end was cut off, or written anew', async () => {
    const [, , , last] = await someLines()
    const heads = await readAuditHeads(archive.prisma)
    expect((await verify(heads)).found).toBe(0)
    await tamper(`DELETE FROM appraisal.audit_entry WHERE id = ${last?.id};
      DELETE FROM appraisal.audit_seal WHERE entry_id = ${last?.id}`)
    expect((await verify()).found).toBe(0)
    expect((await verify(heads)).faults).toMatchObject([{ fault: 'cut', sequence: last?.sequence }])
    await feedback('lima')
    expect((await verify(heads)).faults).toMatchObject([{ fault: 'rewritten', sequence: last?.sequence }])
  })

  test('is not broken by many who commit at once, nor by a turn that is taken back', async () => {
    const other = await newOffice(archive)
    const people = [office.employee, office.head, other.employee, other.head]
    const patience = { maxWait: 30_000, timeout: 30_000 }
    const turns = Array.from({ length: 60 }, (_, turn) => {
      const { employeeId } = people[turn % people.length] ?? office.employee
      const data = { employeeId, authorId: office.appraiser.employeeId, givenAt: new Date() }
      return archive.prisma
        .$transaction(async ({ feedback }) => {
          await feedback.createMany({ data: [1, 2, 3].map((n) => ({ ...data, text: `${turn}-${n}` })) })
          if (turn % 5 === 0) throw new Error('taken back')
        }, patience)
        .catch(({ message }) => message)
    })
    const ended = await Promise.all(turns)
    expect(ended.filter((end) => end !== undefined)).toEqual(Array(12).fill('taken back'))
    const { found, heads, lines } = await verify()
    expect(found).toBe(0)
    expect(heads.reduce((sum, { sequence }) => sum + sequence, 0)).toBe(lines)
    expect(lines).toBe(await archive.prisma.auditEntry.count())
  })

  test('takes several agencies and many lines in one transaction', async () => {
    const other = await newAgency(archive)
    await archive.prisma.$transaction([
      archive.prisma.$executeRaw`UPDATE appraisal.agency SET name = name || '.'`,
      archive.prisma.$executeRaw`UPDATE appraisal.unit SET name = name || '.'`,
    ])
    await hire(archive, other, null)
    expect((await verify()).found).toBe(0)
  })

  test.each([
    'UPDATE appraisal.audit_seal SET sequence = 0',
    'DELETE FROM appraisal.audit_seal',
    'TRUNCATE appraisal.audit_seal',
  ])('is append-only: %s', async (statement) => {
    await expect(archive.prisma.$executeRawUnsafe(statement)).rejects.toThrow('audit_seal is append-only')
  })
})

describe('a line', () => {
  test('names whom it is about and his agency, also through what it belongs to', async () => {
    const { employee, agencyId } = await evaluatedOffice(archive)
    const tables = [
      'plan',
      'work_result',
      'progress_report',
      'progress_entry',
      'evaluation',
      'behavior_score',
    ]
    const lines = await archive.prisma.auditEntry.findMany({ where: { tableName: { in: tables }, agencyId } })
    expect(new Set(lines.map(({ tableName }) => tableName))).toEqual(new Set(tables))
    expect(new Set(lines.map(({ subjectId }) => subjectId))).toEqual(new Set([employee.employeeId]))
    const unnamed = await archive.prisma.auditEntry.findMany({ where: { subjectId: null } })
    expect(new Set(unnamed.map(({ tableName }) => tableName))).toEqual(new Set(['agency', 'unit', 'period']))
    expect(await archive.prisma.auditEntry.count({ where: { agencyId: null } })).toBe(0)
  })

  test('of every table whose changes are recorded has a meaning of its own', async () => {
    const audited = await query<{ name: string }>(
      archive.url,
      `SELECT c.relname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
       WHERE t.tgfoid = 'appraisal.write_audit'::regproc`,
    )
    expect(audited.length).toBeGreaterThan(15)
    const unknown = audited.flatMap(({ name: table }) =>
      (['insert', 'update', 'delete'] as const)
        .filter((operation) => trailKind({ table, operation, changed: [], state: null }) === 'other-changed')
        .map((operation) => `${operation} ${table}`),
    )
    expect(unknown).toEqual([])
  })
})
