import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openAgency, siti, type TestAgency } from '../agency.ts'

let agency: TestAgency

beforeAll(async () => {
  agency = await openAgency()
})
afterAll(() => agency.close())

/** The chain of the one agency. */
async function head(): Promise<string> {
  return (await agency.run('audit', 'head')).stdout.trim()
}

function tamper(sql: string) {
  return agency.query(`SET session_replication_role = replica; ${sql}`)
}

describe('audit head', () => {
  test('tells the end of the chain, which grows with each change', async () => {
    const before = await head()
    expect(before).toMatch(/^DLP:\d+:[0-9a-f]{64}$/)
    await agency.hire(siti)
    const after = await head()
    expect(Number(after.split(':')[1])).toBe(Number(before.split(':')[1]) + 1)
    const { heads, outcome } = await agency.json('audit', 'head')
    const [, sequence, hash] = after.split(':')
    expect([outcome, heads]).toEqual(['done', [{ agency: 'DLP', sequence: Number(sequence), hash }]])
  })
})

describe('audit verify', () => {
  beforeEach(async () => {
    expect(await agency.json('audit', 'verify')).toMatchObject({ exitCode: 0 })
  })

  test('ends with 0 and tells the heads when the trail is whole', async () => {
    const { exitCode, stdout } = await agency.run('audit', 'verify', '--expect', await head())
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^Jejak audit utuh: \d+ baris\./)
    expect(stdout).toContain(await head())
  })

  test('ends with 1 and names the line when one was altered', async () => {
    const alter = (name: string) =>
      tamper(`UPDATE appraisal.audit_entry SET after = jsonb_set(after, '{name}', '"${name}"')
        WHERE table_name = 'agency'`)
    await alter('Lain')
    const { exitCode, stderr } = await agency.run('audit', 'verify')
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^Jejak audit TIDAK utuh: 1 kejanggalan\.\nDLP nomor 1: baris \d+ tidak cocok/)
    expect(await agency.json('audit', 'verify')).toMatchObject({
      ...{ exitCode: 1, problem: 'audit-broken', found: 1 },
      faults: [{ fault: 'changed', agency: 'DLP', sequence: 1 }],
    })
    await alter('Dinas Layanan Publik')
  })

  test('finds an end that was cut off by a head noted before, of several', async () => {
    const first = await head()
    await agency.query(`UPDATE appraisal.unit SET name = name || ' Baru'`)
    const noted = await head()
    const sequence = Number(noted.split(':')[1])
    await tamper(`DELETE FROM appraisal.audit_entry WHERE id = (SELECT max(id) FROM appraisal.audit_entry);
      DELETE FROM appraisal.audit_seal WHERE sequence = ${sequence}`)
    expect(await agency.json('audit', 'verify', '--expect', first, '--expect', noted)).toMatchObject({
      ...{ exitCode: 1, found: 1, faults: [{ fault: 'cut', agency: 'DLP', sequence }] },
    })
  })

  test.each(['DLP', 'DLP:1:abc', `XYZ:1:${'0'.repeat(64)}`])('refuses %s as a head', async (given) => {
    const told = await agency.json('audit', 'verify', '--expect', given)
    expect(told).toMatchObject({ exitCode: 1, problem: 'unreadable-head' })
  })
})
