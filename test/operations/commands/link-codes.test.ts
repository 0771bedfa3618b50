import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dewi, openAgency, siti, type TestAgency } from '../agency.ts'

let agency: TestAgency
let folder: string

beforeAll(async () => {
  agency = await openAgency()
  await agency.hire(siti, dewi)
  await agency.query(`INSERT INTO assistant.account (employee_id, channel, address, linked_at)
    SELECT id, 'telegram', '1', now() FROM appraisal.employee WHERE employee_number = '${dewi}'`)
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'link-codes-'))
})
afterEach(() => rm(folder, { recursive: true }))
afterAll(() => agency.close())

const place = (name: string) => join(folder, name)
const issue = (...words: string[]) => agency.run('link-codes', '--unit', 'Sekretariat', ...words)
const codesIn = (text: string) => text.match(/\b[A-HJKMNP-Z2-9]{5}-[A-HJKMNP-Z2-9]{5}\b/g) ?? []

describe('link-codes', () => {
  test('writes a code for each of a unit who has no account, for its owner’s eyes alone', async () => {
    const { exitCode, stdout } = await issue('--csv', place('kode.csv'), '--bot', 'kinerja_bot')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^2 kode untuk unit Sekretariat tertulis, berlaku sampai /)
    expect(codesIn(stdout)).toEqual([])
    expect((await stat(place('kode.csv'))).mode & 0o777).toBe(0o600)
    const table = await readFile(place('kode.csv'), 'utf8')
    expect(table).toContain('•••••••••••••••002')
    expect(table).not.toContain(siti)
    const [code = '', ...others] = codesIn(table)
    expect(others).toHaveLength(1)
    expect(table).toContain(`https://t.me/kinerja_bot?start=${code.replace('-', '')}`)
    expect(await hashes()).toContain(createHash('sha256').update(code.replace('-', '')).digest('hex'))
  })

  test('writes letters as a PDF, a page for each, also for those linked where all are meant', async () => {
    expect(await issue('--letters', place('surat.pdf'), '--all')).toMatchObject({ exitCode: 0 })
    const letters = await readFile(place('surat.pdf'), 'latin1')
    expect(letters.slice(0, 5)).toBe('%PDF-')
    expect(letters.match(/\/Type \/Page\b/g)).toHaveLength(3)
  })

  test('never writes over a file, and then makes no code either', async () => {
    await writeFile(place('surat.pdf'), 'lama')
    const before = await hashes()
    const { exitCode, stderr } = await issue('--csv', place('kode.csv'), '--letters', place('surat.pdf'))
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('tidak ditimpa')])
    expect(await readFile(place('surat.pdf'), 'utf8')).toBe('lama')
    expect(await readdir(folder)).toEqual(['surat.pdf'])
    expect(await hashes()).toEqual(before)
  })

  test.each([
    ['a unit that is not there', ['--unit', 'Bidang Lain', '--csv', 'kode.csv'], 'unknown-unit'],
    ['to write nowhere', ['--unit', 'Sekretariat'], 'no-file-named'],
    ['a name that no bot has', ['--unit', 'Sekretariat', '--csv', 'kode.csv', '--bot', '@x'], 'bot-name'],
  ])('refuses %s', async (_, words, problem) => {
    const placed = words.map((word) => (word === 'kode.csv' ? place(word) : word))
    expect(await agency.json('link-codes', ...placed)).toMatchObject({ exitCode: 1, problem })
    expect(await readdir(folder)).toEqual([])
  })

  async function hashes(): Promise<unknown[]> {
    const rows = await agency.query(`SELECT encode(hash, 'hex') AS hash FROM assistant.link_code ORDER BY 1`)
    return rows.map(({ hash }) => hash)
  }
})
