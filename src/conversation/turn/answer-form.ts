import { type FormStep, fieldsOf } from '../form.ts'
import type { Input } from '../input.ts'
import { answerField } from './answer-field.ts'
import { askForm, askFormAgain, sectionToEdit } from './ask-form.ts'
import { concludeForm } from './conclude-form.ts'
import { type Outcome, type Standing, unmoved } from './outcome.ts'
import { fieldAtHand } from './place-in-form.ts'
import { answerSecret } from './secret.ts'
import { takeForm } from './take-form.ts'

type Form = FormStep<unknown, string>

/** Takes one answer of a form in a chat, or the whole form where the platform has forms. */
export async function answerForm(standing: Standing, step: Form, input: Input): Promise<Outcome> {
  if (step.secret) return answerSecret(standing, step, input)
  if (input.kind === 'form') return takeForm(standing, step, input)
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
  const field = standing.surface.forms ? null : fieldAtHand(standing.stored, step)
  return field ? answerField(standing, step, field, input) : askFormAgain(standing, step)
}

async function edit(standing: Standing, step: Form, name: string): Promise<Outcome> {
  const { data } = standing.stored
  const section = step.sections(data).find((each) => each.item === name)
  if (section && name !== '') return unmoved(standing, [sectionToEdit(section)])
  if (!fieldsOf(step, data).some((field) => field.name === name)) return askFormAgain(standing, step)
  const stored = { ...standing.stored, editing: name, collecting: false, doubt: null }
  return { stored, taken: true, replies: await askForm({ ...standing, stored }, step), concerns: [] }
}

async function submit(standing: Standing, step: Form): Promise<Outcome> {
  const { answers, data } = standing.stored
  const stored = { ...standing.stored, editing: null, collecting: false, doubt: null }
  if (fieldAtHand(stored, step)) return askFormAgain(standing, step)
  const problems = step.check(answers, data)
  const [editing] = Object.keys(problems)
  if (editing === undefined) return concludeForm(standing, step, answers)
  return askFormAgain({ ...standing, stored: { ...stored, editing } }, step, Object.values(problems))
}
