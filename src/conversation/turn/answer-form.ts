import { line } from '#texts/line.ts'
import type { Answers, FormStep, NamedField } from '../form.ts'
import type { FieldValue, Input } from '../input.ts'
import type { Answer } from '../reader.ts'
import { readIntentWord } from '../reading/intent-words.ts'
import { asJson, type Stored } from '../stored.ts'
import { askForm, fieldAtHand, fieldsOf, sectionToEdit } from './ask-form.ts'
import { askDoubt, doubtAnswer, keepFiles } from './doubt.ts'
import { follow } from './follow.ts'
import { inputName } from './input-name.ts'
import { type Outcome, type Reply, type Standing, stepContext, unmoved } from './outcome.ts'
import { problemLine } from './problem.ts'

type Form = FormStep<unknown, string>

/** Takes one answer of a form in a chat, or the whole form where the platform has forms. */
export async function answerForm(standing: Standing, step: Form, input: Input): Promise<Outcome> {
  if (input.kind === 'form') return fillIn(standing, step, input.values, input.complete)
  if (input.kind === 'action') {
    switch (input.action.do) {
      case 'submit':
        return submit(standing, step)
      case 'edit':
        return edit(standing, step, input.action.name)
      case 'form':
        return unmoved(standing, await askForm(standing, step))
    }
  }
  const field = fieldAtHand(standing.stored, step)
  if (standing.surface.forms) return askAgain(standing, step)
  return field ? answerField(standing, step, field, input) : askAgain(standing, step)
}

async function answerField(
  standing: Standing,
  step: Form,
  field: NamedField,
  input: Input,
): Promise<Outcome> {
  const given = doubtAnswer(standing.stored, input)
  if (given === 'not-meant') return askAgain(noDoubt(standing), step)
  if (given === 'meant') return accept(standing, step, field, standing.stored.doubt?.value)
  const word = given.kind === 'text' ? readIntentWord(given.text) : null
  if (isAction(given, 'done') || (word === 'done' && field.reader.collect))
    return finishCollecting(standing, step, field)
  if (field.optional && (isAction(given, 'skip') || word === 'skip' || word === 'no'))
    return skip(standing, step, field)
  const answer = readAnswer(standing, field, given)
  if (answer === null) return askAgain(standing, step)
  if (answer.read === 'not') return askAgain(noDoubt(standing), step, [problemLine(answer.problem)])
  if (answer.read === 'sure') return accept(standing, step, field, answer.value)
  const doubt = { field: field.name, value: asJson(answer.value) }
  return {
    ...unmoved(standing, [askDoubt(field.reader, answer.value)]),
    stored: { ...standing.stored, doubt },
  }
}

function isAction(input: Input, name: 'done' | 'skip'): boolean {
  return input.kind === 'action' && input.action.do === name
}

function readAnswer(standing: Standing, field: NamedField, input: Input): Answer<unknown> | null {
  if (input.kind === 'form') return null
  if (input.kind !== 'action') return field.reader.read(input, standing.context)
  if (input.action.do !== 'answer') return null
  return field.reader.read({ kind: 'chosen', value: input.action.value }, standing.context)
}

async function accept(standing: Standing, step: Form, field: NamedField, value: unknown): Promise<Outcome> {
  await keepFiles(standing.context, field.reader, value)
  const earlier = standing.stored.answers[field.name]
  const { collect } = field.reader
  const joined = collect && earlier !== undefined && earlier !== null ? collect.join(earlier, value) : value
  const stored = { ...standing.stored, answers: { ...standing.stored.answers, [field.name]: asJson(joined) } }
  if (!collect) return moveOn(standing, step, { ...stored, editing: null, doubt: null })
  return collectMore(standing, step, field, { ...stored, editing: field.name, doubt: null }, joined)
}

async function collectMore(
  standing: Standing,
  step: Form,
  field: NamedField,
  stored: Stored,
  value: unknown,
): Promise<Outcome> {
  const replies = await askForm({ ...standing, stored }, step)
  const kept = line('collected', { value: field.reader.show(value) })
  const [question] = replies
  const note: Reply = { lines: [kept], offers: question?.offers.slice(-1) ?? [] }
  return { stored, taken: true, replies: [note], concerns: [] }
}

