import { expect, test } from 'vitest'
import type { RosterProblem, RosterProblemCode } from '#appraisal/roster-problem.ts'
import { rosterProblemLine } from '#flows/roster-problem.ts'
import { plain } from '#texts/rich.ts'
import { createSay } from '#texts/say.ts'

/** What a problem of each code comes with; the compiler sees to it that none is missing. */
const values: Record<RosterProblemCode, Partial<RosterProblem>> = {
  'missing-column': { column: 'zona' },
  'missing-value': { column: 'jabatan' },
  'number-length': { length: 17 },
  'number-digits': {},
  'number-birth-date': {},
  'number-appointment': {},
  'number-age': {},
  'number-sex': {},
  'duplicate-number': { firstLine: 2 },
  'employed-elsewhere': {},
  'unknown-superior': {},
  'own-superior': {},
  'superior-circle': {},
  'email-form': {},
  'duplicate-email': { firstLine: 3 },
  'phone-form': {},
  'unknown-zone': { value: 'WIBB' },
  'unknown-status': { value: 'honorer' },
  'status-contradicts-number': { value: 'pppk' },
}

const say = createSay()

test.each(Object.entries(values))('%s is told with all that is known of it', (code, given) => {
  const problem = { line: 7, column: 'nip', problem: code as RosterProblemCode, ...given } as const
  const told = plain(say(rosterProblemLine(problem), 'WIB'))
  expect(told).toMatch(/^\p{Lu}.*\.$/su)
  for (const value of Object.values(given)) expect(told).toContain(String(value))
})
