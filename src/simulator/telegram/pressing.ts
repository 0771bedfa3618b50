import type { Cloud } from './cloud.ts'
import type { Toast } from './taps.ts'
import { wireMessage, wireUser } from './wire.ts'

/** A press is of no use to a bot that was away for longer. */
const KEPT_SECONDS = 150

/**
 * A person presses a button; resolves with the toast once the bot answers, or with nothing after 30 seconds.
 * A button that was just taken away can still be pressed: the phone may not know yet.
 * @throws when the message never had such a button.
 */
export async function press(cloud: Cloud, userId: number, messageId: number, data: string): Promise<Toast> {
  const { user } = cloud.people.known(userId)
  const message = cloud.chats.find(userId)?.messages.get(messageId)
  if (!message?.pressable.has(data)) throw new Error(`Message ${messageId} has no such button`)
  const { id, toast } = cloud.taps.open()
  cloud.updates.push({
    type: 'callback_query',
    // Apart from the messages: a tap may overtake them, as it may in reality.
    lane: `tap ${userId}`,
    payload: {
      id,
      from: wireUser(user),
      message: wireMessage(cloud, message),
      chat_instance: String(userId),
      data,
    },
    seconds: KEPT_SECONDS,
  })
  return toast
}
