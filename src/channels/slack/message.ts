import type { types } from '@slack/bolt'
import type { Content } from '#channels/channel.ts'
import type { Arrival } from './arrival.ts'
import { commandOf } from './command.ts'
import { isDirect } from './direct-messages.ts'
import { incomingFile, type SharedFile } from './incoming-file.ts'
import { keyOf } from './key.ts'
import { typedText } from './markup.ts'

/** Messages by which a person says something; the others tell of edits, deletions and the life of channels. */
type Said =
  | types.GenericMessageEvent
  | types.FileShareMessageEvent
  | types.ThreadBroadcastMessageEvent
  | types.MeMessageEvent

/**
 * Reads a message of the bot's direct messages: one arrival, or one a file where files were shared, each with the
 * words as its caption. Empty for what nobody said to the bot.
 */
export function messageArrivals(event: types.AllMessageEvents): readonly Arrival[] {
  if (!isSaid(event) || event.channel_type !== 'im' || 'bot_id' in event) return []
  const key = messageKey(event)
  const text = typedText(event.text ?? '')
  const files: readonly SharedFile[] = 'files' in event ? (event.files ?? []) : []
  if (files.length === 0) return [{ key, address: event.user, content: contentOf(text) }]
  return files.map((file, at) => ({
    key: `${key}:${at}`,
    address: event.user,
    content: { kind: 'file', file: incomingFile(file), caption: text },
  }))
}

/** Reads a message that mentions the bot in a channel; in a private conversation it is a message like any other. */
export function mentionArrival(event: types.AppMentionEvent, botUserId: string): Arrival | undefined {
  if (event.user === undefined || isDirect(event.channel)) return undefined
  const text = typedText(event.text.replaceAll(`<@${botUserId}>`, '')).trim()
  return {
    key: messageKey(event),
    address: event.user,
    group: event.channel,
    content: { kind: 'text', text },
  }
}

function isSaid(event: types.AllMessageEvents): event is Said {
  return [undefined, 'file_share', 'thread_broadcast', 'me_message'].includes(event.subtype)
}

function messageKey({ channel, ts }: { channel: string; ts: string }): string {
  return keyOf('msg', channel, ts)
}

/** A message without words is one passed on, or made of something that cannot be read. */
function contentOf(text: string): Content {
  if (text.trim() === '') return { kind: 'unreadable', what: 'message' }
  return commandOf(text) ?? { kind: 'text', text }
}
