import { type Delivery, startDelivery, type WebhookSettings } from './delivery.ts'
import type { UpdateQueue } from './updates.ts'
import type { Reply } from './webhook-post.ts'

interface WebhookError {
  at: Date
  message: string
}

/** Where the bot wants its updates sent, if anywhere. */
export interface Webhook {
  /** Begins with what waits in the queue; undefined stops. */
  set(settings: WebhookSettings | undefined): void
  settings(): WebhookSettings | undefined
  lastError(): WebhookError | undefined
}

export function createWebhook(queue: UpdateQueue, clock: () => Date, reply: Reply): Webhook {
  let delivery: Delivery | undefined
  let lastError: WebhookError | undefined

  function note(message: string): void {
    lastError = { at: clock(), message }
  }

  queue.onPush((update) => delivery?.add(update))

  return {
    set: (settings) => {
      delivery?.stop()
      lastError = undefined
      delivery = settings && startDelivery(settings, queue, reply, note)
      for (const update of queue.waiting()) delivery?.add(update)
    },
    settings: () => delivery?.settings,
    lastError: () => lastError,
  }
}
