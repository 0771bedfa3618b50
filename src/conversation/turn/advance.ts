import type { Context } from '../context.ts'
import type { Flow } from '../flow.ts'
import type { Input } from '../input.ts'
import { stored as storedAt } from '../stored.ts'
import { answerForm } from './answer-form.ts'
import { answerQuestion } from './answer-question.ts'
import { ask, stepAt } from './ask.ts'
import { goBack } from './back.ts'
import { ended, prefilled } from './follow.ts'
import { type Outcome, type Standing, type Surface, says, unmoved } from './outcome.ts'
import { officeRefusal, refusal } from './permission.ts'

/** Begins a flow about something: its first question, or an answer at once. */
export async function open(flow: Flow, about: string, context: Context, surface: Surface): Promise<Outcome> {
  const notHolding = await officeRefusal(flow, context)
  if (notHolding) return notHolding
  const opening = await flow.open(context, about)
  if ('end' in opening) return ended(opening.end)
  const stored = prefilled(flow, storedAt(flow, opening.at ?? flow.first, opening.begin))
  const outcome = await askAnew({ flow, stored, context, surface })
  const said = outcome.stored && opening.say?.length ? [says(opening.say)] : []
  return { ...outcome, taken: true, replies: [...said, ...outcome.replies] }
}

/** Asks what the conversation waits for, once more. */
export async function askAnew(standing: Standing): Promise<Outcome> {
  return (await refusal(standing)) ?? unmoved(standing, await ask(standing))
}

/** One turn of a conversation: reads the answer to the step at hand and takes it, or says what was wrong. */
export async function advance(standing: Standing, input: Input): Promise<Outcome> {
  const refused = await refusal(standing)
  if (refused) return refused
  if (input.kind === 'action' && input.action.do === 'back') return goBack(standing)
  const step = stepAt(standing)
  return step.kind === 'form' ? answerForm(standing, step, input) : answerQuestion(standing, step, input)
}
