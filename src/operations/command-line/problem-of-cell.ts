import type { RosterProblem } from '#appraisal/roster-problem.ts'
import type { Line } from '#texts/line.ts'

/** What is wrong with a cell of the employee list, in words. */
export function problemOfCell({
  problem,
  column,
  value,
  length,
  firstLine,
}: Omit<RosterProblem, 'line'>): Line {
  const values = { column, value: value ?? '', length: length ?? 0, firstLine: String(firstLine ?? '') }
  return { key: `roster-problem-${problem}`, values } // the compiler sees to it that there is a text for each
}
