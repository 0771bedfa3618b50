import { z } from 'zod'
import { line } from '#texts/line.ts'
import type { AnswerInput, Choice, Reader, ReadingContext } from '../reader.ts'
import { readChoice } from '../reading/choice.ts'
import { mapReading } from '../reading/reading.ts'

/** One of a few values, by button, by option of a form, or by typing its label or number. */
export function choice<V extends string | number>(choices: readonly Choice<V>[]): Reader<V> {
  const values = choices.map((each) => each.value)
  const schema = z.custom<V>((value) => values.some((each) => each === value))
  const find = (value: unknown) => {
    const found = choices.find((each) => String(each.value) === String(value))
    return found ? ({ read: 'sure', value: found.value } as const) : notChosen
  }
  return {
    schema,
    inputs: [
      { kind: 'choice', options: choices.map(({ value, label }) => ({ value: String(value), label })) },
    ],
    choices,
    read: (input, context) =>
      input.kind === 'chosen' ? find(input.value) : readTyped(choices, input, context),
    readForm: ([given]) => (given && 'option' in given ? find(given.option) : 'empty'),
    show: (value) => choices.find((each) => each.value === value)?.label ?? line('review-skipped'),
    fill: (value) => [String(value)],
  }
}

const notChosen = { read: 'not', problem: { code: 'choose-a-button' } } as const

function readTyped<V>(choices: readonly Choice<V>[], input: AnswerInput, context: ReadingContext) {
  if (input.kind !== 'text') return notChosen
  const labels = choices.map((each) => context.words(each.label))
  const read = readChoice(input.text, labels)
  if (read.read === 'not') return read
  const found = choices[read.value]
  return found ? mapReading(read, () => found.value) : notChosen
}
