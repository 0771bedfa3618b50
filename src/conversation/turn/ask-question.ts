import { line } from '#texts/line.ts'
import type { Offer, QuestionStep } from '../flow.ts'
import type { Choice } from '../reader.ts'
import { asJson } from '../stored.ts'
import { type Reply, type Standing, stepContext } from './outcome.ts'

/** The question as it stands now, with its choices and the ways out. */
export async function askQuestion(standing: Standing, step: QuestionStep<unknown, string>): Promise<Reply> {
  const context = stepContext(standing)
  const prompt = await step.ask(context)
  const choices = step.answer(context.data).choices ?? []
  return {
    lines: prompt.lines,
    offers: [...choiceRows(choices), waysOut(standing)],
    ...(prompt.protect ? { protect: true } : {}),
  }
}

/** More choices than this stand side by side: Slack takes 50 blocks a message, and each row is one. */
const mostRows = 20
const mostInRow = 5

/** The choices as buttons, each in a row of its own where there are few enough. */
export function choiceRows(choices: readonly Choice<unknown>[]): readonly (readonly Offer[])[] {
  const inRow = choices.length > mostRows ? mostInRow : 1
  const offers = choices.map(choiceOffer)
  return offers.flatMap((_, at) => (at % inRow === 0 ? [offers.slice(at, at + inRow)] : []))
}

/** A choice as the button that answers with it. */
function choiceOffer(choice: Choice<unknown>): Offer {
  return {
    label: choice.label,
    action: { do: 'answer', value: asJson(choice.value) },
    ...(choice.style ? { style: choice.style } : {}),
    ...(choice.opensForm ? { opensForm: true } : {}),
  }
}

function waysOut(standing: Standing): readonly Offer[] {
  const back: Offer = { label: line('button-back'), action: { do: 'back' } }
  const later: Offer = { label: line('button-later'), action: { do: 'later' } }
  const cancel: Offer = { label: line('button-cancel'), action: { do: 'cancel' } }
  return standing.stored.passed.length > 0 ? [back, later, cancel] : [later, cancel]
}
