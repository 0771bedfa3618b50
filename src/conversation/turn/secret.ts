import { line } from '#texts/line.ts'
import { type FormStep, fieldsOf, type NamedField } from '../form.ts'
import type { FieldValue, Input } from '../input.ts'
import type { Answer } from '../reader.ts'
import { askForm, askFormAgain } from './ask-form.ts'
import { concludeForm } from './conclude-form.ts'
import { inputName } from './input-name.ts'
import { type Outcome, type Reply, type Standing, unmoved } from './outcome.ts'
import { problemLine } from './problem.ts'

type Form = FormStep<unknown, string>

/**
 * Takes the one answer of a secret form, where the platform asks for it: in the chat, or in a form alone. Nothing of
 * it enters the conversation as it is stored: no draft, no answer, no reading in doubt.
 */
export async function answerSecret(standing: Standing, step: Form, input: Input): Promise<Outcome> {
  const field = fieldOf(standing, step)
  switch (input.kind) {
    case 'form':
      return input.complete ? takeSecret(standing, step, field, input.values) : unmoved(standing, [])
    case 'action':
      return input.action.do === 'form'
        ? unmoved(standing, await askForm(standing, step))
        : askFormAgain(standing, step)
    case 'text':
      return standing.surface.forms
        ? askFormAgain(standing, step, whenTyped(input.text))
        : hear(standing, step, field, field.reader.read(input, standing.context))
    default:
      return askFormAgain(standing, step)
  }
}

/** Whether a text may hold a secret: it has as many digits as a PIN. */
export function mayBeSecret(text: string): boolean {
  return text.replaceAll(/\P{Nd}/gu, '').length >= 6
}

function fieldOf(standing: Standing, step: Form): NamedField {
  const [field] = fieldsOf(step, standing.stored.data)
  if (!field) throw new Error(`the secret form of ${standing.flow.name} asks for nothing`)
  return field
}

function whenTyped(text: string): Reply['lines'] {
  return mayBeSecret(text) ? [line('secret-typed')] : []
}

function hear(standing: Standing, step: Form, field: NamedField, answer: Answer<unknown>): Promise<Outcome> {
  if (answer.read === 'sure') return concludeForm(standing, step, { [field.name]: answer.value })
  return askFormAgain(standing, step, answer.read === 'not' ? [problemLine(answer.problem)] : [])
}

async function takeSecret(
  standing: Standing,
  step: Form,
  { name, reader }: NamedField,
  values: Readonly<Record<string, FieldValue>>,
): Promise<Outcome> {
  const given = reader.inputs.map((_, index) => values[inputName(name, index)])
  const answer = reader.readForm(given, standing.context)
  if (answer !== 'empty' && answer.read === 'sure')
    return concludeForm(standing, step, { [name]: answer.value })
  const problem = answer !== 'empty' && answer.read === 'not' ? answer.problem : { code: 'empty' as const }
  return { ...unmoved(standing, []), problems: { [name]: problemLine(problem) } }
}
