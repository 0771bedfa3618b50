import { z } from 'zod'
import { bytes, instant, textSet, thatFit, verbatim } from '../snapshot.ts'
import type { Cloud } from './cloud.ts'

const user = z.object({
  id: z.int(),
  firstName: z.string(),
  lastName: z.string().exactOptional(),
  username: z.string().exactOptional(),
})

const file = z.object({
  id: z.string(),
  uniqueId: z.string(),
  name: z.string(),
  mime: z.string(),
  size: z.int(),
  path: z.string(),
})

const entity = z.object({
  type: z.string(),
  offset: z.int(),
  length: z.int(),
  url: z.string().exactOptional(),
})

const keyboard = z.array(z.array(z.looseObject({ text: z.string() })).readonly()).readonly()

const message = z.object({
  id: z.int(),
  chatId: z.int(),
  userId: z.int().exactOptional(),
  at: instant,
  editedAt: instant.exactOptional(),
  text: z.string(),
  entities: z.array(verbatim(entity)).readonly(),
  keyboard: verbatim(keyboard),
  pressable: textSet.readonly(),
  file: file.extend({ photo: z.boolean(), thumbnail: file.exactOptional() }).exactOptional(),
  sticker: z.object({ emoji: z.string(), file }).exactOptional(),
  forwarded: z.boolean().exactOptional(),
  protectContent: z.boolean().exactOptional(),
  silent: z.boolean().exactOptional(),
  replyTo: z.int().exactOptional(),
})

const update = z.object({
  id: z.int(),
  lane: z.string(),
  body: z.record(z.string(), z.unknown()),
  expiresAt: z.number(),
  delivered: z.boolean(),
  again: z.boolean(),
})

/** What outlives a run. A webhook, commands and descriptions do not: a bot sets them whenever it starts. */
export const kept = z.object({
  version: z.literal(1),
  numbers: z.object({ message: z.int(), file: z.int(), tap: z.int(), update: z.int() }),
  people: z.array(z.object({ user, started: z.boolean(), blocked: z.boolean() })).readonly(),
  messages: z.array(message).readonly(),
  files: z.array(file.extend({ bytes })).readonly(),
  updates: z.array(update).readonly(),
})

export type Kept = z.output<typeof kept>

/** What is to be kept of a cloud, as JSON. */
export function snapshotOf({ numbers, people, chats, files, updates }: Cloud): z.input<typeof kept> {
  return z.encode(kept, {
    version: 1,
    numbers: {
      message: numbers.message.last(),
      file: numbers.file.last(),
      tap: numbers.tap.last(),
      update: numbers.update.last(),
    },
    people: people.all(),
    messages: chats.messages(),
    files: thatFit(files.all()),
    updates: updates.waiting(),
  })
}
