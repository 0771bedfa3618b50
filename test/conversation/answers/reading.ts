import { workingCalendar } from '#appraisal/calendar/working-day.ts'
import type { AnswerInput, Reader, ReadingContext } from '#conversation/reader.ts'
import { words } from '../talk.ts'
import { today } from '../toy.ts'

export const context: ReadingContext = { today, calendar: workingCalendar(), words }

/** What a reader makes of typed text. */
export function typed<V>(reader: Reader<V>, text: string) {
  return reader.read({ kind: 'text', text }, context)
}

/** What it makes of the first input of a form. */
export function written<V>(reader: Reader<V>, text: string) {
  return reader.readForm([{ text }], context)
}

/** The value written into a form's inputs and read from them again; inputs for files stay empty. */
export function again<V>(reader: Reader<V>, value: V) {
  const values = reader.inputs.map((input, index) => {
    const filled = reader.fill(value)[index]
    if (filled === undefined) return undefined
    return input.kind === 'choice' ? { option: filled } : { text: filled }
  })
  return reader.readForm(values, context, value)
}

export const sticker: AnswerInput = { kind: 'unreadable' }
export const file: AnswerInput = {
  kind: 'file',
  file: { fileId: 'f', name: 'bukti.pdf', mime: 'application/pdf', size: 1000 },
}
