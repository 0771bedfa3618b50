import type { StoredMessage } from './messages.ts'
import type { Sequence } from './sequence.ts'

export interface Chat {
  readonly id: number
  /** Oldest first. */
  readonly messages: Map<number, StoredMessage>
}

export interface Chats {
  find(id: number): Chat | undefined
  /** The chat, begun if there was none. */
  open(id: number): Chat
  nextMessageId(): number
  /** The messages of all chats, oldest first in each. */
  messages(): readonly StoredMessage[]
  /** Adds a message or puts a changed one in its place. */
  put(message: StoredMessage): void
  remove(chatId: number, messageId: number): void
  /** Tells that something else than its messages changed on the phone that shows the chat. */
  announce(chatId: number): void
  onChange(listener: (chatId: number) => void): () => void
}

/** What is kept of one chat; older messages are as if deleted. */
const KEPT_MESSAGES = 500

/** @param kept messages of an earlier run, oldest first in each chat */
export function createChats(ids: Sequence, kept: readonly StoredMessage[] = []): Chats {
  const chats = new Map<number, Chat>()
  const listeners = new Set<(chatId: number) => void>()

  function open(id: number): Chat {
    const chat = chats.get(id) ?? { id, messages: new Map() }
    chats.set(id, chat)
    return chat
  }

  function announce(chatId: number): void {
    for (const listener of listeners) listener(chatId)
  }

  for (const message of kept) open(message.chatId).messages.set(message.id, message)

  return {
    find: (id) => chats.get(id),
    open,
    nextMessageId: ids.next,
    messages: () => [...chats.values()].flatMap(({ messages }) => [...messages.values()]),
    put: (message) => {
      const { messages } = open(message.chatId)
      messages.set(message.id, message)
      dropOldest(messages)
      announce(message.chatId)
    },
    remove: (chatId, messageId) => {
      if (chats.get(chatId)?.messages.delete(messageId)) announce(chatId)
    },
    announce,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function dropOldest(messages: Map<number, StoredMessage>): void {
  const [oldest] = messages.size > KEPT_MESSAGES ? messages.keys() : []
  if (oldest !== undefined) messages.delete(oldest)
}
