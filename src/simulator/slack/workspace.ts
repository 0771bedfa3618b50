import { type Conversation, type Conversations, createConversations } from './conversations.ts'
import { createFiles, type Files } from './files.ts'
import type { Identity } from './identity.ts'
import { createPeople, type People } from './people.ts'
import { createResponseUrls, type ResponseUrls } from './response-urls.ts'
import { createTimestamps } from './timestamps.ts'
import { createTriggers, type Triggers } from './triggers.ts'
import { createViews, type Views } from './views.ts'

/** All that Slack knows, and how it tells. */
export interface Workspace {
  identity: Identity
  people: People
  conversations: Conversations
  files: Files
  views: Views
  triggers: Triggers
  responseUrls: ResponseUrls
  clock(): Date
  nextTs(): string
  /** Sends an event to the app. */
  publish(event: object): void
  /** Tells that something changed on a person's desktop. */
  announce(userId: string): void
}

export interface WorkspaceOptions {
  identity: Identity
  clock: () => Date
  publish(event: object): void
  announce(userId: string): void
}

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { teamId, origin } = options.identity
  return {
    ...options,
    people: createPeople(teamId),
    conversations: createConversations(teamId),
    files: createFiles(),
    views: createViews(),
    triggers: createTriggers(),
    responseUrls: createResponseUrls(`${origin}/actions/${teamId}/`),
    nextTs: createTimestamps(options.clock),
  }
}

/** Tells everyone in a conversation, or the one person concerned. */
export function announceIn(workspace: Workspace, conversation: Conversation, onlyFor?: string): void {
  const people = onlyFor === undefined ? conversation.members : [onlyFor]
  for (const userId of people) workspace.announce(userId)
}
