import { afterEach, describe, expect, test } from 'vitest'
import { createEmptyDatabase } from '../../support/database.ts'
import { query } from '../../support/sql.ts'
import { admin, adminJson, andi, founding, openAgency, siti } from '../agency.ts'

let cleanups: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const cleanUp of cleanups) await cleanUp()
  cleanups = []
})

async function empty() {
  const { url, drop } = await createEmptyDatabase()
  cleanups.push(drop)
  return { DATABASE_URL: url }
}

async function agency() {
  const open = await openAgency()
  cleanups.push(open.close)
  return open
}

describe('init', () => {
  test('makes an agency and its administrator out of an empty database, and shows his code once', async () => {
    const environment = await empty()
    const { exitCode, stdout } = await admin(environment, ...founding('DLP'), '--email', 'Andi@contoh.go.id')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^Instansi DLP berdiri, dengan •{15}001 sebagai administrator pertama\.$/m)
    expect(stdout).toMatch(/^Kode tautan untuk •{15}001: [A-Z2-9]{5}-[A-Z2-9]{5}$/m)
    expect(stdout).not.toContain(andi)
    const made = `SELECT a.code, e.employee_number, e.email, e.zone, e.status, u.name AS unit, r.role
      FROM appraisal.agency a JOIN appraisal.employee e ON e.agency_id = a.id
      JOIN appraisal.unit u ON u.id = e.unit_id JOIN appraisal.role_held r ON r.employee_id = e.id`
    expect(await query(environment.DATABASE_URL, made)).toEqual([
      {
        code: 'DLP',
        employee_number: andi,
        email: 'andi@contoh.go.id',
        zone: 'WITA',
        status: 'pns',
        unit: 'Sekretariat',
        role: 'administrator',
      },
    ])
  })

  test('gives a program the code and its last moment', async () => {
    expect(await adminJson(await empty(), ...founding('DLP'))).toMatchObject({
      linkCode: expect.stringMatching(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/),
      expiresAt: expect.stringMatching(/^\d{4}-.*Z$/),
      administrator: '•••••••••••••••001',
    })
  })

  test('refuses a code or a number that is in use, and adds nothing', async () => {
    const { json, query } = await agency()
    expect(await json(...founding('DLP', siti))).toMatchObject({ exitCode: 1, problem: 'code-taken' })
    expect(await json(...founding('DKP', andi))).toMatchObject({ exitCode: 1, problem: 'number-taken' })
    expect(await query('SELECT code FROM appraisal.agency')).toEqual([{ code: 'DLP' }])
    expect(await query('SELECT FROM appraisal.employee')).toHaveLength(1)
  })

  test('names every value that is wrong, and does not even migrate', async () => {
    const environment = await empty()
    const wrong = ['--administrator', '19750101', '--name', ' ', '--zone', 'WIX', '--email', 'andi']
    const { exitCode, stderr } = await admin(environment, ...founding('DLP'), ...wrong)
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/--administrator: NIP harus 18 angka, di sini 8 angka/)
    expect(stderr).toMatch(/--name belum diisi/)
    expect(stderr).toMatch(/--zone: isi dengan WIB, WITA, atau WIT/)
    expect(stderr).toMatch(/--email: /)
    expect(await adminJson(environment, 'status')).toMatchObject({ schema: { applied: 0 } })
  })

  test.each(['D', 'dlp', 'D LP', 'DINAS-LAYANAN-PUBLIK-KOTA'])('refuses the code %j', async (code) => {
    expect(await adminJson(await empty(), ...founding(code))).toMatchObject({
      exitCode: 1,
      problem: 'code-form',
    })
  })

  test('knows from the number that someone is a PPPK', async () => {
    const environment = await empty()
    await admin(environment, ...founding('DLP', '199208172024212017'))
    expect(await query(environment.DATABASE_URL, 'SELECT status FROM appraisal.employee')).toEqual([
      { status: 'pppk' },
    ])
  })
})
