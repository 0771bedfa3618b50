import { z } from 'zod'
import { action } from './action.ts'
import type { PagePhones } from './options.ts'
import { FileChoice, type Uploads } from './uploads.ts'

const userId = z.int().positive()
const text = z.string().min(1).max(4096)

/** What somebody does on a phone. */
export function telegramActions(phones: PagePhones, uploads: Uploads) {
  return {
    'telegram/say': action(z.strictObject({ userId, text }), (body) => {
      phones.say(body.userId, body.text)
    }),
    'telegram/start': action(z.strictObject({ userId, parameter: z.string().max(64) }), (body) => {
      phones.openStartLink(body.userId, body.parameter)
    }),
    'telegram/press': action(
      z.strictObject({ userId, messageId: z.int(), callbackData: z.string().max(64) }),
      (body) => phones.press(body.userId, body.messageId, body.callbackData),
    ),
    'telegram/file': action(
      z.strictObject({ userId, file: FileChoice, asPhoto: z.boolean(), caption: z.string().max(1024) }),
      ({ file, caption, asPhoto, ...body }) => {
        phones.sendFile(body.userId, uploads.pick(file), { asPhoto, ...(caption && { caption }) })
      },
    ),
    'telegram/sticker': action(z.strictObject({ userId, emoji: z.string().min(1).max(16) }), (body) => {
      phones.sendSticker(body.userId, body.emoji)
    }),
    'telegram/block': action(z.strictObject({ userId, blocked: z.boolean() }), (body) => {
      phones.setBlocked(body.userId, body.blocked)
    }),
  }
}
