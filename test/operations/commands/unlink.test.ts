import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { budi, dewi, openAgency, siti, type TestAgency } from '../agency.ts'

let agency: TestAgency

beforeAll(async () => {
  agency = await openAgency()
  await agency.hire(siti, dewi)
  await agency.query(`INSERT INTO assistant.account (employee_id, channel, address, linked_at, unreachable_at)
    SELECT e.id, c.channel, 'of-siti', now(), c.unreachable_at FROM appraisal.employee e,
      (VALUES ('telegram', NULL), ('slack', now())) AS c (channel, unreachable_at)
    WHERE e.employee_number = '${siti}'`)
})

afterAll(() => agency.close())

describe('unlink', () => {
  test('revokes all accounts of an employee, and says so where he can be reached', async () => {
    await agency.json('link-code', siti)
    const { exitCode, stdout } = await agency.run('unlink', siti)
    expect([exitCode, stdout]).toEqual([
      0,
      '2 akun •••••••••••••••002 diputuskan, dan kodenya yang belum terpakai dibatalkan.\n',
    ])
    expect(await agency.query('SELECT FROM assistant.account WHERE revoked_at IS NULL')).toEqual([])
    expect(await agency.query(`SELECT channel, address, state FROM assistant.outbox`)).toEqual([
      { channel: 'telegram', address: 'of-siti', state: 'queued' },
    ])
    const valid = `SELECT FROM assistant.link_code c JOIN appraisal.employee e ON e.id = c.employee_id
      WHERE e.employee_number = '${siti}' AND c.expires_at > now() AND c.used_at IS NULL`
    expect(await agency.query(valid)).toEqual([])
  })

  test('says when there was none', async () => {
    expect(await agency.json('unlink', dewi)).toEqual({
      exitCode: 0,
      outcome: 'done',
      employee: '•••••••••••••••017',
      count: 0,
    })
  })

  test.each([
    ['a number of nobody', budi, 'nobody'],
    ['what is no number', 'siti', 'number-digits'],
  ])('refuses %s', async (_, number, problem) => {
    expect(await agency.json('unlink', number)).toMatchObject({ exitCode: 1, problem })
  })
})
