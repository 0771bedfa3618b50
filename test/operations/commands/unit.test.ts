import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openAgency, siti, type TestAgency } from '../agency.ts'

let agency: TestAgency

beforeAll(async () => {
  agency = await openAgency()
  await agency.hire(siti)
  await agency.query(`INSERT INTO appraisal.unit (agency_id, name)
    SELECT id, unnest(ARRAY['Bidang Layanan', 'Seksi Loket']) FROM appraisal.agency`)
})
beforeEach(() => agency.query('UPDATE appraisal.unit SET parent_id = NULL'))

afterAll(() => agency.close())

const place = (...words: string[]) => agency.json('unit', 'place', ...words)

describe('unit', () => {
  test('list shows the tree with how many people each unit has', async () => {
    await agency.run('unit', 'place', 'Bidang Layanan', '--under', 'Sekretariat')
    await agency.run('unit', 'place', 'seksi loket', '--under', 'bidang layanan')
    const { exitCode, stdout } = await agency.run('unit', 'list')
    expect([exitCode, stdout]).toEqual([
      0,
      'Sekretariat: 2 pegawai\n  Bidang Layanan: 0 pegawai\n    Seksi Loket: 0 pegawai\n',
    ])
    expect(await agency.json('unit', 'list')).toMatchObject({
      units: [{ name: 'Bidang Layanan', people: 0 }, { name: 'Sekretariat', people: 2, parentId: null }, {}],
    })
  })

  test('place puts a unit below another, and back at the top', async () => {
    const placed = await agency.run('unit', 'place', 'Seksi Loket', '--under', 'Sekretariat')
    expect(placed.stdout).toBe('Unit Seksi Loket sekarang di bawah unit Sekretariat.\n')
    const back = await agency.run('unit', 'place', 'Seksi Loket', '--top')
    expect(back.stdout).toBe('Unit Seksi Loket sekarang di puncak.\n')
    expect(await agency.query('SELECT FROM appraisal.unit WHERE parent_id IS NOT NULL')).toEqual([])
  })

  test.each([
    ['an unknown unit', ['Gudang', '--top'], 'unknown-unit'],
    ['an unknown unit above', ['Seksi Loket', '--under', 'Gudang'], 'unknown-unit'],
    ['no place', ['Seksi Loket'], 'where'],
    ['two places', ['Seksi Loket', '--under', 'Sekretariat', '--top'], 'where'],
    ['a unit below itself', ['Seksi Loket', '--under', 'Seksi Loket'], 'circle'],
  ])('place refuses %s', async (_, words, problem) => {
    expect(await place(...words)).toMatchObject({ exitCode: 1, problem })
  })

  test('place refuses a unit below one that stands below it', async () => {
    await place('Bidang Layanan', '--under', 'Sekretariat')
    await place('Seksi Loket', '--under', 'Bidang Layanan')
    const refused = await place('Sekretariat', '--under', 'Seksi Loket')
    expect(refused).toMatchObject({ exitCode: 1, problem: 'circle' })
    expect(refused.message).toContain('di bawah dirinya sendiri')
  })

  test('two placings at once do not close a circle', async () => {
    for (let round = 0; round < 3; round++) {
      await agency.query('UPDATE appraisal.unit SET parent_id = NULL')
      const ended = await Promise.all([
        place('Bidang Layanan', '--under', 'Seksi Loket'),
        place('Seksi Loket', '--under', 'Bidang Layanan'),
      ])
      expect(ended.map(({ exitCode }) => exitCode).toSorted()).toEqual([0, 1])
    }
  })
})
