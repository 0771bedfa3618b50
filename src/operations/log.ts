import { type DestinationStream, type LogFn, type Logger, pino } from 'pino'
import { describeError } from './error-description.ts'

/**
 * What may never be read in a log: who people are, what they wrote, and what opens a door. Nobody should log these;
 * should somebody do, it is struck out as deep as two objects inside.
 */
const PRIVATE = [
  ...['name', 'email', 'phone', 'employeeNumber', 'nip', 'profile'],
  ...['text', 'caption', 'content', 'note', 'obstacle', 'values', 'stored', 'body', 'payload'],
  ...['token', 'secret', 'password', 'authorization', 'cookie', 'botToken', 'appToken', 'signingSecret'],
  ...['databaseUrl', 'connectionString'],
]

const struckOut = { paths: PRIVATE.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[…]' }

/**
 * The program's log: a JSON object a line, on standard output where nothing else is said. An error under `err` is
 * described without what foreign messages quote (see describeError); an error alone is logged as if under `err`.
 */
export function createLog(level: string, stream: DestinationStream = pino.destination(1)): Logger {
  return pino(
    {
      level,
      redact: struckOut,
      serializers: { err: describeError },
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
      hooks: { logMethod: withoutForeignMessage },
    },
    stream,
  )
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
