import type { Context } from '../context.ts'
import type { Flow } from '../flow.ts'
import type { Input } from '../input.ts'
import { type Stored, stored as storedAt } from '../stored.ts'
import { answerForm } from './answer-form.ts'
import { answerQuestion } from './answer-question.ts'
import { ask, stepAt } from './ask.ts'
import { ended, prefilled } from './follow.ts'
import { type Outcome, type Standing, type Surface, says } from './outcome.ts'

/** Begins a flow about something: its first question, or an answer at once. */
export async function open(flow: Flow, about: string, context: Context, surface: Surface): Promise<Outcome> {
  const opening = await flow.open(context, about)
  if ('end' in opening) return ended(opening.end)
  const stored = prefilled(flow, storedAt(flow, opening.at ?? flow.first, opening.begin))
  const replies = await ask({ flow, stored, context, surface })
  return {
    stored,
    taken: true,
    replies: [...(opening.say ? [says(opening.say)] : []), ...replies],
    concerns: [],
  }
}

/** One turn of a conversation: reads the answer to the step at hand and takes it, or says what was wrong. */
export async function advance(standing: Standing, input: Input): Promise<Outcome> {
  if (input.kind === 'action' && input.action.do === 'back') return goBack(standing)
  const step = stepAt(standing)
  return step.kind === 'form' ? answerForm(standing, step, input) : answerQuestion(standing, step, input)
}

/** To the answer before: the last field of the form at hand, or the step passed last. */
async function goBack(standing: Standing): Promise<Outcome> {
  const { stored } = standing
  const answered = Object.keys(stored.answers)
  const last = stored.editing === null ? answered.at(-1) : undefined
  if (last !== undefined && stepAt(standing).kind === 'form' && !standing.surface.forms) {
    const { [last]: _, ...answers } = stored.answers
    return at(standing, { ...stored, answers, editing: null, doubt: null })
  }
  const previous = stored.passed.at(-1)
  if (previous === undefined || stored.editing !== null)
    return at(standing, { ...stored, editing: null, doubt: null })
  const back = {
    ...stored,
    step: previous,
    passed: stored.passed.slice(0, -1),
    answers: {},
    editing: null,
    doubt: null,
  }
  return at(standing, prefilled(standing.flow, back))
}

async function at(standing: Standing, stored: Stored): Promise<Outcome> {
  return { stored, taken: true, replies: await ask({ ...standing, stored }), concerns: [] }
}
