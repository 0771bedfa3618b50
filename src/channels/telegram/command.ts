import type { Message } from 'grammy/types'
import type { Bot } from './bot.ts'

export interface Command {
  /** Without the slash and the bot's name, in lower case. */
  command: string
  argument: string
}

/**
 * Reads `/progres@bot Juli` at the very start of a message. Undefined for everything else: a command further on is
 * part of a sentence, a forwarded one was said to somebody else, and one that names another bot is that bot's.
 */
export function commandOf(message: Message, { username }: Bot): Command | undefined {
  const { text = '', entities = [], forward_origin: origin } = message
  const entity = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0)
  if (!entity || origin) return undefined
  const [command = '', named = username.toLowerCase()] = text.slice(1, entity.length).toLowerCase().split('@')
  if (named !== username.toLowerCase()) return undefined
  return { command, argument: text.slice(entity.length).trim() }
}
