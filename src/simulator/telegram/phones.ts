import { setBlocked } from './blocking.ts'
import type { Cloud } from './cloud.ts'
import { phoneMessage } from './messages.ts'
import { storePhoto } from './methods/uploads.ts'
import type { PhoneMessage, TelegramPhones } from './phone.ts'
import { press } from './pressing.ts'
import { partsOf, typed, write, writeInGroup } from './writing.ts'

/** The phones of the people: what they do becomes messages and updates. */
export function createPhones(cloud: Cloud): TelegramPhones {
  const { people, files } = cloud

  const say: TelegramPhones['say'] = (userId, text, { forwarded = false } = {}) => {
    const written = partsOf(text).map((part) =>
      write(cloud, userId, { ...part, ...(forwarded && { forwarded }) }),
    )
    return Math.max(...written)
  }

  const openStartLink: TelegramPhones['openStartLink'] = (userId, parameter) => {
    // Pressing Start takes a blocked bot back.
    setBlocked(cloud, userId, false)
    return say(userId, `/start ${parameter}`)
  }

  const sendFile: TelegramPhones['sendFile'] = (userId, file, options = {}) => {
    const { caption = '', asPhoto: photo = false, size = file.bytes.length } = options
    const stored = photo ? storePhoto(cloud, { ...file, size }) : files.add({ ...file, size }, 'documents')
    return write(cloud, userId, { ...typed(caption), file: { ...stored, photo } })
  }

  const sendSticker: TelegramPhones['sendSticker'] = (userId, emoji) => {
    const picture = { name: 'sticker.webp', mime: 'image/webp', bytes: Buffer.from(emoji) }
    return write(cloud, userId, { ...typed(''), sticker: { emoji, file: files.add(picture, 'stickers') } })
  }

  const openFile: TelegramPhones['openFile'] = (fileId) => {
    const file = files.find(fileId)
    return file && { name: file.name, mime: file.mime, bytes: file.bytes }
  }

  return {
    addUser: people.add,
    users: () => people.all().map(({ user }) => user),
    chat: (userId) => shown(cloud, userId),
    say,
    openStartLink,
    sendFile,
    sendSticker,
    press: (userId, messageId, callbackData) => press(cloud, userId, messageId, callbackData),
    openFile,
    sayInGroup: (groupId, userId, text, options) =>
      writeInGroup(cloud, groupId, userId, { ...typed(text), ...options }),
    groupMessages: (groupId) => shown(cloud, groupId),
    setBlocked: (userId, blocked) => setBlocked(cloud, userId, blocked),
    hasBlocked: (userId) => people.known(userId).blocked,
    onChange: cloud.chats.onChange,
  }
}

function shown({ chats }: Cloud, chatId: number): readonly PhoneMessage[] {
  return [...(chats.find(chatId)?.messages.values() ?? [])].map(phoneMessage)
}
