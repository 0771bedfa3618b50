import type { Temporal } from 'temporal-polyfill'
import { parseEmployeeNumber } from '#appraisal/employee-number.ts'
import { plainText } from './normalize.ts'
import { notRead, type Reading, sure } from './reading.ts'

/** Reads an employee number as people paste it (`NIP. 19900215 201503 1 004`) into its 18 digits alone. */
export function readEmployeeNumber(text: string, today: Temporal.PlainDate): Reading<string> {
  const written = plainText(text).replace(/^(?:nomor |no[. ]+)(?=n)/, '')
  const parsed = parseEmployeeNumber(written, today)
  if (parsed.ok) return sure(parsed.number)
  if (parsed.problem === 'length') return notRead({ code: 'employee-number-length', length: parsed.length })
  return notRead({ code: `employee-number-${parsed.problem}` })
}
