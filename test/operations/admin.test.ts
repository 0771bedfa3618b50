import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findPostmaster } from '#database/embedded/postmaster.ts'
import { startEmbeddedDatabase } from '#database/embedded.ts'
import { query } from '../support/sql.ts'
import { adminProcess, founding, openAgency, readJson, siti, type TestAgency } from './agency.ts'

const nowhere = { DATABASE_URL: 'postgresql://127.0.0.1:1/none' }

describe('npm run admin', () => {
  let agency: TestAgency
  let folder: string

  beforeAll(async () => {
    agency = await openAgency()
    folder = await mkdtemp(join(tmpdir(), 'asisten-kinerja-admin-'))
  })
  afterAll(async () => {
    await agency.close()
    await rm(folder, { recursive: true })
  })

  test('ends with 0 when all is done', async () => {
    expect(await adminProcess(agency.environment, 'period', 'open', '2026-11')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^Periode November 2026 dibuka: /),
      stderr: '',
    })
  })

  test('ends with 1 when the list is wrong, and says why on standard error', async () => {
    const file = join(folder, 'pegawai.csv')
    await writeFile(
      file,
      `nip,nama,jabatan,unit,atasan_nip,email,telepon,zona,status\n${siti},,Analis,TU,,,,,pns`,
    )
    expect(await adminProcess(agency.environment, 'import', file)).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: expect.stringContaining('Baris 2, kolom nama: '),
    })
    const { exitCode, problem, problems } = readJson(
      await adminProcess(agency.environment, 'import', file, '--json'),
    )
    expect([exitCode, problem]).toEqual([1, 'wrong-rows'])
    expect(problems).toEqual([{ line: 2, column: 'nama', problem: 'missing-value' }])
  })

  test('ends with 2 when the command line is wrong', async () => {
    expect(await adminProcess(nowhere, 'imprt')).toMatchObject({ exitCode: 2, stdout: '' })
    expect(readJson(await adminProcess(nowhere, 'imprt', '--json'))).toMatchObject({
      exitCode: 2,
      outcome: 'usage',
    })
  })

  test('ends with 3 when the database is out of reach', async () => {
    const { exitCode, stderr } = await adminProcess(nowhere, 'status')
    expect([exitCode, stderr]).toEqual([
      3,
      expect.stringContaining('Basis data tidak terjangkau: ECONNREFUSED'),
    ])
    expect(readJson(await adminProcess(nowhere, 'status', '--json'))).toMatchObject({ exitCode: 3 })
  })

  test('gives help', async () => {
    const { exitCode, stdout } = await adminProcess(nowhere, '--help')
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^Pemakaian: npm run admin -- /)])
  })
})

describe('the embedded database', () => {
  let dataDir: string
  let environment: Record<string, string>

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'asisten-kinerja-admin-'))
    await chmod(dataDir, 0o755) // run by root, the server belongs to another account, which must get in
    environment = { DATA_DIR: dataDir, PATH: process.env.PATH ?? '' }
  })
  afterAll(() => rm(dataDir, { recursive: true }))

  test('is started for a command, and stopped after it', async () => {
    const { exitCode, stdout, stderr } = await adminProcess(environment, ...founding('DLP'))
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Instansi DLP berdiri')
    expect(await findPostmaster(join(dataDir, 'postgres/cluster'))).toBeUndefined()
  })

  test('of the program that runs is joined, and runs on', async () => {
    const { url, stop } = await startEmbeddedDatabase({ dataDir, log: pino({ level: 'silent' }) })
    try {
      expect(await adminProcess(environment, 'period', 'open', '2026-11')).toMatchObject({
        exitCode: 0,
        stderr: '',
      })
      expect(await query(url, 'SELECT state FROM appraisal.period')).toEqual([{ state: 'open' }])
    } finally {
      await stop()
    }
  })
})
