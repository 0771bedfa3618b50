import type { IncomingMessage } from 'node:http'

import { readJson } from './json.ts'

/** The whole body of a request. */
export async function readBytes(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

/** The arguments of a call: of the address, and of the body in JSON, as a form, or as a form in parts. */
export async function readArguments(request: IncomingMessage): Promise<Record<string, unknown>> {
  const inAddress = new URL(request.url ?? '/', 'http://localhost').searchParams
  const body = await readBytes(request)
  return {
    ...Object.fromEntries(inAddress),
    ...(await readForm(body, request.headers['content-type'] ?? '')),
  }
}

async function readForm(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<object> {
  if (contentType.startsWith('multipart/form-data'))
    return Object.fromEntries(await readParts(body, contentType))
  const text = new TextDecoder().decode(body)
  if (!contentType.startsWith('application/json')) return Object.fromEntries(new URLSearchParams(text))
  const json = readJson(text)
  return typeof json === 'object' && json !== null ? json : {}
}

export function readParts(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData> {
  return new Response(body, { headers: { 'content-type': contentType } }).formData()
}
