import { expect, test } from 'vitest'
import type { Employee } from '#appraisal/people.ts'
import { type DutyOwed, dutyCard } from '#assistant/duties.ts'
import type { Address } from '#conversation/store.ts'
import { objectionExplanation } from '#flows/objection-explanation.ts'
import { line } from '#texts/line.ts'
import { createSay } from '#texts/say.ts'

const telegram: Address = { channel: 'telegram', address: '1' }
const slack: Address = { channel: 'slack', address: 'U1' }

const person: Employee = {
  ...{
    id: 1,
    agencyId: 1,
    name: 'Siti',
    position: 'Analis',
    unit: { id: 1, name: 'Bidang' },
    appraiserId: 2,
  },
  ...{ status: 'pns', zone: 'WIB', roles: [], hasSubordinates: false },
}

function owed(as: DutyOwed['as']): DutyOwed {
  const words = {
    card: line('explanation-card', { number: 'KB/2026/000001' }),
    button: line('explanation-button'),
  }
  const what = {
    employeeId: 1,
    about: '1',
    key: '1',
    since: new Date(0),
    due: null,
    flow: objectionExplanation,
  }
  return { ...what, ...words, ...(as ? { as } : {}) }
}

test.each([
  ['an employee in Telegram', 'employee', [slack, telegram], telegram],
  ['who is not said to be a superior in Telegram', undefined, [slack, telegram], telegram],
  ['a superior in Slack', 'superior', [telegram, slack], slack],
  ['an employee with Slack alone there', 'employee', [slack], slack],
  ['a superior with Telegram alone there', 'superior', [telegram], telegram],
] as const)('%s is told of a duty', (_, as, accounts, expected) => {
  expect(dutyCard({ say: createSay() }, owed(as), person, accounts, 'new')).toMatchObject(expected)
})

test('who has no account is not told', () => {
  expect(dutyCard({ say: createSay() }, owed('superior'), person, [], 'new')).toBeNull()
})
