import type { Api } from 'grammy'
import type { Logger } from 'pino'
import { createBackOff } from '#channels/back-off.ts'
import { takeBatch } from './batch.ts'
import { toCallSignal } from './call-signal.ts'
import { type Connection, TOKEN_REFUSED, untilAnswered } from './connecting.ts'
import { type Fault, faultOf, isConflict, isTokenRefused, loggable, retryAfterOf } from './fault.ts'
import { ALLOWED_UPDATES } from './inbound.ts'
import type { Take, Transport } from './transport.ts'

/** In seconds: how long Telegram holds a call when there is nothing to tell. */
const PATIENCE = 30
const LAST_CALL_MS = 5_000

/**
 * Long polling, until the connection's signal is aborted. A batch is confirmed, by the next call's offset, only once
 * all of it is taken; after a failure Telegram is asked again from the first update that is not. grammY's own loops do
 * otherwise: `bot.start` handles one update at a time, and its runner confirms before it handles.
 */
export function createPolling(api: Api, { signal, log }: Connection): Transport {
  const backOff = createBackOff()
  let offset = 0
  let running = Promise.resolve()

  async function poll(take: Take): Promise<void> {
    const options = { offset, timeout: PATIENCE, allowed_updates: ALLOWED_UPDATES }
    const updates = await api.getUpdates(options, toCallSignal(signal))
    const open = await takeBatch(updates, take, signal)
    offset = open ?? Math.max(offset, ...updates.map(({ update_id: id }) => id + 1))
    if (open === undefined) backOff.reset()
    else await backOff.wait(signal)
  }

  async function recover(fault: Fault): Promise<void> {
    if (signal.aborted) return
    report(fault, log)
    await backOff.wait(signal, retryAfterOf(fault))
  }

  /** Otherwise the next process would be told once more what this one has done. */
  async function confirm(): Promise<void> {
    if (offset === 0) return
    const options = { offset, limit: 1, timeout: 0 }
    const patience = toCallSignal(AbortSignal.timeout(LAST_CALL_MS))
    await api.getUpdates(options, patience).catch(faultOf)
  }

  async function run(take: Take): Promise<void> {
    while (!signal.aborted) await poll(take).catch((error: unknown) => recover(faultOf(error)))
    await confirm()
  }

  return {
    open: async (take) => {
      // Telegram tells nothing to a bot that polls while a webhook is set.
      await untilAnswered((patience) => api.deleteWebhook({}, patience), { signal, log })
      running = run(take)
    },
    close: () => running,
  }
}

function report(fault: Fault, log: Logger): void {
  if (isTokenRefused(fault)) log.fatal(loggable(fault), TOKEN_REFUSED)
  else if (isConflict(fault)) log.error(loggable(fault), ANOTHER_PROCESS)
  else log.warn(loggable(fault), 'no updates from Telegram; trying again')
}

const ANOTHER_PROCESS =
  'another process receives the updates of this TELEGRAM_BOT_TOKEN: stop one of the two, or give it a token of its own'
