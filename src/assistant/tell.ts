import { nextReminderMoment } from '#appraisal/calendar/reminder-moment.ts'
import type { Post, Turn } from '#conversation/store.ts'
import { type DutyOwed, dutiesOwed, dutyCard, momentsUntil } from './duties.ts'
import type { Parts } from './parts.ts'

/**
 * Tells one person of what he owes and has not been told of. What is new is told at once, for somebody has just asked
 * it of him; reminders of a deadline keep to working time. A moment swallowed by an outage is made up by the latest
 * one only, so that nobody gets three reminders in a row.
 */
export async function tell(parts: Parts, employeeId: number): Promise<void> {
  const now = parts.clock()
  await parts.store.visit(employeeId, now, async (turn) => {
    const posts: Post[] = []
    for (const owed of await dutiesToTell(parts, turn, employeeId)) {
      const card = await cardDue(parts, turn, owed, now)
      if (card) posts.push(card)
    }
    await turn.write({ conversations: [], posts, now })
  })
  parts.wake()
}

/** Whoever has his data restricted (UU 27/2022 Ps. 11, 41) is told only what the law wants told. */
async function dutiesToTell(
  parts: Parts,
  { records }: Turn,
  employeeId: number,
): Promise<readonly DutyOwed[]> {
  const owed = await dutiesOwed(parts, records, employeeId)
  if (owed.length === 0 || (await records.restrictedSince()) === null) return owed
  return owed.filter(({ flow }) => flow.duty?.legalNotice)
}

async function cardDue(parts: Parts, turn: Turn, owed: DutyOwed, now: Date): Promise<Post | null> {
  const { person } = turn
  if (!person || turn.reachableAt.length === 0) return null
  const isWorkingTime = nextReminderMoment(now, person.zone, parts.calendar).getTime() === now.getTime()
  let latest: string | null = null
  for (const moment of momentsUntil(parts, owed, person, now)) {
    if (moment !== 'new' && !isWorkingTime) break
    if (await turn.remind(owed.flow.name, owed.key, moment)) latest = moment
  }
  return latest === null ? null : dutyCard(parts, owed, person, turn.reachableAt, latest)
}
