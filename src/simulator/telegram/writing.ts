import type { Cloud } from './cloud.ts'
import { type FormattedText, normalise } from './formatted-text.ts'
import { NO_KEYBOARD } from './keyboard.ts'
import type { StoredMessage } from './messages.ts'
import { seenInGroup } from './privacy.ts'
import { wireMessage } from './wire.ts'

export type Written = FormattedText & Pick<StoredMessage, 'file' | 'sticker' | 'forwarded' | 'replyTo'>

/** Telegram keeps messages a day for a bot that is away. */
const KEPT_SECONDS = 86_400

const MAX_TEXT = 4096

/** A person writes to the bot. @throws when the person is unknown or blocked the bot, and has nowhere to type. */
export function write(cloud: Cloud, userId: number, written: Written): number {
  const person = cloud.people.known(userId)
  if (person.blocked) throw new Error(`Telegram user ${userId} has blocked the bot and cannot write to it`)
  person.started = true
  const message = post(cloud, userId, userId, written)
  announce(cloud, message)
  return message.id
}

/** A person writes in a group, where the bot does not see everything. */
export function writeInGroup(cloud: Cloud, groupId: number, userId: number, written: Written): number {
  cloud.people.known(userId)
  const message = post(cloud, groupId, userId, written)
  if (seenInGroup(cloud, message)) announce(cloud, message)
  return message.id
}

/** What a person typed, as it is sent. */
export function typed(text: string): FormattedText {
  return normalise({ text, entities: [] })
}

/** The messages in which the real apps send a text: one, or several when it is longer than a message may be. */
export function partsOf(text: string): readonly FormattedText[] {
  const whole = typed(text)
  if (whole.text === '') throw new Error('An empty message cannot be sent')
  if (whole.text.length <= MAX_TEXT) return [whole]
  const characters = [...whole.text]
  const count = Math.ceil(characters.length / MAX_TEXT)
  return Array.from({ length: count }, (_, part) =>
    typed(characters.slice(part * MAX_TEXT, (part + 1) * MAX_TEXT).join('')),
  )
}

function post(cloud: Cloud, chatId: number, userId: number, written: Written): StoredMessage {
  const message: StoredMessage = {
    ...written,
    id: cloud.chats.nextMessageId(),
    chatId,
    userId,
    at: cloud.clock(),
    keyboard: NO_KEYBOARD,
    pressable: new Set(),
  }
  cloud.chats.put(message)
  return message
}

function announce(cloud: Cloud, message: StoredMessage): void {
  cloud.updates.push({
    type: 'message',
    lane: `message ${message.chatId}`,
    payload: wireMessage(cloud, message),
    seconds: KEPT_SECONDS,
  })
}
