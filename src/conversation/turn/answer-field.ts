import { line } from '#texts/line.ts'
import type { FormStep, NamedField } from '../form.ts'
import type { Input } from '../input.ts'
import type { Answer } from '../reader.ts'
import { readIntentWord } from '../reading/intent-words.ts'
import { asJson, type Stored } from '../stored.ts'
import { askForm, askFormAgain, formCard } from './ask-form.ts'
import { askDoubt, doubtAnswer, withoutDoubt } from './doubt.ts'
import { keepFiles } from './keep-files.ts'
import { type Outcome, type Standing, unmoved } from './outcome.ts'
import { problemLine } from './problem.ts'

type Form = FormStep<unknown, string>

/** Takes the answer to one field of a form in a chat, or says what was wrong with it. */
export async function answerField(
  standing: Standing,
  step: Form,
  field: NamedField,
  input: Input,
): Promise<Outcome> {
  const { answers, doubt } = standing.stored
  const given = doubtAnswer(standing.stored, input)
  if (given === 'not-meant') return askFormAgain(withoutDoubt(standing), step)
  if (given === 'meant') return accept(standing, step, field, doubt?.value)
  const wayOn = wayOnSaid(standing.stored, field, given)
  if (wayOn === 'done') return moveOn(standing, step, answers)
  if (wayOn === 'skip') return moveOn(standing, step, { ...answers, [field.name]: null })
  const answer = readAnswer(standing, field, given)
  if (answer === null) return askFormAgain(standing, step)
  if (answer.read === 'not') return askFormAgain(withoutDoubt(standing), step, [problemLine(answer.problem)])
  if (answer.read === 'sure') return accept(standing, step, field, answer.value)
  const stored = { ...standing.stored, doubt: { field: field.name, value: asJson(answer.value) } }
  return unmoved({ ...standing, stored }, [askDoubt(field.reader, answer.value)])
}

/** Whether it is said that there is nothing to answer here, or nothing more: by a button or in words. */
function wayOnSaid({ answers, collecting }: Stored, field: NamedField, given: Input): 'done' | 'skip' | null {
  const said = given.kind === 'text' ? readIntentWord(given.text) : actionOf(given)
  if (said !== 'done' && said !== 'skip' && said !== 'no') return null
  if (collecting) return 'done'
  if (said === 'done' && !field.reader.collect) return null
  if (said === 'done' && Object.hasOwn(answers, field.name)) return 'done'
  return field.optional ? 'skip' : null
}

function actionOf(input: Input) {
  return input.kind === 'action' ? input.action.do : null
}

function readAnswer(standing: Standing, field: NamedField, input: Input): Answer<unknown> | null {
  if (input.kind === 'form') return null
  if (input.kind !== 'action') return field.reader.read(input, standing.context)
  if (input.action.do !== 'answer') return null
  return field.reader.read({ kind: 'chosen', value: input.action.value }, standing.context)
}

async function accept(standing: Standing, step: Form, field: NamedField, value: unknown): Promise<Outcome> {
  const { answers, collecting } = standing.stored
  const { collect } = field.reader
  const joined = collect && collecting ? collect.join(answers[field.name], value) : null
  if (joined?.read === 'not') return askFormAgain(withoutDoubt(standing), step, [problemLine(joined.problem)])
  const whole = joined ? joined.value : value
  await keepFiles(standing.context, field.reader, value)
  const taken = { ...answers, [field.name]: asJson(whole) }
  const goesOn = collect && !collect.isFull(whole)
  return goesOn ? collectMore(standing, step, field, taken) : moveOn(standing, step, taken)
}

async function collectMore(
  standing: Standing,
  step: Form,
  { name, reader }: NamedField,
  answers: Stored['answers'],
): Promise<Outcome> {
  const stored = { ...standing.stored, answers, editing: name, collecting: true, doubt: null }
  const { offers } = await formCard({ ...standing, stored }, step)
  const note = { lines: [line('collected', { value: reader.show(answers[name]) })], offers: offers.slice(-1) }
  return { stored, taken: true, replies: [note], concerns: [] }
}

async function moveOn(standing: Standing, step: Form, answers: Stored['answers']): Promise<Outcome> {
  const stored = { ...standing.stored, answers, editing: null, collecting: false, doubt: null }
  return { stored, taken: true, replies: await askForm({ ...standing, stored }, step), concerns: [] }
}
