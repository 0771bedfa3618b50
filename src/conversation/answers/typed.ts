import type { Answer, Reader, ReadingContext } from '../reader.ts'

/** How an answer that is typed is read, in a chat and in the one input of a form. */
export function typed<V>(
  read: (text: string, context: ReadingContext) => Answer<V>,
): Pick<Reader<V>, 'read' | 'readForm'> {
  return {
    read: (input, context) =>
      input.kind === 'text' ? read(input.text, context) : { read: 'not', problem: { code: 'text-needed' } },
    readForm: ([given], context) =>
      given && 'text' in given && given.text.trim() !== '' ? read(given.text, context) : 'empty',
  }
}
