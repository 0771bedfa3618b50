import { type Line, line } from '#texts/line.ts'
import { type FormStep, fieldsOf, type NamedField } from '../form.ts'
import type { FieldValue, Input } from '../input.ts'
import type { Answer } from '../reader.ts'
import { asJson, type Stored } from '../stored.ts'
import { concludeForm } from './conclude-form.ts'
import { inputName } from './input-name.ts'
import { keepFiles } from './keep-files.ts'
import type { Outcome, Standing } from './outcome.ts'
import { problemLine } from './problem.ts'

type Form = FormStep<unknown, string>
type Values = Readonly<Record<string, FieldValue>>

/** Takes a whole form, or the draft of one, from a platform that has forms; one with problems stays open. */
export async function takeForm(
  standing: Standing,
  step: Form,
  { values, complete }: Extract<Input, { kind: 'form' }>,
): Promise<Outcome> {
  if (!complete) return saveDraft(standing, step, values)
  const { answers, problems } = readFields(standing, step, values, true)
  const { data } = standing.stored
  const against = Object.keys(problems).length > 0 ? problems : step.check(answers, data)
  if (Object.keys(against).length > 0) return { ...saveDraft(standing, step, values), problems: against }
  for (const { name, reader } of fieldsOf(step, data)) {
    if (answers[name] === null) continue
    await keepFiles(standing.context, reader, answers[name], standing.stored.answers[name] ?? undefined)
  }
  return concludeForm(withAnswers(standing, answers), step, answers)
}

/** Files are not part of a draft: only a form sent off has them fetched. */
function saveDraft(standing: Standing, step: Form, values: Values): Outcome {
  const written = Object.fromEntries(Object.entries(values).filter(([, value]) => !('files' in value)))
  const { answers } = readFields(standing, step, written, false)
  return { stored: withAnswers(standing, answers).stored, taken: false, replies: [], concerns: [] }
}

function withAnswers(standing: Standing, answers: Stored['answers']): Standing {
  return {
    ...standing,
    stored: { ...standing.stored, answers, editing: null, collecting: false, doubt: null },
  }
}

/** What the fields hold, and what is wrong with them. Only a form sent off says that an empty field is meant so. */
function readFields({ stored, context }: Standing, step: Form, values: Values, complete: boolean) {
  const answers: Stored['answers'] = {}
  const problems: Record<string, Line> = {}
  for (const field of fieldsOf(step, stored.data)) {
    const { name, reader } = field
    const before = stored.answers[name]
    const given = reader.inputs.map((_, index) => values[inputName(name, index)])
    const answer = reader.readForm(given, context, before ?? undefined)
    const problem = problemOf(field, answer)
    if (problem) problems[name] = problem
    const kept = answer === 'empty' ? whenEmpty(field, before, complete) : asRead(answer, before)
    if (kept !== undefined) answers[name] = kept
  }
  return { answers, problems }
}

type Kept = Stored['answers'][string] | undefined

function whenEmpty({ optional }: NamedField, before: Kept, complete: boolean): Kept {
  return optional && (complete || before === null) ? null : undefined
}

function asRead(answer: Answer<unknown>, before: Kept): Kept {
  return answer.read === 'sure' ? asJson(answer.value) : before
}

function problemOf({ optional, reader }: NamedField, answer: Answer<unknown> | 'empty'): Line | null {
  if (answer === 'empty') return optional ? null : problemLine({ code: 'empty' })
  if (answer.read === 'not') return problemLine(answer.problem)
  return answer.read === 'sure' ? null : line('problem-unsure', { value: reader.show(answer.value) })
}
