import type { Cloud } from './cloud.ts'
import type { StoredMessage } from './messages.ts'

/**
 * Whether a bot in privacy mode, which is the default, is told of a message in a group:
 * only commands meant for it, messages that mention it and replies to it.
 */
export function seenInGroup(cloud: Cloud, message: StoredMessage): boolean {
  return isCommand(cloud, message) || isMention(cloud, message) || isReply(cloud, message)
}

function isCommand({ bot }: Cloud, { text }: StoredMessage): boolean {
  const command = /^\/\w+(?:@(\w+))?/.exec(text)
  return command !== null && (command[1] ?? bot.username).toLowerCase() === bot.username.toLowerCase()
}

function isMention({ bot }: Cloud, { text, entities }: StoredMessage): boolean {
  const name = `@${bot.username}`.toLowerCase()
  return entities.some(
    ({ type, offset, length }) =>
      type === 'mention' && text.slice(offset, offset + length).toLowerCase() === name,
  )
}

function isReply({ chats }: Cloud, { chatId, replyTo = 0 }: StoredMessage): boolean {
  const replied = chats.find(chatId)?.messages.get(replyTo)
  return replied !== undefined && replied.userId === undefined
}
