import { askForm } from './ask-form.ts'
import { askQuestion } from './ask-question.ts'
import type { Reply, Standing } from './outcome.ts'

/** What the step at hand asks, as it stands now. */
export async function ask(standing: Standing): Promise<readonly Reply[]> {
  const step = stepAt(standing)
  return step.kind === 'form' ? askForm(standing, step) : [await askQuestion(standing, step)]
}

/** The step a conversation is at; `reopen` has seen to it that it exists. */
export function stepAt({ flow, stored }: Standing) {
  const step = flow.steps[stored.step]
  if (!step) throw new Error(`flow ${flow.name} has no step ${stored.step}`)
  return step
}
