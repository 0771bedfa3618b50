import type { Inbound, Received } from '#channels/channel.ts'
import type { Delivery } from '#conversation/store.ts'
import { line } from '#texts/line.ts'
import { plain } from '#texts/rich.ts'
import type { Pace } from './pace.ts'
import type { Parts } from './parts.ts'
import { createPosts } from './posts.ts'

/**
 * Answers a delivery that came too fast, of which nothing is recorded: by a message the first time, by a notice over
 * the chat each time. A form stays open with all that was written in it; one being opened points back to the chat.
 */
export async function slowDown(
  parts: Parts,
  inbound: Inbound,
  delivery: Delivery,
  judged: Exclude<ReturnType<Pace>, 'fine'>,
): Promise<Received> {
  const posts = createPosts(parts, inbound, { id: null, zone: 'WIB' })
  if (judged === 'overrun') posts.reply({ lines: [line('too-fast')], offers: [] })
  const all = posts.all()
  if (all.length > 0) await parts.store.fail(delivery, all)
  parts.wake()
  const short = plain(parts.say(line('too-fast-short'), 'WIB'))
  return { notice: short, ...formKeptOpen(inbound, short) }
}

function formKeptOpen({ content }: Inbound, problem: string): Pick<Received, 'problems'> {
  const [field] = content.kind === 'form' && content.complete ? Object.keys(content.values) : []
  return field === undefined ? {} : { problems: { [field]: problem } }
}
