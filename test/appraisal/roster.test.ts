import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRoster, type RosterLine } from '#appraisal/roster.ts'
import { rosterColumns } from '#appraisal/roster-problem.ts'
import { day } from './arbitraries.ts'

const today = day('2026-11-21')
const head = '197501012000031001'
const siti = '198506152010012002'
const budi = '199002152015031004'
const contract = '199208172024212017'

const full = {
  nip: siti,
  nama: 'Siti Aminah',
  jabatan: 'Analis Kepegawaian',
  unit: 'BKPSDM',
  atasan_nip: '',
  email: '',
  telepon: '',
  zona: '',
  status: 'pns',
}

/** Lines of a list, counted from 2 as in a spreadsheet; each a full line but for what is given. */
function list(...lines: Partial<typeof full>[]): RosterLine[] {
  return lines.map((values, index) => ({ line: index + 2, values: { ...full, ...values } }))
}

function problems(lines: readonly RosterLine[], existing: readonly string[] = []) {
  return checkRoster(lines, new Set(existing), today).problems
}

describe('checkRoster', () => {
  test('a faultless list becomes rows in its order', () => {
    const lines = list(
      { nip: 'NIP. 19750101 200003 1 001', nama: ' Kepala   Dinas ', unit: 'BKPSDM' },
      {
        atasan_nip: head,
        email: 'Siti@Mataramkota.go.id',
        telepon: '0812-3456-7890',
        zona: 'wita',
        status: 'CPNS',
      },
      { nip: contract, atasan_nip: siti, status: 'PPPK', zona: 'WIB' },
    )
    expect(checkRoster(lines, new Set(), today)).toEqual({
      problems: [],
      rows: [
        {
          line: 2,
          number: head,
          name: 'Kepala Dinas',
          position: 'Analis Kepegawaian',
          unit: 'BKPSDM',
          superiorNumber: null,
          email: null,
          phone: null,
          zone: null,
          status: 'pns',
        },
        {
          line: 3,
          number: siti,
          name: 'Siti Aminah',
          position: 'Analis Kepegawaian',
          unit: 'BKPSDM',
          superiorNumber: head,
          email: 'siti@mataramkota.go.id',
          phone: '+6281234567890',
          zone: 'WITA',
          status: 'cpns',
        },
        expect.objectContaining({ line: 4, number: contract, superiorNumber: siti, status: 'pppk' }),
      ],
    })
  })

  test('an empty list has neither rows nor problems', () => {
    expect(checkRoster([], new Set(), today)).toEqual({ rows: [], problems: [] })
  })

  test.each(rosterColumns)('without the column %s nothing else is checked', (column) => {
    const { [column]: _, ...values } = full
    const lines = [{ line: 2, values: { ...values, nama: '' } as Record<string, string> }]
    if (column === 'nama') delete lines[0]?.values.nama
    expect(checkRoster(lines, new Set(), today)).toEqual({
      rows: [],
      problems: [{ line: 1, column, problem: 'missing-column' }],
    })
  })

  test.each([
    ['missing-value', { nip: '' }, { column: 'nip' }],
    ['missing-value', { nama: ' ' }, { column: 'nama' }],
    ['missing-value', { jabatan: '' }, { column: 'jabatan' }],
    ['missing-value', { unit: '' }, { column: 'unit' }],
    ['missing-value', { status: '' }, { column: 'status' }],
    ['number-length', { nip: '19850615201001200' }, { column: 'nip', length: 17 }],
    ['number-digits', { nip: '1,98506E+17' }, { column: 'nip' }],
    ['number-birth-date', { nip: '198513152010012002' }, { column: 'nip' }],
    ['number-appointment', { nip: '198506152010132002' }, { column: 'nip' }],
    ['number-age', { nip: '198506151990012002' }, { column: 'nip' }],
    ['number-sex', { nip: '198506152010019002' }, { column: 'nip' }],
    ['number-length', { atasan_nip: '131234567' }, { column: 'atasan_nip', length: 9 }],
    ['unknown-superior', { atasan_nip: budi }, { column: 'atasan_nip' }],
    ['own-superior', { atasan_nip: siti }, { column: 'atasan_nip' }],
    ['email-form', { email: 'siti@mataram' }, { column: 'email' }],
    ['phone-form', { telepon: '0370631234' }, { column: 'telepon' }],
    ['unknown-zone', { zona: 'WIS' }, { column: 'zona', value: 'WIS' }],
    ['unknown-status', { status: 'honorer' }, { column: 'status', value: 'honorer' }],
    ['status-contradicts-number', { status: 'PPPK' }, { column: 'status', value: 'PPPK' }],
    ['status-contradicts-number', { nip: contract }, { column: 'status', value: 'pns' }],
  ])('%s in %o', (problem, values, details) => {
    const roster = checkRoster(list(values), new Set(), today)
    expect(roster).toEqual({ rows: [], problems: [{ line: 2, problem, ...details }] })
  })

  test('all that is wrong in a line is told', () => {
    const wrong = list({ nama: '', email: 'siti', zona: 'GMT' })
    expect(problems(wrong).map(({ column }) => column)).toEqual(['nama', 'email', 'zona'])
  })

  test('a number twice is told where it comes again, and the first line stands', () => {
    const { rows, problems } = checkRoster(
      list({}, { nip: budi }, { nip: '19850615 201001 2 002' }),
      new Set(),
      today,
    )
    expect(problems).toEqual([{ line: 4, column: 'nip', problem: 'duplicate-number', firstLine: 2 }])
    expect(rows.map((row) => row.number)).toEqual([siti, budi])
  })

  test('an e-mail address twice is told in whatever letters', () => {
    const lines = list({ email: 'kantor@go.id' }, { nip: budi, email: 'Kantor@GO.id' })
    expect(problems(lines)).toEqual([{ line: 3, column: 'email', problem: 'duplicate-email', firstLine: 2 }])
  })

  test('a superior may be an employee already known', () => {
    expect(problems(list({ atasan_nip: head }), [head])).toEqual([])
  })

  test('an employee already known may be in the list again', () => {
    expect(problems(list({}), [siti])).toEqual([])
  })

  test('a superior may stand further down, and be wrong in something else', () => {
    const lines = list({ atasan_nip: head }, { nip: head, nama: '' })
    expect(problems(lines)).toEqual([{ line: 3, column: 'nama', problem: 'missing-value' }])
  })

  test('superiors in a circle are told on every line of it', () => {
    const lines = list(
      { atasan_nip: head },
      { nip: head, atasan_nip: budi },
      { nip: budi, atasan_nip: siti },
      { nip: contract, status: 'pppk', atasan_nip: siti },
    )
    expect(problems(lines)).toEqual(
      [2, 3, 4].map((line) => ({ line, column: 'atasan_nip', problem: 'superior-circle' })),
    )
  })

  test('problems come by line, whatever found them', () => {
    const lines = list(
      { email: 'a@b.id' },
      { nip: budi, email: 'a@b.id', atasan_nip: contract },
      { nip: '1' },
    )
    expect(problems(lines).map(({ line, problem }) => `${line} ${problem}`)).toEqual([
      '3 duplicate-email',
      '3 unknown-superior',
      '4 number-length',
    ])
  })

  test('no problem repeats what is written in a personal column', () => {
    const personal = { nip: budi, nama: 'Rahasia', atasan_nip: contract, email: 'rahasia', telepon: '0370' }
    const told = JSON.stringify(problems(list(personal)))
    for (const secret of [budi, contract, 'Rahasia', 'rahasia', '0370']) expect(told).not.toContain(secret)
  })

  test('whatever is in the cells, each line is a row or has a problem', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('', siti, budi, head, contract, 'pns', 'WIB', 'a@b.id', '081234567890'),
    )
    const values = fc.record(Object.fromEntries(rosterColumns.map((column) => [column, cell])))
    fc.assert(
      fc.property(fc.array(values), (all) => {
        const lines = all.map((each, index) => ({ line: index + 2, values: each as Record<string, string> }))
        const roster = checkRoster(lines, new Set(), today)
        const told = new Set([...roster.rows, ...roster.problems].map(({ line }) => line))
        expect(told.size).toBe(lines.length)
        const faulty = new Set(roster.problems.map(({ line }) => line))
        expect(roster.rows.filter(({ line }) => faulty.has(line))).toEqual([])
      }),
    )
  })
})
