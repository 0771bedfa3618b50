import { type Stored, unanswered } from '../stored.ts'
import { ask, stepAt } from './ask.ts'
import { prefilled } from './follow.ts'
import type { Outcome, Standing } from './outcome.ts'
import { oneAnswerBack } from './place-in-form.ts'

/** To the answer before: within a form in a chat the one before, else the step passed last. */
export async function goBack(standing: Standing): Promise<Outcome> {
  const step = stepAt(standing)
  const within = step.kind === 'form' && !standing.surface.forms ? oneAnswerBack(standing.stored, step) : null
  const stored = within ?? stepBefore(standing) ?? { ...standing.stored, doubt: null }
  return { stored, taken: true, replies: await ask({ ...standing, stored }), concerns: [] }
}

function stepBefore({ flow, stored }: Standing): Stored | null {
  const step = stored.passed.at(-1)
  if (step === undefined) return null
  return prefilled(flow, { ...stored, ...unanswered, step, passed: stored.passed.slice(0, -1) })
}
