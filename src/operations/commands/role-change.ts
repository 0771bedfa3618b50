import type { Role } from '#appraisal/people.ts'
import { line } from '#texts/line.ts'
import { type GivenNumber, readNumber } from '../command-line/given-number.ts'
import type { Given } from '../command-line/kit.ts'
import { isOutcome, type Outcome, refused } from '../command-line/outcome.ts'

/** The roles there are. */
export const roles = ['administrator', 'performance-manager', 'auditor'] as const satisfies readonly Role[]

/** Reads whose role it is, and which. */
export function readRoleChange(
  { values: [text = '', name = ''] }: Given,
  now: Date,
): (GivenNumber & { role: Role }) | Outcome {
  const number = readNumber(text, now)
  if (isOutcome(number)) return number
  const role = roles.find((known) => known === name)
  if (!role)
    return refused('unknown-role', line('admin-role-unknown', { role: name, roles: roles.join(', ') }), {
      roles,
    })
  return { ...number, role }
}
