import { z } from 'zod'

/** An instant, as text in JSON. */
export const instant = z.codec(z.iso.datetime(), z.date(), {
  decode: (text) => new Date(text),
  encode: (at) => at.toISOString(),
})

/** Texts of which each counts once, as a list in JSON. */
export const textSet = z.codec(z.array(z.string()), z.custom<Set<string>>(isSet), {
  decode: (texts) => new Set(texts),
  encode: (texts) => [...texts],
})

/** A file's contents, in base64 in JSON. */
export const bytes = z.codec(z.string(), z.custom<Uint8Array>(isBytes), {
  decode: (text) => Buffer.from(text, 'base64'),
  encode: (content) => Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('base64'),
})

function isSet(value: unknown): boolean {
  return value instanceof Set
}

function isBytes(value: unknown): boolean {
  return value instanceof Uint8Array
}

/** What is kept of all files' contents together, in bytes. */
const room = 20_000_000

/** The files whose contents are kept, the newest first to be chosen; of the others only the messages tell. */
export function thatFit<File extends { bytes: Uint8Array }>(files: readonly File[]): File[] {
  let free = room
  const fits = ({ bytes: { byteLength } }: File) => {
    if (byteLength > free) return false
    free -= byteLength
    return true
  }
  return files.toReversed().filter(fits).toReversed()
}

/** A value kept as it is, in the order of its keys too, provided that it is of that shape. */
export function verbatim<Value>(shape: z.ZodType<Value>) {
  return z.custom<Value>((value) => shape.safeParse(value).success)
}
