import { type Line, line } from '#texts/line.ts'
import type { AnswerProblem } from '../reader.ts'

/** The sentence for an answer that could not be taken: what was wrong, with an example of what is right. */
export function problemLine(problem: AnswerProblem): Line {
  switch (problem.code) {
    case 'not-a-choice':
    case 'ambiguous-choice':
      return line(`problem-${problem.code}`, { labels: problem.labels.join(', ') })
    default: {
      const { code, ...values } = problem
      return { key: `problem-${code}`, values } // every code has its text with the same values: held by a test
    }
  }
}
