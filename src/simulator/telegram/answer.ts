import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Refusal } from './refusal.ts'

/** An answer of the Bot API, ready to be written. */
export interface Answer {
  status: number
  body: unknown
  retryAfter?: number
}

export function succeeded(result: unknown): Answer {
  return { status: 200, body: { ok: true, result } }
}

/** The answer to a call that was refused, or that broke the emulation itself. */
export function failed(error: unknown): Answer {
  if (!(error instanceof Refusal)) return refused(new Refusal(500, `Internal Server Error: ${String(error)}`))
  return refused(error)
}

export function refused({ status, message, retryAfter }: Refusal): Answer {
  const body = { ok: false, error_code: status, description: message }
  if (retryAfter === undefined) return { status, body }
  return { status, body: { ...body, parameters: { retry_after: retryAfter } }, retryAfter }
}

export function writeAnswer(response: ServerResponse, { status, body, retryAfter }: Answer): void {
  const json = Buffer.from(JSON.stringify(body))
  const headers: OutgoingHttpHeaders = { 'content-type': 'application/json', 'content-length': json.length }
  if (retryAfter !== undefined) headers['retry-after'] = String(retryAfter)
  response.writeHead(status, headers)
  response.end(json)
}

export function writeFile(response: ServerResponse, bytes: Uint8Array): void {
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes.length })
  response.end(bytes)
}
