import { z } from 'zod'

/** An instant, as text in JSON. */
export const instant = z.codec(z.iso.datetime(), z.date(), {
  decode: (text) => new Date(text),
  encode: (at) => at.toISOString(),
})

/** A file's contents, in base64 in JSON. */
export const bytes = z.codec(z.string(), z.instanceof(Uint8Array), {
  decode: (text) => Buffer.from(text, 'base64'),
  encode: (content) =>
    Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('base64'),
})

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
