import type { Answers, FormStep } from '../form.ts'
import { askFormAgain } from './ask-form.ts'
import { follow } from './follow.ts'
import { type Outcome, type Standing, stepContext } from './outcome.ts'

/** Hands a form whose answers stand together to its step. */
export async function concludeForm(
  standing: Standing,
  step: FormStep<unknown, string>,
  answers: Answers,
): Promise<Outcome> {
  const next = await step.take({ ...stepContext(standing), answers })
  return 'stay' in next ? askFormAgain(standing, step, next.stay) : follow(standing, next)
}
