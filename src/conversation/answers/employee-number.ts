import { z } from 'zod'
import { maskEmployeeNumber } from '#appraisal/employee-number.ts'
import { line } from '#texts/line.ts'
import type { Reader, ReadingContext } from '../reader.ts'
import { readEmployeeNumber } from '../reading/employee-number-text.ts'

/** A NIP or NI PPPK, however it is grouped; shown masked. */
export function employeeNumber(): Reader<string> {
  const read = (text: string, context: ReadingContext) => readEmployeeNumber(text, context.today)
  return {
    schema: z.string().regex(/^\d{18}$/),
    inputs: [{ kind: 'text', multiline: false, max: 40 }],
    read: (input, context) =>
      input.kind === 'text' ? read(input.text, context) : { read: 'not', problem: { code: 'text-needed' } },
    readForm: ([given], context) => (given && 'text' in given && given.text.trim() ? read(given.text, context) : 'empty'),
    show: (value) => line('value-text', { value: maskEmployeeNumber(value) }),
    fill: (value) => [value],
  }
}
