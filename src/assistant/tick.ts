import { announcementMessage } from './announcement-message.ts'
import { dutiesOwed } from './duties.ts'
import { fadeMessages } from './fade.ts'
import type { Parts } from './parts.ts'
import { tell } from './tell.ts'

/**
 * Makes the look at the clock: whoever owes something is told of it when its moment has come. A tick may be late,
 * doubled, or run in two processes at once; each moment of each duty is told once.
 */
export function createTick(parts: Parts): () => Promise<void> {
  const seen = new Map<number, string>()
  return async () => {
    const now = parts.clock()
    const owed = await parts.store.survey(now, (records) => dutiesOwed(parts, records, null))
    const byPerson = Map.groupBy(owed, (each) => each.employeeId)
    for (const [employeeId, duties] of byPerson) {
      // Moments begin at the turn of an hour: within one, who owes what he owed before need not be looked at again.
      const state = `${hourOf(now)} ${duties.map(({ flow, key }) => `${flow.name}:${key}`).join(' ')}`
      if (seen.get(employeeId) === state) continue
      await tell(parts, employeeId)
      seen.set(employeeId, state)
    }
    for (const employeeId of seen.keys()) if (!byPerson.has(employeeId)) seen.delete(employeeId)
    await sendAnnouncements(parts)
    await fadeMessages(parts)
  }
}

function hourOf(now: Date): string {
  return now.toISOString().slice(0, 13)
}

/** Addresses announcements that were recorded, here or by another process that did not come to it. */
export async function sendAnnouncements(parts: Parts): Promise<void> {
  const expanded = await parts.store.expandAnnouncements(
    (announcement) => announcementMessage(parts.say, announcement),
    parts.clock(),
  )
  if (expanded > 0) parts.wake()
}
