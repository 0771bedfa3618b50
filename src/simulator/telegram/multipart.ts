import type { Upload } from './call.ts'
import { badRequest } from './refusal.ts'

export interface Form {
  fields: Record<string, string>
  files: Map<string, Upload>
}

const BLANK_LINE = Buffer.from('\r\n\r\n')

/** Reads `multipart/form-data` as leniently as the real server: names may be unquoted and headers in any case. */
export function parseMultipart(body: Buffer, boundary: string): Form {
  const form: Form = { fields: {}, files: new Map() }
  for (const part of partsOf(body, Buffer.from(`--${boundary}`))) addPart(form, part)
  return form
}

function* partsOf(body: Buffer, delimiter: Buffer): Generator<Buffer> {
  let start = body.indexOf(delimiter)
  while (start >= 0) {
    const begin = start + delimiter.length + 2
    const end = body.indexOf(delimiter, begin)
    if (end < 0) return
    yield body.subarray(begin, end - 2)
    start = end
  }
}

function addPart(form: Form, part: Buffer): void {
  const split = part.indexOf(BLANK_LINE)
  if (split < 0) throw badRequest("can't parse multipart form data")
  const headers = part.toString('utf8', 0, split)
  const content = part.subarray(split + BLANK_LINE.length)
  const name = attribute(headers, 'name') ?? ''
  const fileName = attribute(headers, 'filename')
  if (fileName === undefined) form.fields[name] = content.toString('utf8')
  else form.files.set(name, { name: fileName, bytes: content })
}

function attribute(headers: string, name: string): string | undefined {
  const found = new RegExp(`[;\\s]${name}=(?:"([^"]*)"|([^;\\r\\n]*))`, 'i').exec(headers)
  return found?.[1] ?? found?.[2]
}
