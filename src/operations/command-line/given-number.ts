import { maskEmployeeNumber, parseEmployeeNumber } from '#appraisal/employee-number.ts'
import { dayIn } from '#appraisal/zone.ts'
import { rosterProblemLine } from '#flows/roster-problem.ts'
import { type Outcome, refused } from './outcome.ts'

/** An employee number as it may be searched for and as it may be shown. */
export interface GivenNumber {
  digits: string
  masked: string
}

/** Reads a number however it is grouped. The day bounds its dates, and no zone of Indonesia is ahead of the eastern. */
export function readNumber(text: string, now: Date): GivenNumber | Outcome {
  const read = parseEmployeeNumber(text, dayIn(now, 'WIT'))
  if (read.ok) return { digits: read.number, masked: maskEmployeeNumber(read.number) }
  const { ok: _, problem, ...values } = read
  return refused(
    `number-${problem}`,
    rosterProblemLine({ problem: `number-${problem}`, column: 'nip', ...values }),
  )
}
