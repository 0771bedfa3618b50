import { type Api, InputFile } from 'grammy'
import type { Message } from '#channels/channel.ts'
import { partsOf } from '#channels/parts.ts'
import { plain } from '#texts/rich.ts'
import { toFormattedText } from './entities.ts'
import { keyboardOf } from './keyboard.ts'

export const MAX_TEXT = 4096
export const MAX_CAPTION = 1024

/** Never a preview: it would fetch a link of an appraisal, and hide the buttons below it. */
export const NO_PREVIEW = { link_preview_options: { is_disabled: true } }

/**
 * Sends a message to a chat, a long text in parts with the buttons under the last.
 *
 * @returns the ids of its messages in the chat, in order.
 * @throws {GrammyError | HttpError} when a part cannot be sent; what was sent before it stays.
 */
export async function sendText(api: Api, chat: string, message: Message): Promise<number[]> {
  const parts = partsOf(message.text, MAX_TEXT)
  const ids: number[] = []
  for (const text of parts.slice(0, -1))
    ids.push(await sendPart(api, chat, { ...message, text, buttons: [] }))
  return [...ids, await sendPart(api, chat, { ...message, text: parts.at(-1) ?? [] })]
}

async function sendPart(api: Api, chat: string, message: Message): Promise<number> {
  const { text, entities } = toFormattedText(message.text)
  const looks = { entities, ...NO_PREVIEW, ...optionsOf(message) }
  const { message_id: id } = await api.sendMessage(chat, text, looks)
  return id
}

/**
 * Sends a document with the text as its caption, or under the text when that is too long for one.
 *
 * @returns the ids of its messages in the chat, that of the document last.
 * @throws {GrammyError | HttpError} when Telegram does not take it.
 */
export async function sendDocument(
  api: Api,
  chat: string,
  message: Message,
  file: InputFile,
): Promise<number[]> {
  const fits = plain(message.text).length <= MAX_CAPTION
  const before = fits ? [] : await sendText(api, chat, { ...message, buttons: [] })
  const { text: caption, entities } = toFormattedText(fits ? message.text : [])
  const looks = { caption, caption_entities: entities, ...optionsOf(message) }
  const { message_id: id } = await api.sendDocument(chat, file, looks)
  return [...before, id]
}

function optionsOf(message: Message) {
  return {
    ...(message.buttons?.length && { reply_markup: keyboardOf(message) }),
    ...(message.protect && { protect_content: true }),
  }
}

/** A file for upload. grammY writes its name unquoted into a header, where these would end it. */
export function uploadOf(bytes: Uint8Array, name: string): InputFile {
  return new InputFile(bytes, name.replaceAll(/[\r\n;"]+/g, '_'))
}
