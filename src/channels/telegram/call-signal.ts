import type { Api } from 'grammy'

/** How grammY wants to be told to give up a call. */
export type CallSignal = NonNullable<Parameters<Api['getMe']>[0]>

/** grammY types its signals by the polyfill of Node 14; of either it uses `aborted` and the event alone. */
export function toCallSignal(signal: AbortSignal): CallSignal {
  return signal as CallSignal
}
