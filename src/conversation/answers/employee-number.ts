import { z } from 'zod'
import { maskEmployeeNumber } from '#appraisal/employee-number.ts'
import { line } from '#texts/line.ts'
import type { Reader } from '../reader.ts'
import { readEmployeeNumber } from '../reading/employee-number-text.ts'
import { typed } from './typed.ts'

/** A NIP or NI PPPK, however it is grouped; shown masked. */
export function employeeNumber(): Reader<string> {
  return {
    ...typed((text, { today }) => readEmployeeNumber(text, today)),
    schema: z.string().regex(/^\d{18}$/),
    inputs: [{ kind: 'text', multiline: false, max: 40 }],
    show: (value) => line('value-text', { value: maskEmployeeNumber(value) }),
    fill: (value) => [value],
  }
}
