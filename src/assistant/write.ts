import type { FormField } from '#channels/channel.ts'
import type { Offer } from '#conversation/flow.ts'
import type { OutboxButton, OutboxForm, OutboxMessage } from '#conversation/store.ts'
import { inputName } from '#conversation/turn/input-name.ts'
import type { FieldView, FormView, Reply } from '#conversation/turn/outcome.ts'
import type { ReaderZone } from '#texts/formats.ts'
import { type Line, line } from '#texts/line.ts'
import { plain, type Rich } from '#texts/rich.ts'
import type { Say } from '#texts/say.ts'

/** Writes a reply's lines and buttons as the message that goes into the outbox. */
export function writeMessage(say: Say, zone: ReaderZone, reply: Reply): OutboxMessage {
  const buttons = reply.offers
    .filter((row) => row.length > 0)
    .map((row) => row.map((offer) => writeButton(say, zone, offer)))
  return {
    text: say(reply.lines, zone),
    ...(buttons.length > 0 ? { buttons } : {}),
    ...(reply.protect ? { protect: true, ...(reply.command ? { reopens: reply.command } : {}) } : {}),
  }
}

function writeButton(say: Say, zone: ReaderZone, { label, action, style, opensForm }: Offer): OutboxButton {
  return {
    label: plain(say(label, zone)),
    action,
    ...(style ? { style } : {}),
    ...(opensForm ? { opensForm: true } : {}),
  }
}

/** Writes a form with what is filled in already. */
export function writeForm(say: Say, zone: ReaderZone, view: FormView): OutboxForm {
  const words = (each: Line) => plain(say(each, zone))
  return {
    title: words(view.title),
    submit: words(line('button-submit')),
    cancel: words(line('button-close')),
    intro: say(view.intro, zone),
    step: view.step,
    sections: view.sections.map((section) => ({
      ...(section.heading ? { heading: say(section.heading, zone) } : {}),
      fields: section.fields.flatMap((field) => writeField(words, field)),
    })),
  }
}

function writeField(words: (each: Line) => string, field: FieldView): FormField[] {
  return field.inputs.map((input, index): FormField => {
    const initial = field.filled[index]
    const further = field.inputs.length > 1
    return {
      name: inputName(field.name, index),
      label: words(index === 0 ? field.label : line('form-file-label', { label: field.label })),
      hint: words(field.hint),
      ...(field.optional || further ? { optional: true } : {}),
      input: writeInput(words, input, initial),
    }
  })
}

function writeInput(
  words: (each: Line) => string,
  input: FieldView['inputs'][number],
  initial: string | undefined,
): FormField['input'] {
  const filled = initial === undefined ? {} : { initial }
  switch (input.kind) {
    case 'text':
      return { ...input, ...filled }
    case 'choice': {
      const options = input.options.map(({ value, label }) => ({ value, label: words(label) }))
      return { kind: 'choice', options, ...filled }
    }
    case 'file':
      return input
  }
}

/** A message after its button was pressed: the buttons gone, what was chosen in their place. */
export function outcomeShown(
  say: Say,
  zone: ReaderZone,
  message: OutboxMessage,
  chosen: Line,
): OutboxMessage {
  const { buttons: _, text, ...rest } = message
  return { ...rest, text: [...shortened(text), ...say(chosen, zone)] }
}

/** A longer text may stand in several messages, of which an edit replaces only the last. */
const longest = 3000

/** Whether an edit may leave some of this text standing. */
export function isInParts(text: Rich): boolean {
  return plain(text).length > longest
}

function shortened(text: Rich): Rich {
  return isInParts(text) ? [] : [...text, { text: '\n\n' }]
}
