import type { FileRecord } from './files.ts'
import type { FormattedText } from './formatted-text.ts'
import { type Keyboard, phoneButton } from './keyboard.ts'
import type { PhoneMessage } from './phone.ts'

/** A message as Telegram's servers keep it. */
export interface StoredMessage extends FormattedText {
  id: number
  chatId: number
  /** Left out for the bot's own messages. */
  userId?: number
  at: Date
  /** When text or caption last changed; a change of buttons alone does not show. */
  editedAt?: Date
  keyboard: Keyboard
  /** All that its buttons ever sent: a phone may press a button the moment before it goes. */
  pressable: ReadonlySet<string>
  /** With a file, `text` is its caption. */
  file?: FileRecord & { photo: boolean; thumbnail?: FileRecord }
  sticker?: { emoji: string; file: FileRecord }
  forwarded?: boolean
  protectContent?: boolean
  silent?: boolean
  replyTo?: number
}

export function phoneMessage(message: StoredMessage): PhoneMessage {
  const { id, userId, at, text, entities, file, sticker } = message
  return {
    id,
    from: userId === undefined ? 'bot' : 'user',
    at,
    text,
    entities,
    buttons: message.keyboard.map((row) => row.map(phoneButton)),
    ...(userId !== undefined && { userId }),
    ...(message.editedAt && { edited: true }),
    ...(file && { file: shownFile(file) }),
    ...(sticker && { sticker: sticker.emoji }),
    ...(message.forwarded && { forwarded: true }),
    ...(message.protectContent && { protectContent: true }),
    ...(message.silent && { silent: true }),
    ...(message.replyTo !== undefined && { replyTo: message.replyTo }),
  }
}

function shownFile({ id, name, mime, size, photo }: NonNullable<StoredMessage['file']>) {
  return { name, mime, size, photo, fileId: id }
}
