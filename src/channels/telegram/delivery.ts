import type { Api } from 'grammy'
import type { CallbackQuery, Update } from 'grammy/types'
import type { Logger } from 'pino'
import type { Inbound, Receive, Received } from '#channels/channel.ts'
import { readable } from '#channels/readable.ts'
import type { Bot } from './bot.ts'
import { faultOf, isTooLate, loggable } from './fault.ts'
import { toInbound } from './inbound.ts'
import type { Take } from './transport.ts'

/** Hands updates over to the assistant. */
export interface Delivery {
  take: Take
  /** Resolves when no press is still being answered. */
  settled(): Promise<void>
}

/** A notice longer than this is shown as a box to be closed: a toast is gone before it is read. */
const MAX_TOAST = 60
const MAX_NOTICE = 200

export function createDelivery(api: Api, bot: Bot, receive: Receive, log: Logger): Delivery {
  const answering = new Set<Promise<void>>()

  async function answer({ id }: CallbackQuery, { notice }: Received): Promise<void> {
    try {
      await api.answerCallbackQuery(id, notice === undefined ? {} : toastOf(notice))
    } catch (error) {
      const fault = faultOf(error)
      if (!isTooLate(fault)) log.warn(loggable(fault), 'a press was not answered')
    }
  }

  // Without waiting: the press is recorded, whether the phone hears of it or not.
  function answerAside(query: CallbackQuery, received: Received): void {
    const answered = answer(query, received).finally(() => answering.delete(answered))
    answering.add(answered)
  }

  // One that cannot be read would come again for ever and hold up all that follow.
  function read(update: Update): Inbound | null {
    try {
      const inbound = toInbound(update, bot)
      return inbound && readable(inbound)
    } catch {
      log.error({ update: update.update_id }, 'an update cannot be read and is passed over')
      return null
    }
  }

  async function hand(update: Update): Promise<void> {
    const inbound = read(update)
    const received = inbound ? await receive(inbound) : {}
    if (update.callback_query) answerAside(update.callback_query, received)
  }

  return {
    take: async (update) => {
      try {
        await hand(update)
        return true
      } catch {
        // What was thrown is reported where it arose, and may quote what the person wrote.
        log.error({ update: update.update_id }, 'an update was not taken and will come again')
        return false
      }
    },
    settled: async () => {
      await Promise.all(answering)
    },
  }
}

function toastOf(notice: string): { text: string; show_alert: boolean } {
  return { text: notice.slice(0, MAX_NOTICE), show_alert: notice.length > MAX_TOAST }
}
