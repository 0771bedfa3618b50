import { type Call, readInteger, readString } from './call.ts'
import type { Chat } from './chats.ts'
import type { Cloud } from './cloud.ts'
import type { StoredMessage } from './messages.ts'
import { badRequest, forbidden } from './refusal.ts'

/** The chat of a call. @throws {Refusal} 400 when it is not named or the bot never saw it. */
export function readChat(cloud: Cloud, call: Call): Chat {
  const name = readString(call, 'chat_id')
  if (name === '') throw badRequest('chat_id is empty')
  const chat = cloud.chats.find(Number(name))
  if (!chat) throw badRequest('chat not found')
  return chat
}

/**
 * The chat of a call, if the bot may write there.
 * @throws {Refusal} 403 when the person never wrote to the bot or blocked it.
 */
export function readWritableChat(cloud: Cloud, call: Call): Chat {
  const person = cloud.people.find(Number(readString(call, 'chat_id')))
  if (person?.blocked) throw forbidden('bot was blocked by the user')
  if (person && !person.started) throw forbidden("bot can't initiate conversation with a user")
  return readChat(cloud, call)
}

/** The message of a call. @param purpose as in "message to edit", for the refusal. */
export function readMessage(cloud: Cloud, call: Call, purpose: string): StoredMessage {
  if (readString(call, 'chat_id') === '' && readString(call, 'message_id') === '')
    throw badRequest('message identifier is not specified')
  const message = readChat(cloud, call).messages.get(readInteger(call, 'message_id'))
  if (!message) throw badRequest(`${purpose} not found`)
  return message
}
