import { type FormStep, fieldsOf, type NamedField } from '../form.ts'
import { asJson, type Stored } from '../stored.ts'

type Form = FormStep<unknown, string>

/** What is known of a form's answers before any is given. */
export function initialAnswers(step: Form, data: unknown): Stored['answers'] {
  const initial = step.initial(data)
  const known = fieldsOf(step, data).filter(({ name }) => initial[name] !== undefined)
  return Object.fromEntries(known.map(({ name }) => [name, asJson(initial[name])]))
}

/** The field asked now: the one being edited, else the first without an answer; null when all are answered. */
export function fieldAtHand({ answers, data, editing }: Stored, step: Form): NamedField | null {
  const fields = fieldsOf(step, data)
  const edited = fields.find((field) => field.name === editing)
  return edited ?? fields.find((field) => !Object.hasOwn(answers, field.name)) ?? null
}

/**
 * The form one answer back: what is being collected is taken back, an edited answer stays as it is, else the field
 * before is asked again. Null at the first field.
 */
export function oneAnswerBack(stored: Stored, step: Form): Stored | null {
  const still = { ...stored, editing: null, collecting: false, doubt: null }
  const field = fieldAtHand(stored, step)
  if (field && stored.collecting) {
    const { [field.name]: _, ...answers } = stored.answers
    return { ...still, answers, editing: field.name }
  }
  if (stored.editing !== null && fieldAtHand(still, step) === null) return still
  const names = fieldsOf(step, stored.data).map(({ name }) => name)
  const before = names[(field ? names.indexOf(field.name) : names.length) - 1]
  return before === undefined ? null : { ...still, editing: before }
}
