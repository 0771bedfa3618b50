import { readChat, readMessage } from '../access.ts'
import { readJson } from '../call.ts'
import type { Cloud } from '../cloud.ts'
import type { StoredMessage } from '../messages.ts'
import { badRequest } from '../refusal.ts'
import type { Method } from './method.ts'

const MAX_AGE = 48 * 60 * 60 * 1000
const MAX_MESSAGES = 100

export const deleteMessage: Method = (cloud, call) => {
  const message = readMessage(cloud, call, 'message to delete')
  checkDeletable(cloud, message)
  cloud.chats.remove(message.chatId, message.id)
  return true
}

/** Deletes all or none; messages that are not there are passed over. */
export const deleteMessages: Method = (cloud, call) => {
  const ids = readJson(call, 'message_ids', 'message identifiers')
  if (!Array.isArray(ids) || ids.length === 0) throw badRequest('message identifiers are not specified')
  if (ids.length > MAX_MESSAGES) throw badRequest('too many message identifiers specified')
  const { id: chatId, messages } = readChat(cloud, call)
  const found = ids.map((id) => messages.get(Number(id))).filter((message) => message !== undefined)
  for (const message of found) checkDeletable(cloud, message)
  for (const { id } of found) cloud.chats.remove(chatId, id)
  return true
}

/** In a private chat a bot may delete the person's messages too; in a group it is no administrator here. */
function checkDeletable(cloud: Cloud, { at, chatId, userId }: StoredMessage): void {
  if (chatId < 0 && userId !== undefined) throw badRequest("message can't be deleted")
  if (cloud.clock().getTime() - at.getTime() >= MAX_AGE)
    throw badRequest("message can't be deleted for everyone")
}
