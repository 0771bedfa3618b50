import type { RosterProblem } from '#appraisal/roster-problem.ts'
import type { Line } from '#texts/line.ts'

/** What is wrong with a cell of an employee list, apart from where it stands. */
export function rosterProblemLine({
  problem,
  column,
  value,
  length,
  firstLine,
}: Omit<RosterProblem, 'line'>): Line {
  const values = { column, value: value ?? '', length: length ?? 0, firstLine: String(firstLine ?? '') }
  return { key: `roster-problem-${problem}`, values } // every code has its text and needs no other: held by a test
}
