import type { Cloud } from './cloud.ts'
import type { FileRecord } from './files.ts'
import type { StoredMessage } from './messages.ts'
import type { TelegramUser } from './phone.ts'

/** An object as the Bot API writes it; undefined fields are left out of the JSON. */
export type Wire = Readonly<Record<string, unknown>>

export function wireBot({ bot }: Cloud): Wire {
  return { id: bot.id, is_bot: true, first_name: bot.name, username: bot.username }
}

export function wireUser(user: TelegramUser): Wire {
  return {
    id: user.id,
    is_bot: false,
    first_name: user.firstName,
    last_name: user.lastName,
    username: user.username,
    language_code: 'id',
  }
}

export function wireChat(cloud: Cloud, chatId: number): Wire {
  const user = cloud.people.find(chatId)?.user
  if (!user) return { id: chatId, title: String(chatId), type: isSupergroup(chatId) ? 'supergroup' : 'group' }
  const { firstName, lastName, username } = user
  return { id: chatId, first_name: firstName, last_name: lastName, username, type: 'private' }
}

function isSupergroup(chatId: number): boolean {
  return String(chatId).startsWith('-100')
}

/** Seconds since 1970, as all dates of the Bot API. */
export function wireDate(at: Date): number {
  return Math.floor(at.getTime() / 1000)
}

export function wireMessage(cloud: Cloud, message: StoredMessage): Wire {
  const replyTo = repliedMessage(cloud, message)
  return {
    ...wireBareMessage(cloud, message),
    reply_to_message: replyTo && wireBareMessage(cloud, replyTo),
  }
}

function repliedMessage(cloud: Cloud, { chatId, replyTo }: StoredMessage): StoredMessage | undefined {
  return replyTo === undefined ? undefined : cloud.chats.find(chatId)?.messages.get(replyTo)
}

function wireBareMessage(cloud: Cloud, message: StoredMessage): Wire {
  const { id, chatId, userId, at, editedAt, keyboard } = message
  return {
    message_id: id,
    from: userId === undefined ? wireBot(cloud) : wireUser(cloud.people.known(userId).user),
    chat: wireChat(cloud, chatId),
    date: wireDate(at),
    edit_date: editedAt && wireDate(editedAt),
    forward_origin: message.forwarded ? wireHiddenOrigin(at) : undefined,
    has_protected_content: message.protectContent,
    ...wireContent(message),
    reply_markup: keyboard.length > 0 ? { inline_keyboard: keyboard } : undefined,
  }
}

function wireHiddenOrigin(at: Date): Wire {
  return { type: 'hidden_user', sender_user_name: '…', date: wireDate(at) }
}

function wireContent({ text, entities, file, sticker }: StoredMessage): Wire {
  const formatting = entities.length > 0 ? entities : undefined
  if (sticker) return { sticker: wireSticker(sticker) }
  if (!file) return { text, entities: formatting }
  const caption = text === '' ? {} : { caption: text, caption_entities: formatting }
  return { ...(file.photo ? { photo: wirePhoto(file) } : { document: wireDocument(file) }), ...caption }
}

function wireFileIds({ id, uniqueId, size }: FileRecord): Wire {
  return { file_id: id, file_unique_id: uniqueId, file_size: size }
}

function wireDocument(file: FileRecord): Wire {
  return { ...wireFileIds(file), file_name: file.name, mime_type: file.mime }
}

/** Smallest size first, as Telegram gives them: a bot that takes the first gets a thumbnail. */
function wirePhoto(file: NonNullable<StoredMessage['file']>): readonly Wire[] {
  const full = { ...wireFileIds(file), width: 1280, height: 960 }
  return file.thumbnail ? [{ ...wireFileIds(file.thumbnail), width: 90, height: 67 }, full] : [full]
}

function wireSticker({ emoji, file }: { emoji: string; file: FileRecord }): Wire {
  const looks = { type: 'regular', width: 512, height: 512, is_animated: false, is_video: false }
  return { ...wireFileIds(file), ...looks, emoji }
}

export function wireFile(file: FileRecord): Wire {
  return { ...wireFileIds(file), file_path: file.path }
}
