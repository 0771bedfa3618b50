import { readMessage } from '../access.ts'
import type { Call } from '../call.ts'
import type { Cloud } from '../cloud.ts'
import { type FormattedText, longerThan, readFormattedText } from '../formatted-text.ts'
import { callbackDataOf, type Keyboard, readKeyboard } from '../keyboard.ts'
import type { StoredMessage } from '../messages.ts'
import { badRequest } from '../refusal.ts'
import { type Wire, wireMessage } from '../wire.ts'
import type { Method } from './method.ts'
import { MAX_CAPTION, MAX_TEXT, readMessageText } from './sending.ts'

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

export const editMessageText: Method = (cloud, call) => {
  const text = readMessageText(call)
  const keyboard = readKeyboard(call)
  const message = readOwnMessage(cloud, call)
  if (message.file) throw badRequest('there is no text in the message to edit')
  if (longerThan(text.text, MAX_TEXT)) throw badRequest('MESSAGE_TOO_LONG')
  return change(cloud, message, keyboard, text)
}

export const editMessageCaption: Method = (cloud, call) => {
  const keyboard = readKeyboard(call)
  const caption = readFormattedText(call, 'caption')
  const message = readOwnMessage(cloud, call)
  if (!message.file) throw badRequest('there is no caption in the message to edit')
  if (longerThan(caption.text, MAX_CAPTION)) throw badRequest('MEDIA_CAPTION_TOO_LONG')
  return change(cloud, message, keyboard, caption)
}

export const editMessageReplyMarkup: Method = (cloud, call) =>
  change(cloud, readOwnMessage(cloud, call), readKeyboard(call))

function readOwnMessage(cloud: Cloud, call: Call): StoredMessage {
  const message = readMessage(cloud, call, 'message to edit')
  if (message.userId !== undefined) throw badRequest("message can't be edited")
  return message
}

/** An edit without buttons takes the buttons away. */
function change(cloud: Cloud, message: StoredMessage, keyboard: Keyboard, content?: FormattedText): Wire {
  const changed: StoredMessage = {
    ...message,
    ...content,
    ...(content && { editedAt: cloud.clock() }),
    keyboard,
    pressable: message.pressable.union(new Set(callbackDataOf(keyboard))),
  }
  if (fingerprint(message) === fingerprint(changed)) throw badRequest(NOT_MODIFIED)
  cloud.chats.put(changed)
  return wireMessage(cloud, changed)
}

function fingerprint({ text, entities, keyboard }: StoredMessage): string {
  return JSON.stringify([text, entities, keyboard])
}
