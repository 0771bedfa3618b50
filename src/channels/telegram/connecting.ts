import type { Logger } from 'pino'
import { createBackOff } from '#channels/back-off.ts'
import { type CallSignal, toCallSignal } from './call-signal.ts'
import { type Fault, faultOf, isPassing, isTokenRefused, loggable, reasonOf, retryAfterOf } from './fault.ts'

/** How long to keep trying, and who hears of it. */
export interface Connection {
  signal: AbortSignal
  log: Logger
}

export const TOKEN_REFUSED =
  'Telegram does not know the token in TELEGRAM_BOT_TOKEN: copy it again from @BotFather (/mybots, API Token)'

/**
 * Repeats a call until Telegram answers it, so that the assistant may be started before the network is there.
 *
 * @returns its result; undefined when the signal was aborted before.
 * @throws {Error} that says what to mend when Telegram refuses for good.
 */
export async function untilAnswered<Result>(
  call: (signal: CallSignal) => Promise<Result>,
  { signal, log }: Connection,
): Promise<Result | undefined> {
  const backOff = createBackOff()
  while (!signal.aborted) {
    try {
      return await call(toCallSignal(signal))
    } catch (error) {
      const fault = faultOf(error)
      if (!isPassing(fault)) throw new Error(remedyOf(fault))
      if (!signal.aborted) log.warn(loggable(fault), 'Telegram does not answer; trying again')
      await backOff.wait(signal, retryAfterOf(fault))
    }
  }
  return undefined
}

function remedyOf(fault: Fault): string {
  return isTokenRefused(fault) ? TOKEN_REFUSED : `Telegram refuses to set up the bot: ${reasonOf(fault)}`
}
