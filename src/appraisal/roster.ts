import type { Temporal } from 'temporal-polyfill'
import { membersOfCircles } from './hierarchy.ts'
import { type ReadLine, type RosterLine, type RosterRow, readRosterLine } from './roster-line.ts'
import {
  type RosterColumn,
  type RosterProblem,
  type RosterProblemCode,
  rosterColumns,
} from './roster-problem.ts'

export type { RosterLine, RosterRow } from './roster-line.ts'

/** A checked employee list. Import the rows only when there are no problems: a superior may be among what is missing. */
export interface Roster {
  /** The lines that nothing is wrong with, in their order. */
  rows: readonly RosterRow[]
  /** By line. */
  problems: readonly RosterProblem[]
}

/**
 * Checks an employee list to be imported. `existing` are the numbers of employees already known, 18 digits each: they
 * may be superiors and may be in the list again. `today` bounds the dates within the numbers.
 */
export function checkRoster(
  lines: readonly RosterLine[],
  existing: ReadonlySet<string>,
  today: Temporal.PlainDate,
): Roster {
  const missing = missingColumns(lines)
  if (missing.length > 0) return { rows: [], problems: missing }
  const read = lines.map((line) => readRosterLine(line, today))
  const problems = [
    ...read.flatMap((line) => line.problems),
    ...duplicates(read, 'nip', 'duplicate-number', (line) => line.number),
    ...duplicates(read, 'email', 'duplicate-email', (line) => line.email),
    ...superiorProblems(read, existing),
  ].sort((one, other) => one.line - other.line)
  return { rows: faultless(read, problems), problems }
}

function missingColumns([first]: readonly RosterLine[]): RosterProblem[] {
  const missing = rosterColumns.filter((column) => first && !(column in first.values))
  return missing.map((column) => ({ line: 1, column, problem: 'missing-column' }))
}

function duplicates(
  lines: readonly ReadLine[],
  column: RosterColumn,
  problem: RosterProblemCode,
  cell: (line: ReadLine) => string | null,
): RosterProblem[] {
  const firstLines = new Map<string, number>()
  return lines.flatMap((read) => {
    const value = cell(read)
    if (value === null) return []
    const firstLine = firstLines.get(value)
    if (firstLine !== undefined) return [{ line: read.line, column, problem, firstLine }]
    firstLines.set(value, read.line)
    return []
  })
}

function superiorProblems(lines: readonly ReadLine[], existing: ReadonlySet<string>): RosterProblem[] {
  const listed = new Set(lines.map((line) => line.number))
  const inCircle = membersOfCircles(superiors(lines))
  return lines.flatMap(({ line, number, superiorNumber }) => {
    const problem = superiorProblem(number, superiorNumber)
    return problem ? [{ line, column: 'atasan_nip', problem }] : []
  })

  function superiorProblem(number: string | null, superior: string | null): RosterProblemCode | null {
    if (superior === null) return null
    if (superior === number) return 'own-superior'
    if (!listed.has(superior) && !existing.has(superior)) return 'unknown-superior'
    return number !== null && inCircle.has(number) ? 'superior-circle' : null
  }
}

function superiors(lines: readonly ReadLine[]): ReadonlyMap<string, string> {
  const pairs = lines.flatMap(({ number, superiorNumber }): [string, string][] =>
    number && superiorNumber ? [[number, superiorNumber]] : [],
  )
  return new Map(pairs)
}

function faultless(lines: readonly ReadLine[], problems: readonly RosterProblem[]): RosterRow[] {
  const faulty = new Set(problems.map((problem) => problem.line))
  return lines.flatMap(({ line, row }) => (row && !faulty.has(line) ? [row] : []))
}
