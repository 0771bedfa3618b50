import type { StoredMessage } from './messages.ts'

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
  /** Adds a message or puts a changed one in its place. */
  put(message: StoredMessage): void
  remove(chatId: number, messageId: number): void
  onChange(listener: (chatId: number) => void): () => void
}

/** What is kept of one chat; older messages are as if deleted. */
const KEPT_MESSAGES = 500

export function createChats(): Chats {
  const chats = new Map<number, Chat>()
  const listeners = new Set<(chatId: number) => void>()
  let lastMessageId = 0

  function open(id: number): Chat {
    const chat = chats.get(id) ?? { id, messages: new Map() }
    chats.set(id, chat)
    return chat
  }

  function changed(chatId: number): void {
    for (const listener of listeners) listener(chatId)
  }

  return {
    find: (id) => chats.get(id),
    open,
    nextMessageId: () => {
      lastMessageId += 1
      return lastMessageId
    },
    put: (message) => {
      const { messages } = open(message.chatId)
      messages.set(message.id, message)
      dropOldest(messages)
      changed(message.chatId)
    },
    remove: (chatId, messageId) => {
      if (chats.get(chatId)?.messages.delete(messageId)) changed(chatId)
    },
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
