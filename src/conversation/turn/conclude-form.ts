import type { Answers, FormStep } from '../form.ts'
import { askFormAgain } from './ask-form.ts'
import { follow } from './follow.ts'
import { type Outcome, type Standing, stepContext } from './outcome.ts'
import { askProof, needsProof } from './proof.ts'

/** Hands a form whose answers stand together to its step. */
export async function concludeForm(
  standing: Standing,
  step: FormStep<unknown, string>,
  answers: Answers,
): Promise<Outcome> {
  if (await needsProof(standing, step.carriesOut(answers))) return askProof(standing)
  const next = await step.take({ ...stepContext(standing), answers })
  return 'stay' in next ? askFormAgain(standing, step, next.stay) : follow(standing, next)
}
