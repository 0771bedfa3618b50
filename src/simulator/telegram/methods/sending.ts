import { readWritableChat } from '../access.ts'
import { type Call, isFields, readFlag, readInteger, readJson, readString } from '../call.ts'
import type { Chat } from '../chats.ts'
import type { Cloud } from '../cloud.ts'
import { type FormattedText, longerThan, readFormattedText } from '../formatted-text.ts'
import { callbackDataOf, readKeyboard } from '../keyboard.ts'
import type { StoredMessage } from '../messages.ts'
import { badRequest } from '../refusal.ts'
import { type Wire, wireMessage } from '../wire.ts'
import type { Method } from './method.ts'
import { readDocument, readPhoto } from './uploads.ts'

export const MAX_TEXT = 4096
export const MAX_CAPTION = 1024

const CHAT_ACTIONS = new Set([
  'cancel',
  'choose_sticker',
  'find_location',
  'record_audio',
  'record_video',
  'record_video_note',
  'record_voice',
  'typing',
  'upload_audio',
  'upload_document',
  'upload_photo',
  'upload_video',
  'upload_video_note',
  'upload_voice',
])

export const sendMessage: Method = (cloud, call) => {
  const text = readMessageText(call)
  return send(cloud, call, () => {
    if (longerThan(text.text, MAX_TEXT)) throw badRequest('message is too long')
    return text
  })
}

export const sendDocument: Method = (cloud, call) =>
  send(cloud, call, () => ({ ...readCaption(call), file: { ...readDocument(cloud, call), photo: false } }))

export const sendPhoto: Method = (cloud, call) =>
  send(cloud, call, () => ({ ...readCaption(call), file: { ...readPhoto(cloud, call), photo: true } }))

export const sendChatAction: Method = (cloud, call) => {
  if (!CHAT_ACTIONS.has(readString(call, 'action').toLowerCase()))
    throw badRequest('wrong parameter action in request')
  readWritableChat(cloud, call)
  return true
}

/** @throws {Refusal} 400 when nothing is left of the text after trimming. */
export function readMessageText(call: Call): FormattedText {
  if (readString(call, 'text') === '') throw badRequest('message text is empty')
  const text = readFormattedText(call, 'text')
  if (text.text === '') throw badRequest('text must be non-empty')
  return text
}

function readCaption(call: Call): FormattedText {
  const caption = readFormattedText(call, 'caption')
  if (longerThan(caption.text, MAX_CAPTION)) throw badRequest('message caption is too long')
  return caption
}

/** The content is read last: a chat that cannot be written to is refused before a limit, as really. */
function send(cloud: Cloud, call: Call, content: () => FormattedText & Pick<StoredMessage, 'file'>): Wire {
  const keyboard = readKeyboard(call)
  const chat = readWritableChat(cloud, call)
  const message: StoredMessage = {
    ...content(),
    ...readManner(call),
    ...readReply(call, chat),
    id: cloud.chats.nextMessageId(),
    chatId: chat.id,
    at: cloud.clock(),
    keyboard,
    pressable: new Set(callbackDataOf(keyboard)),
  }
  cloud.chats.put(message)
  return wireMessage(cloud, message)
}

function readManner(call: Call): Pick<StoredMessage, 'silent' | 'protectContent'> {
  return {
    ...(readFlag(call, 'disable_notification') && { silent: true }),
    ...(readFlag(call, 'protect_content') && { protectContent: true }),
  }
}

function readReply(call: Call, chat: Chat): Pick<StoredMessage, 'replyTo'> {
  const parameters = readJson(call, 'reply_parameters', 'reply parameters')
  if (parameters === undefined) return {}
  if (!isFields(parameters)) throw badRequest('object expected as reply parameters')
  const reply = { ...call, fields: parameters }
  const replyTo = readInteger(reply, 'message_id')
  if (chat.messages.has(replyTo)) return { replyTo }
  if (readFlag(reply, 'allow_sending_without_reply')) return {}
  throw badRequest('message to be replied not found')
}
