import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { andi, budi, dewi, founding, openAgency, siti, type TestAgency } from '../agency.ts'

let agency: TestAgency

beforeAll(async () => {
  agency = await openAgency()
  await agency.hire(siti, budi)
})

afterAll(() => agency.close())

const held = () =>
  agency.query(`SELECT e.employee_number AS number, h.role FROM appraisal.role_held h
    JOIN appraisal.employee e ON e.id = h.employee_id ORDER BY 1, 2`)

describe('role', () => {
  test('grant gives a role, once', async () => {
    const { exitCode, stdout } = await agency.run('role', 'grant', siti, 'auditor')
    expect([exitCode, stdout]).toEqual([0, '•••••••••••••••002 sekarang memegang peran auditor.\n'])
    expect(await agency.json('role', 'grant', siti, 'auditor')).toMatchObject({
      exitCode: 1,
      problem: 'held',
    })
  })

  test('a performance manager runs a unit and those below it, or the agency', async () => {
    const reach = () =>
      agency.query(`SELECT u.name FROM appraisal.role_held h LEFT JOIN appraisal.unit u ON u.id = h.unit_id
        WHERE h.role = 'performance-manager'`)
    const grant = (...words: string[]) => agency.json('role', 'grant', siti, 'performance-manager', ...words)
    expect(await grant('--unit', 'sekretariat')).toMatchObject({ exitCode: 0, unit: 'Sekretariat' })
    expect(await reach()).toEqual([{ name: 'Sekretariat' }])
    expect(await grant('--unit', 'Sekretariat')).toMatchObject({ exitCode: 1, problem: 'held' })
    expect(await grant()).toMatchObject({ exitCode: 0 })
    expect(await reach()).toEqual([{ name: null }])
    await agency.run('role', 'revoke', siti, 'performance-manager')
  })

  test('the last administrator stays', async () => {
    expect(await agency.json('role', 'revoke', andi, 'administrator')).toMatchObject({
      exitCode: 1,
      problem: 'last',
    })
  })

  test.each([
    ['someone without the role', ['revoke', budi, 'auditor'], 'not-held'],
    ['nobody', ['grant', dewi, 'auditor'], 'nobody'],
    ['an unknown unit', ['grant', siti, 'performance-manager', '--unit', 'Gudang'], 'unknown-unit'],
    ['a unit for another role', ['grant', siti, 'auditor', '--unit', 'Sekretariat'], 'unit-of-role'],
    ['an unknown role', ['grant', siti, 'admin'], 'unknown-role'],
    ['no number', ['revoke', 'siti', 'auditor'], 'number-digits'],
    ['an actor who is no administrator', ['grant', budi, 'auditor', '--as', siti], 'not-administrator'],
  ])('%s is refused', async (_, words, problem) => {
    expect(await agency.json('role', ...words)).toMatchObject({ exitCode: 1, problem })
  })

  test('the trail names who acted: the first administrator, or who was named', async () => {
    await agency.run('role', 'grant', siti, 'administrator')
    await agency.run('role', 'revoke', andi, 'administrator', '--as', siti)
    const trail = `SELECT t.operation, e.employee_number AS actor FROM appraisal.audit_entry t
      JOIN appraisal.employee e ON e.id = t.actor_id
      WHERE t.table_name = 'role_held' AND t.row_key LIKE '%:administrator' ORDER BY t.id`
    expect(await agency.query(trail)).toEqual([
      { operation: 'insert', actor: andi },
      { operation: 'delete', actor: siti },
    ])
    expect(await held()).toEqual([
      { number: siti, role: 'administrator' },
      { number: siti, role: 'auditor' },
    ])
  })

  test('two administrators who revoke each other at once leave one', async () => {
    await agency.run('role', 'grant', budi, 'administrator')
    const revoked = await Promise.all([
      agency.json('role', 'revoke', siti, 'administrator', '--as', budi),
      agency.json('role', 'revoke', budi, 'administrator', '--as', siti),
    ])
    expect(revoked.map(({ exitCode }) => exitCode).sort()).toEqual([0, 1])
    expect((await held()).filter(({ role }) => role === 'administrator')).toHaveLength(1)
  })

  test('an agency that has lost its last administrator can be given one', async () => {
    await agency.query(`DELETE FROM appraisal.role_held WHERE role = 'administrator'`)
    const refused = await agency.json('period', 'open', '2026-11')
    expect(refused).toMatchObject({ exitCode: 1, problem: 'no-administrator' })
    expect(refused.message).toContain('role grant <nip> administrator')
    expect(await agency.json('role', 'grant', andi, 'administrator')).toMatchObject({ exitCode: 0 })
    expect(await agency.json('period', 'open', '2026-11')).toMatchObject({ exitCode: 0 })
  })
})

describe('several agencies', () => {
  beforeAll(() => agency.run(...founding('DKP', dewi)))

  test('need one to be named', async () => {
    const { exitCode, stderr } = await agency.run('period', 'list')
    expect(exitCode).toBe(1)
    expect(stderr).toContain('Sebutkan satu dengan --agency: DKP, DLP')
    expect(await agency.json('period', 'list')).toMatchObject({
      problem: 'which-agency',
      codes: ['DKP', 'DLP'],
    })
    expect(await agency.json('period', 'list', '--agency', 'X')).toMatchObject({ problem: 'unknown-agency' })
  })

  test.each([
    ['behind the command', ['period', 'list', '--agency', 'dkp']],
    ['before it', ['--agency', 'DKP', 'period', 'list']],
  ])('are told apart by --agency %s', async (_, words) => {
    expect(await agency.json(...words)).toMatchObject({ exitCode: 0, periods: [] })
  })

  test('do not reach into each other', async () => {
    const refused = await agency.json('role', 'grant', siti, 'auditor', '--agency', 'DKP')
    expect(refused).toMatchObject({ exitCode: 1, problem: 'nobody' })
    const foreign = await agency.json('link-code', dewi, '--agency', 'DKP', '--as', andi)
    expect(foreign).toMatchObject({ exitCode: 1, problem: 'not-administrator' })
  })
})
