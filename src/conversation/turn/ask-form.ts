import { isDeepStrictEqual } from 'node:util'
import { line } from '#texts/line.ts'
import type { Offer } from '../flow.ts'
import { type FormStep, fieldsOf, type NamedField, type Section } from '../form.ts'
import type { Stored } from '../stored.ts'
import { choiceRows } from './ask-question.ts'
import {
  type FieldView,
  type FormView,
  type Outcome,
  type Reply,
  type Standing,
  stepContext,
  unmoved,
} from './outcome.ts'
import { fieldAtHand, initialAnswers, oneAnswerBack } from './place-in-form.ts'

type Form = FormStep<unknown, string>

/** The form as it stands now, introduced where nothing has been answered in it yet. */
export async function askForm(standing: Standing, step: Form): Promise<readonly Reply[]> {
  const card = await formCard(standing, step)
  if (standing.surface.forms || !isFresh(standing.stored, step)) return [card]
  const intro = await step.intro(stepContext(standing))
  return intro.length > 0 ? [{ lines: intro, offers: [] }, card] : [card]
}

/** A button that opens the form where there are forms, else the next question or the review. */
export async function formCard(standing: Standing, step: Form): Promise<Reply> {
  if (standing.surface.forms) return offerForm(standing, step)
  const field = fieldAtHand(standing.stored, step)
  return field ? fieldQuestion(standing, step, field) : reviewCard(standing, step)
}

/** The same once more, with what stands against going on. */
export async function askFormAgain(
  standing: Standing,
  step: Form,
  why: Reply['lines'] = [],
): Promise<Outcome> {
  const card = await formCard(standing, step)
  return unmoved(standing, [{ ...card, lines: [...why, ...card.lines] }])
}

function isFresh({ answers, data, editing }: Stored, step: Form): boolean {
  return editing === null && isDeepStrictEqual(answers, initialAnswers(step, data))
}

async function offerForm(standing: Standing, step: Form): Promise<Reply> {
  const intro = await step.intro(stepContext(standing))
  const open: Offer = {
    label: line('button-open-form'),
    action: { do: 'form', step: standing.stored.step },
    style: 'primary',
    opensForm: true,
  }
  return {
    lines: [...intro, line(step.secret ? 'secret-to-fill' : 'form-to-fill')],
    offers: [[open], [{ label: line('button-cancel'), action: { do: 'cancel' } }]],
    ...(standing.surface.view ? { form: formView(standing, step) } : {}),
  }
}

function formView(standing: Standing, step: Form): FormView {
  const { answers, data } = standing.stored
  return {
    title: step.title,
    step: standing.stored.step,
    intro: [line(step.secret ? 'secret-hint' : 'form-hint')],
    sections: step.sections(data).map((section) => ({
      heading: section.heading,
      fields: section.fields.map((field) => fieldView(field, answers[field.name])),
    })),
  }
}

function fieldView(field: NamedField, answer: unknown): FieldView {
  const { name, label, ask, optional, reader } = field
  const filled = answer === undefined || answer === null ? [] : reader.fill(answer)
  return { name, label, hint: ask, optional, inputs: reader.inputs, filled }
}

function fieldQuestion(standing: Standing, step: Form, field: NamedField): Reply {
  const { data } = standing.stored
  const names = fieldsOf(step, data).map(({ name }) => name)
  const section = step.sections(data).find((each) => each.fields.some(({ name }) => name === field.name))
  const position = { number: names.indexOf(field.name) + 1, count: names.length }
  return {
    lines: [
      ...headingOf(section, field, standing.stored),
      field.ask,
      ...(names.length > 1 ? [line('form-position', position)] : []),
    ],
    offers: [...choiceRows(field.reader.choices ?? []), waysOn(standing, step, field)],
  }
}

/** A section is named where it begins, and wherever one is sent into the middle of it. */
function headingOf(section: Section | undefined, field: NamedField, { editing }: Stored) {
  const isNamed = section?.fields[0]?.name === field.name || editing === field.name
  return section?.heading && isNamed ? [section.heading] : []
}

function waysOn({ stored }: Standing, step: Form, field: NamedField): readonly Offer[] {
  const canGoBack = stored.passed.length > 0 || oneAnswerBack(stored, step) !== null
  const done: Offer = { label: line('button-done'), action: { do: 'done' }, style: 'primary' }
  const skip: Offer = { label: line('button-skip'), action: { do: 'skip' } }
  const back: Offer = { label: line('button-back'), action: { do: 'back' } }
  const later: Offer = { label: line('button-later'), action: { do: 'later' } }
  return [...(stored.collecting ? [done] : field.optional ? [skip] : []), ...(canGoBack ? [back] : []), later]
}

function reviewCard(standing: Standing, step: Form): Reply {
  const { stored } = standing
  const sections = step.sections(stored.data)
  const lines = sections.flatMap((section) => [
    ...(section.heading ? [section.heading] : []),
    line('review-section', {
      answers: section.fields.map((field) => reviewed(field, stored.answers[field.name])),
    }),
  ])
  const submit: Offer = { label: line('button-submit'), action: { do: 'submit' }, style: 'primary' }
  return {
    lines: [line('review-title', { title: step.title }), ...lines, line('review-ask')],
    offers: [[submit], ...editRows(sections), [later, cancel]],
    protect: true,
  }
}

const later: Offer = { label: line('button-later'), action: { do: 'later' } }
const cancel: Offer = { label: line('button-cancel'), action: { do: 'cancel' } }

function reviewed(field: NamedField, answer: unknown) {
  const value = answer === null || answer === undefined ? line('review-skipped') : field.reader.show(answer)
  return line('review-answer', { label: field.label, value })
}

/** One section's fields each have their button; of several sections each has one, for labels repeat among them. */
function editRows(sections: readonly Section[]): readonly (readonly Offer[])[] {
  const [only, ...others] = sections
  if (only && others.length === 0) return fieldButtons(only)
  return pairs(
    sections.map(({ item }, index) => ({
      label: line('button-edit-section', { number: index + 1 }),
      action: { do: 'edit', name: item },
    })),
  )
}

function fieldButtons({ fields }: Section): readonly (readonly Offer[])[] {
  return pairs(
    fields.map(({ label, name }) => ({
      label: line('button-edit', { label }),
      action: { do: 'edit', name },
    })),
  )
}

/** The fields of one section, to choose which to answer again. */
export function sectionToEdit(section: Section): Reply {
  return {
    lines: [...(section.heading ? [section.heading] : []), line('review-which')],
    offers: fieldButtons(section),
  }
}

function pairs(offers: readonly Offer[]): Offer[][] {
  return offers.flatMap((_, index) => (index % 2 === 0 ? [offers.slice(index, index + 2)] : []))
}
