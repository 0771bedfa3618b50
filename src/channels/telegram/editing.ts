import type { Api } from 'grammy'
import type { Message } from '#channels/channel.ts'
import { partsOf } from '#channels/parts.ts'
import type { Rich } from '#texts/rich.ts'
import { toFormattedText } from './entities.ts'
import { faultOf, isOfFile } from './fault.ts'
import { keyboardOf } from './keyboard.ts'
import { MAX_CAPTION, MAX_TEXT, NO_PREVIEW } from './sending.ts'

/**
 * Makes a message sent earlier look as given; without buttons it loses those it had. A text longer than one message
 * was sent in parts, the buttons under the last: only that part is edited.
 *
 * @throws {GrammyError | HttpError} when Telegram does not take it.
 */
export async function editMessage(
  api: Api,
  chat: string,
  messageId: number,
  message: Message,
): Promise<void> {
  try {
    await editText(api, chat, messageId, message)
  } catch (error) {
    // The text of a file is its caption, and only Telegram knows which message is a file.
    if (!isOfFile(faultOf(error))) throw error
    await editCaption(api, chat, messageId, message)
  }
}

function editText(api: Api, chat: string, messageId: number, message: Message): Promise<unknown> {
  const { text, entities } = toFormattedText(lastPart(message.text, MAX_TEXT))
  const looks = { entities, ...NO_PREVIEW, reply_markup: keyboardOf(message) }
  return api.editMessageText(chat, messageId, text, looks)
}

function editCaption(api: Api, chat: string, messageId: number, message: Message): Promise<unknown> {
  const { text: caption, entities } = toFormattedText(lastPart(message.text, MAX_CAPTION))
  const looks = { caption, caption_entities: entities, reply_markup: keyboardOf(message) }
  return api.editMessageCaption(chat, messageId, looks)
}

function lastPart(rich: Rich, limit: number): Rich {
  return partsOf(rich, limit).at(-1) ?? []
}