async function finishCollecting(standing: Standing, step: Form, field: NamedField): Promise<Outcome> {
  if (standing.stored.answers[field.name] === undefined) {
    return field.optional ? skip(standing, step, field) : askAgain(standing, step)
  }
  return moveOn(standing, step, { ...standing.stored, editing: null, doubt: null })
}

async function skip(standing: Standing, step: Form, field: NamedField): Promise<Outcome> {
  const answers = { ...standing.stored.answers, [field.name]: null }
  return moveOn(standing, step, { ...standing.stored, answers, editing: null, doubt: null })
}

async function moveOn(standing: Standing, step: Form, stored: Stored): Promise<Outcome> {
  return { stored, taken: true, replies: await askForm({ ...standing, stored }, step), concerns: [] }
}

async function edit(standing: Standing, step: Form, name: string): Promise<Outcome> {
  const section = step.sections(standing.stored.data).find((each) => each.item === name)
  if (section && name !== '') return unmoved(standing, [sectionToEdit(section)])
  const field = fieldsOf(standing.stored, step).find((each) => each.name === name)
  if (!field) return askAgain(standing, step)
  // What is collected starts over, anything else is replaced by the new answer.
  const { [name]: dropped, ...rest } = standing.stored.answers
  const answers = field.reader.collect || dropped === undefined ? rest : standing.stored.answers
  return moveOn(standing, step, { ...standing.stored, answers, editing: name, doubt: null })
}

async function submit(standing: Standing, step: Form): Promise<Outcome> {
  if (fieldAtHand({ ...standing.stored, editing: null }, step)) return askAgain(standing, step)
  const { answers, data } = standing.stored
  const problems = step.check(answers, data)
  const [name] = Object.keys(problems)
  if (name !== undefined) {
    const editing = { ...standing, stored: { ...standing.stored, editing: name } }
    return { ...(await askAgain(editing, step, Object.values(problems))), stored: editing.stored }
  }
  return conclude(standing, step, answers)
}

async function conclude(standing: Standing, step: Form, answers: Answers): Promise<Outcome> {
  const next = await step.take({ ...stepContext(standing), answers })
  return 'stay' in next ? askAgain(standing, step, next.stay) : follow(standing, next)
}

async function fillIn(
  standing: Standing,
  step: Form,
  values: Readonly<Record<string, FieldValue>>,
  complete: boolean,
): Promise<Outcome> {
  const { answers, problems } = readForm(standing, step, values)
  const stored = { ...standing.stored, answers: { ...standing.stored.answers, ...answers }, doubt: null }
  if (!complete) return { stored, taken: false, replies: [], concerns: [] }
  const against = Object.keys(problems).length > 0 ? problems : step.check(stored.answers, stored.data)
  if (Object.keys(against).length > 0)
    return { stored, taken: false, replies: [], concerns: [], problems: against }
  for (const field of fieldsOf(stored, step))
    await keepFiles(standing.context, field.reader, stored.answers[field.name])
  return conclude({ ...standing, stored }, step, stored.answers)
}

function readForm(standing: Standing, step: Form, values: Readonly<Record<string, FieldValue>>) {
  const answers: Stored['answers'] = {}
  const problems: Record<string, ReturnType<typeof line>> = {}
  for (const field of fieldsOf(standing.stored, step)) {
    const given = field.reader.inputs.map((_, index) => values[inputName(field.name, index)])
    const answer = field.reader.readForm(given, standing.context)
    if (answer === 'empty') {
      if (field.optional) answers[field.name] = standing.stored.answers[field.name] ?? null
      else problems[field.name] = problemLine({ code: 'empty' })
    } else if (answer.read === 'sure') answers[field.name] = asJson(answer.value)
    else if (answer.read === 'unsure')
      problems[field.name] = line('problem-unsure', { value: field.reader.show(answer.value) })
    else problems[field.name] = problemLine(answer.problem)
  }
  return { answers, problems }
}

function noDoubt(standing: Standing): Standing {
  return { ...standing, stored: { ...standing.stored, doubt: null } }
}

async function askAgain(standing: Standing, step: Form, why: Reply['lines'] = []): Promise<Outcome> {
  const [first, ...rest] = await askForm(standing, step)
  if (!first) return unmoved(standing, [])
  return unmoved(standing, [{ ...first, lines: [...why, ...first.lines] }, ...rest])
}
