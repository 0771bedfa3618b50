import type { CallbackQuery, ChatMemberUpdated, Update } from 'grammy/types'
import type { Inbound } from '#channels/channel.ts'
import { addressesBot } from './addressing.ts'
import type { Bot } from './bot.ts'
import { contentOf } from './content.ts'
import { platformIdOf } from './platform-id.ts'

/** The kinds of update the bot asks Telegram for. Edits are not among them: an answer counts as it was sent. */
export const ALLOWED_UPDATES = ['message', 'callback_query', 'my_chat_member'] as const

/** Says what an update is to the assistant; null when it is nothing to it. */
export function toInbound(update: Update, bot: Bot): Inbound | null {
  const delivery = deliveryOf(update, bot)
  return delivery && { channel: 'telegram', key: `update:${update.update_id}`, ...delivery }
}

/** The person an update comes from, by whom updates are put in order; 0 when it names nobody. */
export function senderOf({ message, callback_query: press, my_chat_member: membership }: Update): number {
  return (message ?? press ?? membership)?.from?.id ?? 0
}

type Delivery = Omit<Inbound, 'channel' | 'key'>

function deliveryOf(update: Update, bot: Bot): Delivery | null {
  if (update.message) return messageDelivery(update.message, bot)
  if (update.callback_query) return pressDelivery(update.callback_query)
  if (update.my_chat_member) return membershipDelivery(update.my_chat_member)
  return null
}

function messageDelivery(message: NonNullable<Update['message']>, bot: Bot): Delivery | null {
  const { chat, from, message_id: id } = message
  const content = contentOf(message, bot)
  if (!content || from.is_bot) return null
  if (chat.type === 'private') {
    return { address: String(chat.id), deletable: platformIdOf(String(chat.id), id), content }
  }
  // Whoever writes in the name of a group or a channel has a made-up sender.
  if (message.sender_chat || !addressesBot(message, bot)) return null
  return { address: String(from.id), group: String(chat.id), content }
}

function pressDelivery({ from, data, message }: CallbackQuery): Delivery | null {
  if (data === undefined) return null
  const group = message && message.chat.type !== 'private' && { group: String(message.chat.id) }
  return { address: String(from.id), ...group, content: { kind: 'press', token: data } }
}

/** In a private chat this tells only that the person blocked or unblocked the bot. */
function membershipDelivery({ chat, new_chat_member: member }: ChatMemberUpdated): Delivery | null {
  if (chat.type !== 'private') return null
  return { address: String(chat.id), content: { kind: 'reachable', reachable: member.status === 'member' } }
}
