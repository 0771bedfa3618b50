import { describe, expect, test } from 'vitest'
import { admin, adminJson } from '../agency.ts'

/** Nobody answers there: what is tested here asks nothing of a database. */
const environment = { DATABASE_URL: 'postgresql://127.0.0.1:1/none' }

describe('help', () => {
  test.each([
    [[]],
    [['init']],
    [['import']],
    [['link-code']],
    [['period']],
    [['period', 'open']],
    [['period', 'close']],
    [['period', 'list']],
    [['role', 'grant']],
    [['role', 'revoke']],
    [['status']],
    [['migrate']],
  ])('is given in Indonesian for %j', async (command) => {
    const { exitCode, stdout, stderr } = await admin(environment, ...command, '--help')
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toContain(`Pemakaian: npm run admin -- ${[...command, '['].join(' ')}`)
    expect(stdout).not.toMatch(/Usage|Options|Arguments|Commands|options|display/)
  })

  test('tells the exit codes', async () => {
    const { stdout } = await admin(environment, '-h')
    expect(stdout).toMatch(/0 selesai\s+1 ditolak.*\s+2 cara pemakaiannya keliru\s+3 sistem tidak terjangkau/)
  })
})

describe('a wrong command line', () => {
  test.each([
    ['no command', [], 'missing-command', 'Perintahnya belum disebut.'],
    ['half a command', ['period'], 'missing-command', 'Perintahnya belum disebut.'],
    ['an unknown command', ['imprt'], 'unknown-command', 'Perintah imprt tidak dikenal.'],
    ['an unknown option', ['status', '--jsn'], 'unknown-option', 'Pilihan --jsn tidak dikenal.'],
    ['a missing value', ['import'], 'missing-argument', 'Isian berkas.csv belum disebut.'],
    ['a missing option', ['init'], 'missing-mandatory-option-value', 'Pilihan --code <kode> wajib disebut.'],
    [
      'an option without its value',
      ['link-code', '1', '--as'],
      'option-missing-argument',
      'memerlukan nilai.',
    ],
    ['a value too many', ['import', 'daftar', 'pegawai.csv'], 'excess-arguments', 'Isiannya terlalu banyak.'],
  ])('with %s is answered by 2', async (_, words, problem, sentence) => {
    const { exitCode, stdout, stderr } = await admin(environment, ...words)
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
    expect(stderr).toContain('Bantuan: npm run admin -- --help')
    expect(stderr).not.toMatch(/error|unknown/)
    expect(await adminJson(environment, ...words)).toMatchObject({ exitCode: 2, outcome: 'usage', problem })
  })

  test('is told what was perhaps meant', async () => {
    expect((await admin(environment, 'imprt')).stderr).toContain('Mungkin maksud Anda: import')
    expect(await adminJson(environment, 'status', '--jso')).toMatchObject({ suggestion: '--json' })
  })
})
