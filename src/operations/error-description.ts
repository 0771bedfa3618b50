import { fileURLToPath } from 'node:url'

/** What may be said about an error where others read it: never what people wrote, which foreign messages may quote. */
export interface ErrorDescription {
  type: string
  /** Only of an error of our own making. */
  message?: string
  /** Such as `ECONNREFUSED`, `P2002` or `23505`. */
  code?: string | number
  /** Names of what a statement or a call was about, as far as they are names: a table, a constraint, a method. */
  about?: Readonly<Record<string, string | number>>
  /** The places alone. */
  stack: readonly string[]
  cause?: ErrorDescription
  errors?: readonly ErrorDescription[]
}

const OURS = fileURLToPath(new URL('..', import.meta.url))
const GENERATED = fileURLToPath(new URL('../database/generated', import.meta.url))

/** Our own classes of errors, whose messages hold nothing of people. */
const OUR_CLASSES: ReadonlySet<string> = new Set(['ConfigError', 'NotAllowed', 'Outage', 'Refused'])

/** The language's, which are ours where our source made them. */
const COMMON_CLASSES: ReadonlySet<string> = new Set(['Error', 'RangeError', 'AggregateError'])

const SYSTEM_FIELDS = [
  'syscall',
  'constraint',
  'table',
  'routine',
  'error_code',
  'method',
  'statusCode',
] as const

const DEEPEST = 5

/** Describes whatever was thrown. An error's `cause` and `errors` are followed five deep. */
export function describeError(thrown: unknown, depth = 1): ErrorDescription {
  if (!(thrown instanceof Error)) return { type: typeof thrown, stack: [] }
  const stack = placesOf(thrown)
  return {
    type: thrown.name,
    ...(isOurs(thrown, stack) ? { message: thrown.message } : {}),
    ...codeOf(thrown),
    ...aboutOf(thrown),
    stack,
    ...(depth < DEEPEST ? innerOf(thrown, depth + 1) : {}),
  }
}

function isOurs({ name }: Error, [origin = '']: readonly string[]): boolean {
  if (OUR_CLASSES.has(name)) return true
  return COMMON_CLASSES.has(name) && origin.includes(OURS) && !origin.includes(GENERATED)
}

/** Message lines that look like places do not get through: the message is cut off first. */
function placesOf({ stack = '', message }: Error): string[] {
  const start = message && stack.includes(message) ? stack.indexOf(message) + message.length : 0
  const lines = stack.slice(start).split('\n')
  return lines
    .map((line) => line.trim())
    .filter((line) => /^at .*(?::\d+:\d+|<anonymous>|native)\)?$/.test(line))
}

function codeOf(error: Error): Pick<ErrorDescription, 'code'> {
  const code = 'code' in error ? nameOf(error.code) : undefined
  return code === undefined ? {} : { code }
}

function aboutOf(error: Error): Pick<ErrorDescription, 'about'> {
  const fields = new Map<string, unknown>(Object.entries(error))
  const about = SYSTEM_FIELDS.flatMap((field) => {
    const value = nameOf(fields.get(field))
    return value === undefined ? [] : [[field, value] as const]
  })
  return about.length > 0 ? { about: Object.fromEntries(about) } : {}
}

/** A number or a plain identifier; a sentence or a value somebody wrote is neither. */
function nameOf(value: unknown): string | number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^[A-Za-z][\w.-]{0,63}$|^[0-9A-Z]{5}$/.test(value) ? value : undefined
}

function innerOf(error: Error, depth: number): Pick<ErrorDescription, 'cause' | 'errors'> {
  return {
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause, depth) }),
    ...(error instanceof AggregateError
      ? { errors: error.errors.map((each) => describeError(each, depth)) }
      : {}),
  }
}
