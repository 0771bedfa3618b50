import { z } from 'zod'
import { readContent } from './content.ts'
import type { Conversation } from './conversations.ts'
import { readJson } from './json.ts'
import { describeMessage, type Message } from './messages.ts'
import { defineMethod, type Refusal, refuse, tiers } from './method.ts'
import { type Content, edit, postAsBot, remove } from './posting.ts'
import type { Workspace } from './workspace.ts'

/** `chat.update` takes shorter texts than `chat.postMessage`. */
const longestUpdate = 4000

const content = { text: z.string().optional(), blocks: z.unknown().optional() }

const postMessage = defineMethod({
  perMinute: 60,
  burst: 5,
  ratedBy: 'channel',
  arguments: z.object({
    channel: z.string(),
    ...content,
    thread_ts: z.string().optional(),
    metadata: z.unknown().optional(),
  }),
  answer(given, workspace) {
    const conversation = conversationFor(workspace, given.channel)
    if (!conversation) return refuse('channel_not_found')
    const read = readContent(given)
    if (!read.ok) return read.refusal
    const message = postAsBot(workspace, conversation, { ...read.value, ...attached(given) })
    const described = describeMessage(message, workspace.identity)
    return { ok: true, channel: conversation.id, ts: message.ts, message: described }
  },
})

const postEphemeral = defineMethod({
  perMinute: tiers.fourth,
  arguments: z.object({ channel: z.string(), user: z.string(), ...content }),
  answer(given, workspace) {
    const conversation = conversationFor(workspace, given.channel)
    if (!conversation) return refuse('channel_not_found')
    if (!conversation.members.has(given.user)) return refuse('user_not_in_channel')
    const read = readContent(given)
    if (!read.ok) return read.refusal
    const message = postAsBot(workspace, conversation, { ...read.value, onlyFor: given.user })
    return { ok: true, message_ts: message.ts }
  },
})

const update = defineMethod({
  perMinute: tiers.third,
  arguments: z.object({ channel: z.string(), ts: z.string(), ...content, metadata: z.unknown().optional() }),
  answer(given, workspace) {
    const found = ownMessage(workspace, given.channel, given.ts, 'cant_update_message')
    if (!found.ok) return found.refusal
    if ((given.text?.length ?? 0) > longestUpdate) return refuse('msg_too_long')
    const read = readUpdate(given, found.message)
    if (!read.ok) return read.refusal
    const next: Content = { ...read.value, ...attached(given) }
    const message = edit(workspace, found.conversation, found.message, next, read.value.blocks.length === 0)
    const described = describeMessage(message, workspace.identity)
    return { ok: true, channel: given.channel, ts: message.ts, text: message.text, message: described }
  },
})

/** Blocks that are not given stay only when no text is given either. */
function readUpdate(
  given: { text?: string | undefined; blocks?: unknown },
  before: Message,
): ReturnType<typeof readContent> {
  if (given.blocks !== undefined || given.text !== undefined) return readContent(given)
  return before.blocks.length > 0 ? { ok: true, value: before } : { ok: false, refusal: refuse('no_text') }
}

const deleteMessage = defineMethod({
  perMinute: tiers.third,
  arguments: z.object({ channel: z.string(), ts: z.string() }),
  answer({ channel, ts }, workspace) {
    const found = ownMessage(workspace, channel, ts, 'cant_delete_message')
    if (!found.ok) return found.refusal
    remove(workspace, found.conversation, found.message)
    return { ok: true, channel, ts }
  },
})

function attached(given: { thread_ts?: string | undefined; metadata?: unknown }) {
  const metadata = readJson(given.metadata)
  return {
    ...(given.thread_ts !== undefined && { threadTs: given.thread_ts }),
    ...(metadata !== undefined && { metadata }),
  }
}

/** A conversation by its id, or the direct message of a person by hers; deactivated people's too (python-slack-sdk#1156). */
function conversationFor({ conversations, people }: Workspace, id: string): Conversation | undefined {
  return conversations.find(id) ?? (people.find(id) && conversations.withPerson(id))
}

type Found = { ok: true; conversation: Conversation; message: Message } | { ok: false; refusal: Refusal }

function ownMessage({ conversations }: Workspace, channel: string, ts: string, foreign: string): Found {
  const conversation = conversations.find(channel)
  if (!conversation) return { ok: false, refusal: refuse('channel_not_found') }
  const message = conversation.messages.get(ts)
  if (!message || message.onlyFor !== undefined) return { ok: false, refusal: refuse('message_not_found') }
  if (message.userId !== undefined) return { ok: false, refusal: refuse(foreign) }
  return { ok: true, conversation, message }
}

const addReaction = defineMethod({
  perMinute: tiers.third,
  arguments: z.object({ channel: z.string(), name: z.string(), timestamp: z.string() }),
  answer({ channel, name, timestamp }, { conversations }) {
    const conversation = conversations.find(channel)
    if (!conversation) return refuse('channel_not_found')
    const message = conversation.messages.get(timestamp)
    if (!message) return refuse('message_not_found')
    if (!/^[a-z0-9_+'-]+$/.test(name)) return refuse('invalid_name')
    if (message.reactions.includes(name)) return refuse('already_reacted')
    conversation.messages.set(timestamp, { ...message, reactions: [...message.reactions, name] })
    return { ok: true }
  },
})

export const chatMethods = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': deleteMessage,
  'reactions.add': addReaction,
}
