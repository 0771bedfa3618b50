import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openAgency, type TestAgency } from '../agency.ts'

let agency: TestAgency

beforeAll(async () => {
  agency = await openAgency()
})

afterAll(() => agency.close())

const opened = () =>
  agency.query(`SELECT to_char(starts_on, 'YYYY-MM') AS month, progress_due_on::text AS progress,
    edit_until::text AS edit, evaluation_due_on::text AS evaluation, state FROM appraisal.period ORDER BY starts_on`)

describe('period', () => {
  test('list is empty at first', async () => {
    expect(await agency.run('period', 'list')).toMatchObject({ exitCode: 0, stdout: 'Belum ada periode.\n' })
  })

  test('open takes the usual dates where none are named', async () => {
    const { exitCode, stdout } = await agency.run('period', 'open', '2026-11')
    expect(exitCode).toBe(0)
    expect(stdout).toBe(
      'Periode November 2026 dibuka: lapor sampai Senin, 30 November 2026, ' +
        'ubah sampai Sabtu, 5 Desember 2026, nilai sampai Kamis, 10 Desember 2026.\n',
    )
    expect(await opened()).toEqual([
      {
        month: '2026-11',
        progress: '2026-11-30',
        edit: '2026-12-05',
        evaluation: '2026-12-10',
        state: 'open',
      },
    ])
  })

  test('open takes the dates that are named', async () => {
    const dates = [
      '--progress-due',
      '2026-12-28',
      '--edit-until',
      '2027-01-04',
      '--evaluation-due',
      '2027-01-15',
    ]
    expect(await agency.json('period', 'open', '2026-12', ...dates)).toEqual({
      exitCode: 0,
      outcome: 'done',
      month: '2026-12',
      progressDue: '2026-12-28',
      editUntil: '2027-01-04',
      evaluationDue: '2027-01-15',
    })
  })

  test('open refuses a month that was opened before', async () => {
    const refused = await agency.json('period', 'open', '2026-11')
    expect(refused).toMatchObject({ exitCode: 1, problem: 'opened-before' })
  })

  test.each([
    ['2026-13', [], 'month-form'],
    ['2026-1', [], 'month-form'],
    ['november', [], 'month-form'],
    ['2027-01', ['--edit-until', '2027-02-30'], 'date-form'],
    ['2027-01', ['--progress-due', '30/1/2027'], 'date-form'],
    ['2027-01', ['--progress-due', '2026-12-31'], 'order'],
    ['2027-01', ['--edit-until', '2027-01-30'], 'order'],
    ['2027-01', ['--evaluation-due', '2027-01-30'], 'order'],
  ])('open refuses %s with %j', async (month, options, problem) => {
    expect(await agency.json('period', 'open', month, ...options)).toMatchObject({ exitCode: 1, problem })
    expect(await opened()).toHaveLength(2)
  })

  test('close ends a month that is open, once', async () => {
    expect(await agency.run('period', 'close', '2026-11')).toMatchObject({
      exitCode: 0,
      stdout: 'Periode November 2026 ditutup.\n',
    })
    expect(await agency.json('period', 'close', '2026-11')).toMatchObject({
      exitCode: 1,
      problem: 'not-open',
    })
    expect(await agency.json('period', 'close', '2026-10')).toMatchObject({
      exitCode: 1,
      problem: 'not-open',
    })
  })

  test('list shows the latest first, open and closed', async () => {
    const { stdout } = await agency.run('period', 'list')
    expect(stdout).toMatch(
      /^Desember 2026: terbuka; .*\nNovember 2026: ditutup; lapor sampai Senin, 30 November 2026/,
    )
    expect(await agency.json('period', 'list')).toMatchObject({
      periods: [
        { month: '2026-12', state: 'open', progressDue: '2026-12-28' },
        { month: '2026-11', state: 'closed' },
      ],
    })
  })
})
