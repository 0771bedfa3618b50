import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { andi, budi, openAgency, siti, type TestAgency } from '../agency.ts'

const header = 'nip,nama,jabatan,unit,atasan_nip,email,telepon,zona,status'

let agency: TestAgency
let folder: string

beforeAll(async () => {
  agency = await openAgency()
  folder = await mkdtemp(join(tmpdir(), 'asisten-kinerja-import-'))
})

afterAll(async () => {
  await agency.close()
  await rm(folder, { recursive: true })
})

/** Writes an employee list and returns its path. */
async function list(...lines: readonly (string | Uint8Array)[]): Promise<string> {
  const file = join(folder, `${crypto.randomUUID()}.csv`)
  await writeFile(file, lines[0] instanceof Uint8Array ? lines[0] : lines.join('\n'))
  return file
}

describe('import', () => {
  test('refuses a list with wrong rows whole, and names each with line, column and reason', async () => {
    const file = await list(
      header,
      `${siti},Siti Aminah,Analis,Bidang Layanan,${andi},,,WITA,pns`,
      `19900215,Budi Santoso,,Bidang Layanan,${siti},,,WIX,pns`,
    )
    const { exitCode, stdout, stderr } = await agency.run('import', file)
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr).toContain('Ada 3 kesalahan, jadi tidak ada yang dimuat:')
    expect(stderr).toContain('Baris 3, kolom nip: NIP harus 18 angka, di sini 8 angka.')
    expect(stderr).toContain('Baris 3, kolom jabatan: ')
    expect(stderr).toContain('Baris 3, kolom zona: Zona “WIX” tidak dikenal.')
    expect(stderr).not.toContain('Budi')
    expect(await agency.json('import', file)).toMatchObject({
      exitCode: 1,
      problem: 'wrong-rows',
      problems: [
        { line: 3, column: 'nip', problem: 'number-length', length: 8 },
        { line: 3, column: 'jabatan', problem: 'missing-value' },
        { line: 3, column: 'zona', problem: 'unknown-zone', value: 'WIX' },
      ],
    })
    expect(await agency.query('SELECT FROM appraisal.employee')).toHaveLength(1)
  })

  test('adds employees with their units and superiors, and changes nothing the second time', async () => {
    const file = await list(
      header.replaceAll(',', ';'),
      `${siti};Siti Aminah;Analis;Bidang Layanan;${andi};;;WITA;pns`,
      `${budi};Budi Santoso;Pengelola;Bidang Layanan;${siti};;081234567890;;pns`,
    )
    const { exitCode, stdout } = await agency.run('import', file)
    expect([exitCode, stdout]).toEqual([0, 'Selesai: 2 pegawai ditambahkan, 0 diperbarui.\n'])
    expect(await agency.json('import', file)).toMatchObject({ exitCode: 0, added: 0, changed: 0 })
    const appraisers = `SELECT e.employee_number AS number, s.employee_number AS appraiser
      FROM appraisal.employee e JOIN appraisal.employee s ON s.id = e.appraiser_id ORDER BY 1`
    expect(await agency.query(appraisers)).toEqual([
      { number: siti, appraiser: andi },
      { number: budi, appraiser: siti },
    ])
  })

  test('is recorded in the name of the administrator', async () => {
    const trail = `SELECT DISTINCT e.employee_number AS actor FROM appraisal.audit_entry t
      LEFT JOIN appraisal.employee e ON e.id = t.actor_id
      WHERE t.table_name = 'employee' AND t.row_key = (SELECT id::text FROM appraisal.employee
        WHERE employee_number = '${siti}')`
    expect(await agency.query(trail)).toEqual([{ actor: andi }])
  })

  test('refuses what only the database can know to be wrong', async () => {
    const file = await list(header, `${andi},Andi Saputra,Kepala Dinas,Sekretariat,${siti},,,WITA,pns`)
    const { exitCode, stderr } = await agency.run('import', file)
    expect(exitCode).toBe(1)
    expect(stderr).toContain('Baris 2, kolom atasan_nip: Susunan atasan berputar')
  })

  test.each([
    ['a file that is not there', 'no-file', async () => join(folder, 'none.csv')],
    ['a folder', 'no-file', async () => folder],
    ['what is no text', 'unreadable', () => list(Uint8Array.of(0xff, 0xd8, 0xff))],
    ['a list of nobody', 'empty', () => list(header)],
  ])('refuses %s', async (_, problem, file) => {
    expect(await agency.json('import', await file())).toMatchObject({
      exitCode: 1,
      outcome: 'refused',
      problem,
    })
  })
})
