import type { IncomingMessage } from 'node:http'
import { type Fields, isFields, type Upload } from './call.ts'
import { parseMultipart } from './multipart.ts'
import { badRequest, Refusal } from './refusal.ts'

/** A bot uploads at most 50 MB; the rest is room for the other fields. */
const MAX_BODY = 50 * 1024 * 1024 + 64 * 1024

export interface Body {
  fields: Fields
  files: ReadonlyMap<string, Upload>
}

const NO_FILES: ReadonlyMap<string, Upload> = new Map()

/** @throws {Refusal} 413 past 50 MB, once all is read: an answer during the upload would break the connection. */
export function readBytes(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= MAX_BODY) chunks.push(chunk)
    })
    request.once('end', () => {
      if (size > MAX_BODY) reject(new Refusal(413, 'Request Entity Too Large'))
      else resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks))
    })
    request.once('error', reject)
  })
}

/** Reads JSON, URL-encoded and multipart bodies. */
export function parseBody(contentType: string, bytes: Buffer): Body {
  if (bytes.length === 0) return { fields: {}, files: NO_FILES }
  const type = contentType.toLowerCase()
  if (type.startsWith('multipart/form-data')) return parseMultipart(bytes, boundaryOf(contentType))
  if (type.startsWith('application/json')) return { fields: parseJsonFields(bytes), files: NO_FILES }
  return { fields: Object.fromEntries(new URLSearchParams(bytes.toString())), files: NO_FILES }
}

function boundaryOf(contentType: string): string {
  const found = /boundary=(?:"([^"]+)"|([^;]+))/i.exec(contentType)
  const boundary = found?.[1] ?? found?.[2]
  if (boundary === undefined) throw badRequest("can't parse multipart form data")
  return boundary.trim()
}

function parseJsonFields(bytes: Buffer): Fields {
  try {
    const value: unknown = JSON.parse(bytes.toString())
    if (isFields(value)) return value
  } catch {
    // Answered below, as any other body that is no object.
  }
  throw badRequest("can't parse JSON object")
}
