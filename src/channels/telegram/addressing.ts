import type { Message, MessageEntity } from 'grammy/types'
import type { Bot } from './bot.ts'
import { commandOf } from './command.ts'

/** Whether a message in a group is meant for the bot: a command, a mention or a reply to it. */
export function addressesBot(message: Message, bot: Bot): boolean {
  return commandOf(message, bot) !== undefined || repliesTo(message, bot) || mentions(message, bot)
}

function repliesTo({ reply_to_message: replied }: Message, { id }: Bot): boolean {
  return replied?.from?.id === id
}

function mentions(message: Message, bot: Bot): boolean {
  const words = message.text ?? message.caption ?? ''
  const entities = message.entities ?? message.caption_entities ?? []
  return entities.some((entity) => names(entity, words, bot))
}

function names(entity: MessageEntity, words: string, { id, username }: Bot): boolean {
  if (entity.type === 'text_mention') return entity.user.id === id
  const name = words.slice(entity.offset, entity.offset + entity.length)
  return entity.type === 'mention' && name.toLowerCase() === `@${username.toLowerCase()}`
}
