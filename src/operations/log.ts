import { type DestinationStream, type LogFn, type Logger, pino } from 'pino'
import { describeError } from './error-description.ts'

/**
 * What may never be read in a log: who people are, what they wrote, and what opens a door. Nobody should log these;
 * should somebody do, it is struck out wherever it lies, and so is what lies too deep to be looked through.
 */
const PRIVATE: ReadonlySet<string> = new Set([
  ...['name', 'email', 'phone', 'employeeNumber', 'nip', 'profile'],
  ...['text', 'caption', 'content', 'note', 'obstacle', 'values', 'stored', 'body', 'payload'],
  ...['token', 'secret', 'password', 'authorization', 'cookie', 'botToken', 'appToken', 'signingSecret'],
  ...['databaseUrl', 'connectionString'],
])

const STRUCK_OUT = '[…]'
const DEEPEST = 6

/**
 * The program's log: a JSON object a line, on standard output where nothing else is said. Errors are described
 * without what foreign messages quote (see describeError); one that is logged alone is found under `err`.
 */
export function createLog(level: string, stream: DestinationStream = pino.destination(1)): Logger {
  return pino(
    {
      level,
      formatters: { level: (label) => ({ level: label }), log: (fields) => strikeOut(fields) },
      serializers: { err: (described) => described }, // in place of pino's own
      timestamp: pino.stdTimeFunctions.isoTime,
      hooks: { logMethod: withoutForeignMessage },
    },
    stream,
  )
}

function strikeOut(fields: Record<string, unknown>, depth = 0): Record<string, unknown> {
  const entries = Object.entries(fields)
  return Object.fromEntries(entries.map(([key, value]) => [key, shown(key, value, depth)]))
}

function shown(key: string, value: unknown, depth: number): unknown {
  if (PRIVATE.has(key)) return STRUCK_OUT
  return key === 'err' ? describeError(value) : within(value, depth + 1) // anything can be thrown
}

function within(value: unknown, depth: number): unknown {
  if (value instanceof Error) return describeError(value)
  if (Array.isArray(value)) return depth < DEEPEST ? value.map((each) => within(each, depth + 1)) : STRUCK_OUT
  if (isPlain(value)) return depth < DEEPEST ? strikeOut(value, depth) : STRUCK_OUT
  return value
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** Pino takes the message of an error for that of a line which has none. */
function withoutForeignMessage(this: Logger, args: Parameters<LogFn>, method: LogFn): void {
  const [first, message] = args as [unknown, unknown?] // pino types the first of many overloads alone
  const error = first instanceof Error ? first : errorIn(first)
  if (error && message === undefined)
    method.call(this, first instanceof Error ? { err: error } : first, error.name)
  else method.apply(this, args)
}

function errorIn(fields: unknown): Error | undefined {
  const isObject = typeof fields === 'object' && fields !== null
  return isObject && 'err' in fields && fields.err instanceof Error ? fields.err : undefined
}
