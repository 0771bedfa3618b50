import { announcementMessage } from './announcement-message.ts'
import { dutiesOwed } from './duties.ts'
import type { Parts } from './parts.ts'
import { tell } from './tell.ts'

/**
 * Looks at the clock: whoever owes something is told of it when its moment has come. May be late, doubled, or run in
 * two processes at once; each moment of each duty is told once.
 */
export async function tick(parts: Parts): Promise<void> {
  const owed = await parts.store.survey(parts.clock(), (records) => dutiesOwed(parts, records, null))
  for (const employeeId of new Set(owed.map((each) => each.employeeId))) await tell(parts, employeeId)
  await sendAnnouncements(parts)
}

/** Addresses announcements that were recorded, here or by another process that did not come to it. */
export async function sendAnnouncements(parts: Parts): Promise<void> {
  const expanded = await parts.store.expandAnnouncements(
    (announcement) => announcementMessage(parts.say, announcement),
    parts.clock(),
  )
  if (expanded > 0) parts.wake()
}
