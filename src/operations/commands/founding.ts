import { parseEmployeeNumber } from '#appraisal/employee-number.ts'
import { checkRoster, type RosterRow } from '#appraisal/roster.ts'
import type { RosterColumn, RosterProblem } from '#appraisal/roster-problem.ts'
import { dayIn } from '#appraisal/zone.ts'
import type { Founding } from '#database/administration/agencies.ts'
import { rosterProblemLine } from '#flows/roster-problem.ts'
import { type Line, line } from '#texts/line.ts'
import type { Given } from '../command-line/kit.ts'
import { type Outcome, refused } from '../command-line/outcome.ts'

/** Reads what `init` was given: the agency, and its administrator by the rules of the employee list. */
export function readFounding({ options }: Given, now: Date): Founding | Outcome {
  const { code = '', agency = '' } = options
  if (!/^[A-Z0-9-]{2,20}$/.test(code)) return refused('code-form', line('admin-init-code-form'))
  if (agency.trim() === '') return refused('missing-value', line('admin-init-missing', { option: 'agency' }))
  const { rows, problems } = checkRoster([asRosterLine(options, now)], new Set(), dayIn(now, 'WIT'))
  const [row] = rows
  if (!row) return refusedProblems(problems)
  const { zone } = row
  if (zone === null) return refused('missing-value', line('admin-init-missing', { option: 'zone' }))
  return { code, name: agency.trim(), administrator: { ...personOf(row), zone }, now }
}

const optionOf: Partial<Record<RosterColumn, string>> = {
  nip: 'administrator',
  nama: 'name',
  jabatan: 'position',
  unit: 'unit',
  zona: 'zone',
  email: 'email',
}

function asRosterLine(options: Given['options'], now: Date) {
  const { administrator: nip = '', name = '', position = '', unit = '', zone = '', email = '' } = options
  const number = parseEmployeeNumber(nip, dayIn(now, 'WIT'))
  const status = number.ok ? number.kind : 'pns'
  const own = { nip, nama: name, jabatan: position, unit, zona: zone, email, status }
  return { line: 1, values: { ...own, atasan_nip: '', telepon: '' } }
}

function refusedProblems(problems: readonly RosterProblem[]): Outcome {
  const listed = problems.map((problem) => ({ option: optionOf[problem.column] ?? problem.column, problem }))
  const says = line('admin-init-problems', { problems: listed.map(problemLine) })
  return refused('wrong-values', says, {
    problems: listed.map(({ option, problem }) => ({ option, problem: problem.problem })),
  })
}

function problemLine({ option, problem }: { option: string; problem: RosterProblem }): Line {
  if (problem.problem === 'missing-value') return line('admin-init-missing', { option })
  if (problem.problem === 'unknown-zone') return line('admin-init-zone-form')
  return line('admin-init-problem', { option, problem: rosterProblemLine(problem) })
}

function personOf({ number, name, position, unit, email, status }: RosterRow) {
  return { number, name, position, unit, email, status }
}
