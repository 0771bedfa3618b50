import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { andi, budi, dewi, openAgency, siti, type TestAgency } from '../agency.ts'

let agency: TestAgency

beforeAll(async () => {
  agency = await openAgency()
  await agency.hire(siti, budi)
})
beforeEach(() => agency.query('DELETE FROM appraisal.delegation'))

afterAll(() => agency.close())

const order = (given: Record<string, string> = {}) =>
  Object.entries({ for: andi, by: siti, kind: 'plh', letter: '800/12/2026', ...given }).flatMap(
    ([option, value]) => [`--${option}`, value],
  )

const add = (given: Record<string, string> = {}) => agency.json('acting', 'add', ...order(given))

const recorded = () =>
  agency.query(`SELECT p.employee_number AS principal, a.employee_number AS acting, d.kind, d.scope,
    d.letter_number AS letter, d.starts_at AS starts, d.ends_at AS ends FROM appraisal.delegation d
    JOIN appraisal.employee p ON p.id = d.principal_id JOIN appraisal.employee a ON a.id = d.acting_id`)

describe('acting add', () => {
  test('records whole days where the principal is, and what is delegated', async () => {
    const days = { from: '2099-01-05', until: '2099-01-09' }
    const { exitCode, stdout } = await agency.run(
      ...['acting', 'add', ...order({ ...days, scope: 'penilaian,rencana' })],
    )
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(
      /^Penugasan nomor \d+ tercatat: •{15}002 bertindak sebagai Plh\. •{15}001, sampai Jumat, 9 Januari 2099\.\n$/,
    )
    expect(await recorded()).toEqual([
      {
        ...{ principal: andi, acting: siti, kind: 'plh', letter: '800/12/2026', scope: ['plan', 'report'] },
        starts: new Date('2099-01-04T16:00:00Z'),
        ends: new Date('2099-01-09T16:00:00Z'),
      },
    ])
  })

  test('of nothing further holds in everything, from now until it is ended', async () => {
    const before = Date.now()
    const added = await add()
    expect(added).toMatchObject({
      exitCode: 0,
      scope: ['rencana', 'penilaian', 'umpan-balik', 'keberatan'],
      endsAt: null,
    })
    expect(Date.parse(String(added.startsAt))).toBeGreaterThanOrEqual(before)
  })

  test('takes one day, and the post of someone who has left', async () => {
    await agency.query(`UPDATE appraisal.employee SET active = false WHERE employee_number = '${budi}'`)
    const day = '2099-01-05'
    expect(await add({ for: budi, kind: 'PLT', from: day, until: day })).toMatchObject({
      exitCode: 0,
      kind: 'plt',
    })
    expect(await add({ for: andi, by: budi })).toMatchObject({ exitCode: 1, problem: 'nobody' })
    await agency.query(`UPDATE appraisal.employee SET active = true WHERE employee_number = '${budi}'`)
  })

  test.each<[string, Record<string, string>, string]>([
    ['the principal himself', { by: andi }, 'same-person'],
    ['a principal who is not there', { for: dewi }, 'nobody'],
    ['somebody who is not there', { by: dewi }, 'nobody'],
    ['what is no number', { by: 'siti' }, 'number-digits'],
    ['an unknown kind', { kind: 'pjs' }, 'unknown-kind'],
    ['an unknown scope', { scope: 'rencana,cuti' }, 'unknown-scope'],
    ['an empty scope', { scope: '' }, 'unknown-scope'],
    ['an empty letter', { letter: ' ' }, 'no-letter'],
    ['what is no day', { from: '5/1/2099' }, 'date-form'],
    ['days in the wrong order', { from: '2099-01-05', until: '2099-01-04' }, 'order'],
    ['a last day before today', { until: '2020-01-04' }, 'order'],
    ['days that are over', { from: '2020-01-03', until: '2020-01-04' }, 'over'],
  ])('refuses %s', async (_, given, problem) => {
    const refused = await add(given)
    expect(refused).toMatchObject({ exitCode: 1, problem })
    expect(refused.message).toMatch(/\.|,/)
    expect(await recorded()).toEqual([])
  })

  test('refuses a second one in some of the same time, and takes one after it', async () => {
    await add({ from: '2099-01-05', until: '2099-01-09' })
    expect(await add({ by: budi, from: '2099-01-09' })).toMatchObject({ exitCode: 1, problem: 'overlapping' })
    expect(await add({ by: budi, from: '2099-01-10' })).toMatchObject({ exitCode: 0 })
  })

  test('says that the letter is missing', async () => {
    const { exitCode, stderr } = await agency.run(
      'acting',
      'add',
      '--for',
      andi,
      '--by',
      siti,
      '--kind',
      'plh',
    )
    expect(exitCode).toBe(2)
    expect(stderr).toContain('--letter')
    expect(stderr).toContain('wajib disebut')
  })
})

describe('acting list and end', () => {
  test('show those that hold or will, and end one at once', async () => {
    expect((await agency.run('acting', 'list')).stdout).toBe('Tidak ada Plt. atau Plh. yang berlaku.\n')
    const { id } = await add({ from: '2099-01-05', until: '2099-01-09', scope: 'keberatan' })
    expect((await agency.run('acting', 'list')).stdout).toBe(
      `${id}. Seseorang, Plh. Andi Saputra; surat 800/12/2026; urusan keberatan; ` +
        'mulai Senin, 5 Januari 2099 sampai Jumat, 9 Januari 2099\n',
    )
    expect(await agency.json('acting', 'list')).toMatchObject({
      delegations: [{ id, kind: 'plh', scope: ['keberatan'] }],
    })
    expect(await agency.json('acting', 'end', String(id))).toMatchObject({ exitCode: 0, id })
    expect(await agency.json('acting', 'list')).toMatchObject({ delegations: [] })
  })

  test('one that is over can be followed at once', async () => {
    const { id } = await add()
    expect((await agency.run('acting', 'end', String(id))).stdout).toBe(`Penugasan nomor ${id} diakhiri.\n`)
    expect(await agency.json('acting', 'end', String(id))).toMatchObject({ problem: 'not-acting' })
    expect(await add({ by: budi })).toMatchObject({ exitCode: 0 })
  })

  test.each(['0', 'x', '999999'])('end refuses number %s', async (id) => {
    expect(await agency.json('acting', 'end', id)).toMatchObject({ exitCode: 1, problem: 'not-acting' })
  })
})
