import { randomUUID } from 'node:crypto'
import type { AcceptedBlock } from './blocks.ts'
import { type Conversation, keepMessage } from './conversations.ts'
import { publishDeleted, publishEdited, publishPosted } from './events.ts'
import { startFields } from './fields.ts'
import type { FileRecord } from './files.ts'
import type { Message } from './messages.ts'
import { readTyped, toMrkdwn, toRichText } from './typed-text.ts'
import { announceIn, type Workspace } from './workspace.ts'

export interface Content {
  text: string
  blocks: readonly AcceptedBlock[]
  files?: readonly FileRecord[]
  threadTs?: string
  metadata?: unknown
  /** The only person who sees it. */
  onlyFor?: string
}

/** The bot writes; everyone but an ephemeral message's reader hears of it. */
export function postAsBot(workspace: Workspace, conversation: Conversation, content: Content): Message {
  const message = newMessage(workspace, conversation, content)
  keepMessage(conversation, message)
  announceIn(workspace, conversation, message.onlyFor)
  if (message.onlyFor === undefined) publishPosted(workspace, conversation, message)
  return message
}

/** A person writes, as typed; the caller tells the app. */
export function postAsPerson(
  workspace: Workspace,
  conversation: Conversation,
  userId: string,
  typed: string,
  files: readonly FileRecord[] = [],
): Message {
  const pieces = readTyped(typed)
  const blocks = pieces.length > 0 ? [toRichText(pieces)] : []
  const written = newMessage(workspace, conversation, { text: toMrkdwn(pieces), blocks, files })
  const message = { ...written, userId, clientMessageId: randomUUID() }
  keepMessage(conversation, message)
  announceIn(workspace, conversation)
  return message
}

function newMessage(workspace: Workspace, conversation: Conversation, content: Content): Message {
  return {
    files: [],
    ...content,
    ts: workspace.timestamps.next(),
    channelId: conversation.id,
    at: workspace.clock(),
    reactions: [],
    fields: startFields(content.blocks),
  }
}

/**
 * Replaces what a message says.
 * @param marked whether readers see that it was edited; Slack shows it for plain texts, not for blocks
 */
export function edit(
  workspace: Workspace,
  conversation: Conversation,
  before: Message,
  content: Content,
  marked: boolean,
): Message {
  const fields = startFields(content.blocks, before)
  const after = { ...before, ...content, fields, ...(marked && { editedTs: workspace.timestamps.next() }) }
  keepMessage(conversation, after)
  announceIn(workspace, conversation, before.onlyFor)
  if (before.onlyFor === undefined) publishEdited(workspace, conversation, before, after)
  return after
}

export function remove(workspace: Workspace, conversation: Conversation, message: Message): void {
  conversation.messages.delete(message.ts)
  announceIn(workspace, conversation, message.onlyFor)
  if (message.onlyFor === undefined) publishDeleted(workspace, conversation, message)
}
