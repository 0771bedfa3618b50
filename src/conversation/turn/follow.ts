import type { Ending, Flow, Move, Next } from '../flow.ts'
import { asJson, type Stored } from '../stored.ts'
import { ask } from './ask.ts'
import type { Outcome, Reply, Standing } from './outcome.ts'

/** Carries out what an answer leads to: the next step's question, or the end. */
export async function follow(
  standing: Standing,
  next: Exclude<Next<unknown, string>, { stay: unknown }>,
): Promise<Outcome> {
  return 'end' in next ? ended(next.end) : move(standing, next)
}

/** A conversation that is over, with its last words. */
export function ended({ say, offers = [], protect, concerns = [], start }: Ending): Outcome {
  const reply: Reply = { lines: say, offers, ...(protect ? { protect } : {}) }
  const replies = say.length > 0 ? [reply] : []
  return { stored: null, taken: true, replies, concerns, ...(start ? { start } : {}) }
}

async function move(standing: Standing, next: Move<unknown, string>): Promise<Outcome> {
  const { say = [], attach = [], data = standing.stored.data, concerns = [] } = next
  const moved = { ...standing, stored: enter(standing.flow, standing.stored, next.go, data) }
  const isTold = say.length > 0 || attach.length > 0
  const told: Reply[] = isTold ? [{ lines: say, offers: [], attach }] : []
  return { stored: moved.stored, taken: true, replies: [...told, ...(await ask(moved))], concerns }
}

function enter(flow: Flow, from: Stored, step: string, data: unknown): Stored {
  const passed =
    step === from.step ? from.passed : [...from.passed.filter((each) => each !== step), from.step]
  return prefilled(flow, { ...from, step, data: asJson(data), editing: null, doubt: null, passed })
}

/** A conversation at the start of its step: a form begins with what is known already. */
export function prefilled(flow: Flow, stored: Stored): Stored {
  const target = flow.steps[stored.step]
  if (!target) throw new Error(`flow ${flow.name} has no step ${stored.step}`)
  const answers = target.kind === 'form' ? asJson(target.initial(stored.data)) : {}
  return { ...stored, answers: answers as Stored['answers'] } // an object in, an object out
}
