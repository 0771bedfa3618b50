import { z } from 'zod'
import { Outage } from '#conversation/outage.ts'

/** The database refused a statement. Says which of its rules was broken, and nothing of what the row held. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

/** What was thrown as it leaves this folder: out of reach is an Outage, and no value of a row leaks into a log. */
export function translateFault(thrown: unknown): unknown {
  const fault = readFault(thrown)
  if (!fault) return thrown
  if (isOutOfReach(fault)) return new Outage('the database is out of reach', { cause: thrown })
  return fault.state === null ? thrown : refused(fault, fault.state)
}

/** Whether another transaction was in the way: done again, the same work may succeed. */
export function isConflict(thrown: unknown): boolean {
  return readFault(thrown)?.codes.some((code) => conflicts.has(code)) ?? false
}

/** An error of Prisma, its adapter, pg or Node. */
interface Fault {
  /** Every code it bears: Prisma's, Node's, PostgreSQL's, and the adapter's name for it. */
  codes: readonly string[]
  /** PostgreSQL's code alone (SQLSTATE); null when it did not come from there. */
  state: string | null
  message: string
  frames: string
}

const Driver = z.object({ kind: z.string(), originalCode: z.string(), originalMessage: z.string() }).partial()
const Thrown = z.object({
  code: z.string().catch(''),
  message: z.string(),
  stack: z.string().catch(''),
  meta: z
    .object({ driverAdapterError: z.object({ cause: Driver }) })
    .catch({ driverAdapterError: { cause: {} } }),
})

function readFault(thrown: unknown): Fault | null {
  if (!(thrown instanceof Error)) return null
  const { code, message, stack, meta } = Thrown.parse(thrown)
  const { kind = '', originalCode: state, originalMessage } = meta.driverAdapterError.cause
  const [frames = ''] = /\n {4}at .*/s.exec(stack) ?? []
  return {
    codes: [code, kind, state ?? ''],
    state: state ?? null,
    message: originalMessage ?? message,
    frames,
  }
}

const conflicts = new Set(['40001', '40P01', 'P2034', 'TransactionWriteConflict'])

const unreachable = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2037'],
  ...['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'],
])

/**
 * SQLSTATE: connection lost (08), out of memory, disk or connections (53), stopping or starting (57P01–57P03), a lock
 * held too long by a turn that hangs (55P03), a standby in place of the server (25006).
 */
const passing = /^(08...|53...|57P0[123]|55P03|25006)$/

/** What pg and Prisma say without a code of its own. */
const lost =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Cannot use a pool after calling end)|Unable to start a transaction in the given time/

function isOutOfReach({ codes, message }: Fault): boolean {
  return codes.some((code) => unreachable.has(code) || passing.test(code)) || lost.test(message)
}

/** Messages of class 22 quote the value they are about; all others name rules, tables and columns. */
function refused({ message, frames }: Fault, state: string): Refused {
  const error = new Refused(
    state.startsWith('22') ? `a value was refused (${state})` : `${message} (${state})`,
  )
  error.stack = `${error.name}: ${error.message}${frames}`
  return error
}
