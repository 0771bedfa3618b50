import type { Ending, Flow, Move, Next, Step } from '../flow.ts'
import { asJson, type Stored, unanswered } from '../stored.ts'
import { ask } from './ask.ts'
import type { Outcome, Reply, Standing } from './outcome.ts'
import { initialAnswers } from './place-in-form.ts'

/** Carries out what an answer leads to: the next step's question, or the end. */
export async function follow(
  standing: Standing,
  next: Exclude<Next<unknown, string>, { stay: unknown }>,
): Promise<Outcome> {
  return 'end' in next ? ended(next.end) : move(standing, next)
}

/** A conversation that is over, with its last words. */
export function ended({ say, offers = [], protect, attach, concerns = [], ...further }: Ending): Outcome {
  const reply: Reply = { lines: say, offers, ...(protect ? { protect } : {}), ...(attach ? { attach } : {}) }
  const replies = say.length > 0 ? [reply] : []
  return { stored: null, taken: true, replies, concerns, ...further }
}

async function move(standing: Standing, next: Move<unknown, string>): Promise<Outcome> {
  const { say = [], attach = [], data = standing.stored.data, concerns = [] } = next
  const moved = { ...standing, stored: enter(standing.flow, standing.stored, next.go, data) }
  const isTold = say.length > 0 || attach.length > 0
  const told: Reply[] = isTold ? [{ lines: say, offers: [], attach }] : []
  return { stored: moved.stored, taken: true, replies: [...told, ...(await ask(moved))], concerns }
}

function enter(flow: Flow, from: Stored, step: string, data: unknown): Stored {
  return prefilled(flow, {
    ...from,
    ...unanswered,
    step,
    data: asJson(data),
    passed: passedTo(step, from, flow),
  })
}

/** The way back from a step: a step passed before is a return to it, and one that only waits is no place to return to. */
function passedTo(step: string, { passed, step: left, data }: Stored, flow: Flow): string[] {
  if (step === left) return passed
  const way = isAnswerable(flow.steps[left], data) ? [...passed, left] : passed
  const before = way.indexOf(step)
  return before === -1 ? way : way.slice(0, before)
}

function isAnswerable(step: Step<unknown, string> | undefined, data: unknown): boolean {
  return step?.kind !== 'question' || step.answer(data).inputs.length > 0
}

/** A conversation at the start of its step: a form begins with what is known already. */
export function prefilled(flow: Flow, stored: Stored): Stored {
  const target = flow.steps[stored.step]
  if (!target) throw new Error(`flow ${flow.name} has no step ${stored.step}`)
  const answers = target.kind === 'form' ? initialAnswers(target, stored.data) : {}
  return { ...stored, answers }
}
