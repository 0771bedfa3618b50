import type { Message, Update } from 'grammy/types'
import type { Bot } from '#channels/telegram/bot.ts'

export const BOT: Bot = { id: 7, username: 'AsistenKinerjaBot' }

const SENDER = { id: 11, is_bot: false, first_name: 'Siti' }
const PRIVATE = { id: 11, type: 'private', first_name: 'Siti' } as const
export const GROUP = { id: -1001, type: 'supergroup', title: 'Sekretariat' } as const

/** What a message holds; its sender may be another one. */
export type Content = Partial<Omit<Message, 'chat'>>

/** Updates as Telegram writes them, with what a case is about. */
export function inPrivate(content: Content): Update {
  return { update_id: 500, message: { message_id: 1, date: 1, chat: PRIVATE, from: SENDER, ...content } }
}

export function inGroup(content: Content): Update {
  return { update_id: 500, message: { message_id: 1, date: 1, chat: GROUP, from: SENDER, ...content } }
}

/** A text with the entities Telegram finds in it: a command, a mention. */
export function typed(text: string): Pick<Message, 'text' | 'entities'> {
  const found = [...text.matchAll(/(?<!\S)\/\w+(?:@\w+)?|(?<!\S)@\w+/g)]
  const entities = found.map((match) => ({
    type: match[0].startsWith('/') ? ('bot_command' as const) : ('mention' as const),
    offset: match.index,
    length: match[0].length,
  }))
  return { text, entities }
}

/** A message in the private chat, edited after it was sent. */
export function editOf(text: string): Update {
  return {
    update_id: 500,
    edited_message: { message_id: 1, date: 1, edit_date: 2, chat: PRIVATE, from: SENDER, text },
  }
}

export function pressOf(data: string | undefined, chat: Message['chat'] = PRIVATE): Update {
  const message = { message_id: 1, date: 1, chat }
  const query = { id: '1', from: SENDER, chat_instance: '1', message, ...(data !== undefined && { data }) }
  return { update_id: 500, callback_query: query }
}

/** The bot is blocked or taken back by a person, or put into a group. */
export function membershipOf(status: 'kicked' | 'member', chat: Message['chat'] = PRIVATE): Update {
  const user = { id: BOT.id, is_bot: true, first_name: 'Asisten' } as const
  const member = { status: 'member', user } as const
  const kicked = { status: 'kicked', user, until_date: 0 } as const
  const [before, after] = status === 'member' ? [kicked, member] : [member, kicked]
  return {
    update_id: 500,
    my_chat_member: { chat, from: SENDER, date: 1, old_chat_member: before, new_chat_member: after },
  }
}
