import { z } from 'zod'
import { bytes, instant, textSet, thatFit, verbatim } from '../snapshot.ts'
import { messageBlocks } from './blocks.ts'
import type { Deliveries } from './deliveries.ts'
import type { Fields } from './fields.ts'
import type { Message } from './messages.ts'
import type { Workspace } from './workspace.ts'

const file = z.object({
  id: z.string(),
  name: z.string(),
  mime: z.string(),
  title: z.string(),
  size: z.int(),
  userId: z.string(),
  at: instant,
})

type Choice = z.output<typeof choice>

const choice = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({ option: z.string() }),
  z.strictObject({ options: z.array(z.string()).readonly() }),
  z.strictObject({ date: z.string() }),
])

/** What was chosen in a message. Files chosen in one are not kept: Slack offers them in modals only. */
const fields = z.codec(z.array(z.tuple([z.string(), choice])), z.custom<Fields>(isMap), {
  decode: (entries) => new Map(entries),
  encode: (chosen) =>
    [...chosen].flatMap(([key, value]): [string, Choice][] => ('files' in value ? [] : [[key, value]])),
})

const message = z.object({
  ts: z.string(),
  channelId: z.string(),
  userId: z.string().exactOptional(),
  at: instant,
  text: z.string(),
  blocks: verbatim(messageBlocks.readonly()),
  files: z.array(file).readonly(),
  clientMessageId: z.string().exactOptional(),
  threadTs: z.string().exactOptional(),
  metadata: z.unknown().exactOptional(),
  editedTs: z.string().exactOptional(),
  onlyFor: z.string().exactOptional(),
  reactions: z.array(z.string()).readonly(),
  fields,
})

const messages = z.codec(z.array(message), z.custom<Map<string, Message>>(isMap), {
  decode: (list) => new Map(list.map((each) => [each.ts, each])),
  encode: (byTs) => [...byTs.values()],
})

const conversation = z.object({ id: z.string(), kind: z.enum(['im', 'channel']), members: textSet, messages })

/** What outlives a run. Modals do not, nor Home tabs: an app publishes them when they are opened. */
export const kept = z.object({
  version: z.literal(1),
  /** In microseconds. */
  lastTimestamp: z.int(),
  conversations: z.array(conversation).readonly(),
  files: z.array(file.extend({ bytes })).readonly(),
  /** Events whose delivery was under way. */
  events: z.array(z.custom<object>(isObject)).readonly(),
})

export type Kept = z.output<typeof kept>

/** What is to be kept of a workspace, as JSON. */
export function snapshotOf(
  { timestamps, conversations, files }: Workspace,
  deliveries: Deliveries,
): z.input<typeof kept> {
  return z.encode(kept, {
    version: 1,
    lastTimestamp: timestamps.last(),
    conversations: conversations.all(),
    files: thatFit(files.all()),
    events: deliveries.unsettled(),
  })
}

function isMap(value: unknown): boolean {
  return value instanceof Map
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
