import { z } from 'zod'
import type { Inbound } from './channel.ts'

/** No database keeps NUL, or half of a character that was cut in two. */
const words = z.string().transform((text) => text.replaceAll('\0', '').toWellFormed())
/** Of a person, a place, a delivery. */
const id = words.pipe(z.string().min(1).max(500))
const bytes = z.number().catch(0)

const file = z.object({ id, name: words, mime: words, size: bytes })
const value = z.union([
  z.object({ text: words }),
  z.object({ option: words }),
  z.object({ files: z.array(file) }),
])

const content = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: words, forwarded: z.boolean().exactOptional() }),
  z.object({ kind: z.literal('command'), command: words, argument: words }),
  z.object({ kind: z.literal('file'), file, caption: words }),
  z.object({ kind: z.literal('press'), token: words, view: id.exactOptional() }),
  z.object({
    kind: z.literal('form'),
    token: words,
    values: z.record(words, value),
    complete: z.boolean(),
  }),
  z.object({ kind: z.literal('unreadable'), what: words }),
  z.object({ kind: z.literal('reachable'), reachable: z.boolean() }),
])

const inbound: z.ZodType<Inbound> = z.object({
  channel: z.enum(['telegram', 'slack']),
  key: id,
  address: id,
  group: id.exactOptional(),
  profile: z
    .object({ workspace: z.string(), email: z.string().exactOptional(), guest: z.boolean() })
    .exactOptional(),
  deletable: id.exactOptional(),
  content,
})

/** A delivery that is not what its platform says it sends; sent again, it would be no better. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

/**
 * What was delivered, its words fit to be kept.
 *
 * @throws {Unreadable} when something in it is not of its kind; what it held is not quoted.
 */
export function readable(delivered: Inbound): Inbound {
  const { data } = inbound.safeParse(delivered)
  if (!data) throw new Unreadable('a delivery is not of the kind it says')
  return data
}
