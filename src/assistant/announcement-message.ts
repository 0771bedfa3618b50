import type { AnnouncementPost } from '#conversation/store.ts'
import { line } from '#texts/line.ts'
import type { Say } from '#texts/say.ts'
import { writeMessage } from './write.ts'

/** An announcement as each of its audience gets it; the same for all, for it names nobody and no time. */
export function announcementMessage(
  say: Say,
  { id, text, confirmReading }: { id: number; text: string; confirmReading: boolean },
): AnnouncementPost {
  const action = { do: 'start', flow: 'announcement-reading', about: String(id) } as const
  const offers = confirmReading ? [[{ label: line('announcement-read-button'), action }]] : []
  return { message: writeMessage(say, 'WIB', { lines: [line('announcement', { text })], offers }) }
}
