import { exitCodes, type Outcome } from './outcome.ts'
import type { Write } from './write.ts'

/** What a process prints, and what it ends with. */
export interface Printed {
  exitCode: number
  stdout: string
  stderr: string
}

/** Results go to one stream and complaints to the other, or both as JSON to the first. */
export function render(outcome: Outcome, asJson: boolean, write: Write): Printed {
  const exitCode = exitCodes[outcome.outcome]
  const words = `${write(outcome.says)}\n`
  if (asJson) return { exitCode, stdout: `${JSON.stringify(asData(outcome, words.trimEnd()))}\n`, stderr: '' }
  return exitCode === 0 ? { exitCode, stdout: words, stderr: '' } : { exitCode, stdout: '', stderr: words }
}

function asData(ended: Outcome, message: string): object {
  const { outcome, data } = ended
  return ended.outcome === 'done'
    ? { outcome, ...data }
    : { outcome, problem: ended.problem, message, ...data }
}
