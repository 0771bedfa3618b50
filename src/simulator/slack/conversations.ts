import { dropOldest } from './history.ts'
import { stableId } from './identifiers.ts'
import type { Message } from './messages.ts'

const keptMessages = 500

export interface Conversation {
  id: string
  kind: 'im' | 'channel'
  /** People in it; a direct message has one beside the bot. */
  members: Set<string>
  /** By timestamp, oldest first. */
  messages: Map<string, Message>
}

export interface Conversations {
  /** The direct message of a person with the bot. */
  withPerson(userId: string): Conversation
  /** A channel the bot is in; a person who writes there joins it. */
  channel(id: string, userId?: string): Conversation
  find(id: string): Conversation | undefined
  all(): readonly Conversation[]
  /** Where a person sees a message: her direct message, or a channel she is in. */
  holding(userId: string, ts: string): Conversation | undefined
}

/** @param kept conversations of an earlier run */
export function createConversations(teamId: string, kept: readonly Conversation[] = []): Conversations {
  const byId = new Map(kept.map((conversation) => [conversation.id, conversation]))
  const channels = new Set(kept.filter(({ kind }) => kind === 'channel'))
  const open = (id: string, kind: Conversation['kind'], members: Iterable<string>) => {
    const conversation: Conversation = { id, kind, members: new Set(members), messages: new Map() }
    byId.set(id, conversation)
    if (kind === 'channel') channels.add(conversation)
    return conversation
  }
  const withPerson = (userId: string) => {
    const id = stableId('D', `${teamId} ${userId}`)
    return byId.get(id) ?? open(id, 'im', [userId])
  }
  return {
    withPerson,
    channel(id, userId) {
      const channel = byId.get(id) ?? open(id, 'channel', [])
      if (userId !== undefined) channel.members.add(userId)
      return channel
    },
    find: (id) => byId.get(id),
    all: () => [...byId.values()],
    holding: (userId, ts) =>
      [withPerson(userId), ...channels].find(
        ({ members, messages }) => members.has(userId) && messages.has(ts),
      ),
  }
}

/** Puts a message in its place; a new one last, a changed one where it stood. */
export function keepMessage({ messages }: Conversation, message: Message): void {
  messages.set(message.ts, message)
  dropOldest(messages, keptMessages)
}

/** The channel object of `conversations.info`. */
export function describeConversation({ id, kind, members }: Conversation) {
  const [person] = members
  return kind === 'im'
    ? { id, created: 0, is_im: true, is_archived: false, is_org_shared: false, user: person, is_open: true }
    : {
        id,
        created: 0,
        is_channel: true,
        is_im: false,
        is_archived: false,
        is_private: false,
        is_member: true,
        name: id.toLowerCase(),
      }
}
