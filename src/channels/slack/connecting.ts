import type { Logger } from 'pino'
import { createBackOff } from '#channels/back-off.ts'
import { faultOf, loggable, remedyOf } from './fault.ts'

export interface Patience {
  signal: AbortSignal
  log: Logger
  /** The setting that holds the token of the call. */
  variable: string
  /** Hears what the operator has to mend; what it throws ends the trying. */
  onRefused: (remedy: string) => void
}

/** Ends the trying. */
export function giveUp(remedy: string): never {
  throw new Error(remedy)
}

/**
 * Repeats a call until Slack carries it out, so that the assistant may be started before the network is there.
 *
 * @returns its result; undefined when the signal was aborted before.
 */
export async function untilAnswered<Result>(
  call: () => Promise<Result>,
  patience: Patience,
): Promise<Result | undefined> {
  const backOff = createBackOff()
  while (!patience.signal.aborted) {
    try {
      return await call()
    } catch (error) {
      await backOff.wait(patience.signal, noteFailure(error, patience))
    }
  }
  return undefined
}

/** @returns milliseconds Slack wants to be left alone */
function noteFailure(error: unknown, { log, variable, onRefused }: Patience): number {
  const fault = faultOf(error)
  const remedy = remedyOf(fault, variable)
  if (remedy !== undefined) onRefused(remedy)
  else log.warn(loggable(fault), 'Slack cannot be reached; trying again')
  return fault.kind === 'limited' ? fault.retryAfterMs : 0
}
