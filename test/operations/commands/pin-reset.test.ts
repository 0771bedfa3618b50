import { afterAll, beforeAll, expect, test } from 'vitest'
import { budi, dewi, openAgency, siti, type TestAgency } from '../agency.ts'

let agency: TestAgency

beforeAll(async () => {
  agency = await openAgency()
  await agency.hire(siti, budi)
  await agency.query(`INSERT INTO assistant.pin (employee_id, hash, set_at, locked_until)
    SELECT id, '$scrypt$ln=15,r=8,p=3$AA==$AA==', now(), now() + interval '1 hour' FROM appraisal.employee
    WHERE employee_number = '${siti}'`)
})

afterAll(() => agency.close())

test('pin-reset forgets a PIN with its lock, once', async () => {
  const { exitCode, stdout } = await agency.run('pin-reset', siti)
  expect([exitCode, stdout]).toEqual([
    0,
    'PIN •••••••••••••••002 dihapus. PIN baru dibuat sendiri oleh pegawainya saat ditanyakan lagi.\n',
  ])
  expect(await agency.query('SELECT employee_id FROM assistant.pin')).toEqual([])
  expect(await agency.json('pin-reset', siti)).toMatchObject({ exitCode: 1, problem: 'none' })
})

test.each([
  ['nobody', dewi, 'nobody'],
  ['someone without a PIN', budi, 'none'],
  ['no number', 'siti', 'number-digits'],
])('%s is refused', async (_, number, problem) => {
  expect(await agency.json('pin-reset', number)).toMatchObject({ exitCode: 1, problem })
})
