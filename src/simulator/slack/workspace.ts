import { type Conversation, type Conversations, createConversations } from './conversations.ts'
import { createFiles, type Files } from './files.ts'
import type { Identity } from './identity.ts'
import type { Kept } from './kept.ts'
import { createPeople, type People } from './people.ts'
import { createResponseUrls, type ResponseUrls } from './response-urls.ts'
import { createTimestamps, type Timestamps } from './timestamps.ts'
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
  timestamps: Timestamps
  clock(): Date
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

/** More microseconds than a program that was killed may have given to messages after it saved for the last time. */
const passedOver = 1_000_000

/** @param kept what an earlier run knew, if it is to go on */
export function createWorkspace(options: WorkspaceOptions, kept?: Kept): Workspace {
  const { teamId, origin } = options.identity
  return {
    ...options,
    people: createPeople(teamId),
    conversations: createConversations(teamId, kept?.conversations),
    files: createFiles(kept?.files),
    views: createViews(),
    triggers: createTriggers(),
    responseUrls: createResponseUrls(`${origin}/actions/${teamId}/`),
    timestamps: createTimestamps(options.clock, kept ? kept.lastTimestamp + passedOver : 0),
  }
}

/** Tells everyone in a conversation, or the one person concerned. */
export function announceIn(workspace: Workspace, conversation: Conversation, onlyFor?: string): void {
  const people = onlyFor === undefined ? conversation.members : [onlyFor]
  for (const userId of people) workspace.announce(userId)
}
