import { badRequest } from './refusal.ts'

/** One call of a method by the bot, over HTTP or in the answer to a webhook. */
export interface Call {
  /** In lower case: the Bot API does not mind the case of a method's name. */
  method: string
  fields: Fields
  files: ReadonlyMap<string, Upload>
  /** Tells a call that waits that its caller is gone. */
  onHangUp(listener: () => void): void
}

/** Values are strings from forms, and anything from JSON. */
export type Fields = Readonly<Record<string, unknown>>

export interface Upload {
  name: string
  bytes: Buffer
}

export function readString(call: Call, name: string): string {
  const value = call.fields[name]
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** As the real server reads integers: what is missing or unreadable is the fallback, the rest is clamped. */
export function readInteger(
  call: Call,
  name: string,
  range: { fallback?: number; min?: number; max?: number } = {},
): number {
  const text = readString(call, name).trim()
  const value = /^-?\d+$/.test(text) ? Number(text) : (range.fallback ?? 0)
  return Math.min(Math.max(value, range.min ?? Number.MIN_SAFE_INTEGER), range.max ?? Number.MAX_SAFE_INTEGER)
}

export function readFlag(call: Call, name: string): boolean {
  const value = call.fields[name]
  return value === true || ['true', 'yes', '1'].includes(readString(call, name).toLowerCase())
}

/** A field that is JSON in JSON bodies and text in forms; undefined when left out. */
export function readJson(call: Call, name: string, described: string): unknown {
  const value = call.fields[name]
  if (typeof value !== 'string') return value ?? undefined
  if (value === '') return undefined
  try {
    return JSON.parse(value)
  } catch {
    throw badRequest(`can't parse ${described} JSON object`)
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
