import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { budi, openAgency, siti, type TestAgency } from '../agency.ts'

let agency: TestAgency

beforeAll(async () => {
  agency = await openAgency()
  await agency.hire(siti)
})

afterAll(() => agency.close())

describe('link-code', () => {
  test('shows a code once, with its last moment and for whom, masked', async () => {
    const { exitCode, stdout } = await agency.run('link-code', '19850615 201001 2 002')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(
      /^Kode tautan untuk •{15}002: [A-Z2-9]{5}-[A-Z2-9]{5}\nBerlaku sampai .* pukul .* WIB/,
    )
    expect(stdout).not.toMatch(/Seseorang|1985/)
  })

  test('replaces the code before: one is left that works, of which the database knows the hash alone', async () => {
    const { linkCode: shown } = await agency.json('link-code', siti)
    const hash = createHash('sha256').update(String(shown).replace('-', '')).digest('hex')
    const valid = `SELECT encode(l.hash, 'hex') AS hash FROM assistant.link_code l
      JOIN appraisal.employee e ON e.id = l.employee_id
      WHERE e.employee_number = '${siti}' AND l.expires_at > now() AND l.used_at IS NULL`
    expect(await agency.query(valid)).toEqual([{ hash }])
  })

  test.each([
    ['a number of nobody', budi, 'nobody', 'Tidak ada pegawai aktif dengan NIP •••••••••••••••004'],
    ['a number too short', '19850615', 'number-length', 'NIP harus 18 angka, di sini 8 angka.'],
    ['what is no number', 'siti', 'number-digits', 'NIP hanya boleh berisi angka.'],
    ['a number that cannot be', '198513152010012002', 'number-birth-date', 'bukan tanggal lahir yang benar'],
  ])('refuses %s', async (_, number, problem, sentence) => {
    const message = expect.stringContaining(sentence)
    expect(await agency.json('link-code', number)).toMatchObject({ exitCode: 1, problem, message })
  })

  test('refuses someone who has left', async () => {
    await agency.query(`UPDATE appraisal.employee SET active = false WHERE employee_number = '${siti}'`)
    expect(await agency.json('link-code', siti)).toMatchObject({ exitCode: 1, problem: 'nobody' })
  })
})
