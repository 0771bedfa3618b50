import type { Sent } from '#channels/channel.ts'
import { type Fault, isPassing, isTokenRefused, reasonOf } from './fault.ts'
import type { FloodScope } from './flood.ts'

/** What Telegram says of a person or chat that is not there for the bot, whatever the status. */
const GONE = /chat not found|user not found|user is deactivated|PEER_ID_INVALID|INPUT_USER_DEACTIVATED/i

/** Seen from Telegram for some minutes at a time for people who had not left. */
const PASSING_REFUSAL = /can't send messages to the user/i

/** How a failed call to a chat went, in the words of the port. */
export function outcomeOf(fault: Fault, address: string, scopeOf: FloodScope): Sent {
  const reason = reasonOf(fault)
  if (fault.kind === 'refused' && fault.code === 429) return limited(fault.retryAfterMs, address, scopeOf)
  // A wrong token is the operator's to mend: what waits to be sent is still good.
  if (isPassing(fault) || isTokenRefused(fault) || PASSING_REFUSAL.test(reason))
    return { outcome: 'failed', reason }
  return fault.code === 403 || GONE.test(reason)
    ? { outcome: 'unreachable', reason }
    : { outcome: 'refused', reason }
}

function limited(toldMs: number, address: string, scopeOf: FloodScope): Sent {
  const retryAfterMs = Math.max(1000, toldMs)
  return { outcome: 'limited', retryAfterMs, scope: scopeOf(address, retryAfterMs) }
}
