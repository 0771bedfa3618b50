import type { Message } from 'grammy/types'
import type { Content } from '#channels/channel.ts'
import type { Bot } from './bot.ts'
import { commandOf } from './command.ts'
import { fileOf } from './incoming-file.ts'

/** As long as a Telegram message can be. */
const MAX_TEXT = 4096

/** What people send that the assistant cannot read; the first that is there names the message. */
const UNREADABLE = [
  'animation',
  'audio',
  'voice',
  'video_note',
  'sticker',
  'venue',
  'location',
  'contact',
  'poll',
  'dice',
  'game',
  'story',
  'checklist',
  'paid_media',
  'rich_message',
] as const satisfies readonly (keyof Message)[]

/** What a message says; null for the notices Telegram itself puts into a chat (pinned, timer changed). */
export function contentOf(message: Message, bot: Bot): Content | null {
  const what = UNREADABLE.find((kind) => message[kind] !== undefined)
  if (what) return { kind: 'unreadable', what }
  const file = fileOf(message)
  if (file) return { kind: 'file', file, caption: message.caption ?? '' }
  return message.text === undefined ? null : textOf(message, message.text, bot)
}

function textOf(message: Message, text: string, bot: Bot): Content {
  const command = commandOf(message, bot)
  if (command) return { kind: 'command', ...command }
  const forwarded = message.forward_origin !== undefined
  return { kind: 'text', text: text.slice(0, MAX_TEXT), ...(forwarded && { forwarded }) }
}
