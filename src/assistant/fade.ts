import type { Faded, OutboxMessage } from '#conversation/store.ts'
import { line } from '#texts/line.ts'
import type { Say } from '#texts/say.ts'
import type { Parts } from './parts.ts'
import { isInParts } from './write.ts'

/** So long personal messages stand in a chat, whose platform keeps what it carries: long enough to be read in peace. */
const standsForMs = 24 * 60 * 60 * 1000

/** Has personal messages of more than a day ago replaced in their chats, and forgets their words. */
export async function fadeMessages({ store, clock, say, wake }: Parts): Promise<void> {
  const now = clock()
  const sentUntil = new Date(now.getTime() - standsForMs)
  const faded = await store.fade((message) => fadedFrom(say, message), sentUntil, now)
  if (faded > 0) wake()
}

/** Of a file, and of a text in several messages, an edit would leave something standing. */
function fadedFrom(say: Say, { text, attachment, reopens: command = 'none' }: OutboxMessage): Faded {
  if (attachment || isInParts(text)) return { kind: 'delete' }
  return { kind: 'edit', message: { text: say(line('message-faded', { command }), 'WIB') } }
}
