import type { IncomingMessage } from 'node:http'

/**
 * Reads the body of a request.
 *
 * @param limit in bytes.
 * @returns undefined when it is longer; the rest is then not read.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
