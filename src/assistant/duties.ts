import { reminderDays } from '#appraisal/deadline.ts'
import type { Employee } from '#appraisal/people.ts'
import type { Records } from '#appraisal/records.ts'
import { dayIn } from '#appraisal/zone.ts'
import type { Owed } from '#conversation/duty.ts'
import type { Flow } from '#conversation/flow.ts'
import { type Address, type Post, priorities } from '#conversation/store.ts'
import { line } from '#texts/line.ts'
import type { Parts } from './parts.ts'
import { writeMessage } from './write.ts'

/** Something owed, with the flow that fulfils it. */
export interface DutyOwed extends Owed {
  flow: Flow
}

/** What people owe now, by the state of the shared database: everyone, or one employee. */
export async function dutiesOwed(
  parts: Parts,
  records: Records,
  employee: number | null,
): Promise<DutyOwed[]> {
  const all: DutyOwed[] = []
  for (const flow of parts.flows.values()) {
    const owed = (await flow.duty?.owed(records, employee)) ?? []
    all.push(
      ...owed
        .filter((each) => employee === null || each.employeeId === employee)
        .map((each) => ({ ...each, flow })),
    )
  }
  return all
}

/** The moments at which a duty has been or should have been told by now, the latest last: new, then H-7, H-3, H-1, H. */
export function momentsUntil(parts: Parts, owed: Owed, person: Employee, now: Date): readonly string[] {
  const today = dayIn(now, person.zone)
  const since = dayIn(owed.since, person.zone)
  const days = owed.due === null ? [] : reminderDays(owed.due, parts.calendar)
  const past = days.filter(({ on }) => since.until(on).days > 0 && on.until(today).days >= 0)
  return ['new', ...past.map(({ daysLeft }) => `H-${daysLeft}`)]
}

/** The card by which a person is told of a duty, where people of his part in it are told. */
export function dutyCard(
  parts: Pick<Parts, 'say'>,
  owed: DutyOwed,
  person: Employee,
  accounts: readonly Address[],
  moment: string,
): Post | null {
  const [first, second] =
    owed.as === 'superior' ? (['slack', 'telegram'] as const) : (['telegram', 'slack'] as const)
  const to =
    accounts.find((each) => each.channel === first) ?? accounts.find((each) => each.channel === second)
  if (!to) return null
  const lines = moment === 'new' ? [owed.card] : [line('reminder', { moment }), owed.card]
  const action = { do: 'start', flow: owed.flow.name, about: owed.about } as const
  const message = writeMessage(parts.say, person.zone, {
    lines,
    offers: [[{ label: owed.button, action, style: 'primary' }]],
  })
  return { ...to, employeeId: person.id, priority: priorities.notice, what: { kind: 'send', message } }
}
