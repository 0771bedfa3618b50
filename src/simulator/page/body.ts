import type { IncomingMessage } from 'node:http'

/** The whole body of a request, or null when it is longer than `most` bytes; the rest is then not read. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer | null> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request) {
    length += piece.length
    if (length > most) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
