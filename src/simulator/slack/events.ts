import type { Conversation } from './conversations.ts'
import { newId } from './identifiers.ts'
import { describeMessage, type Message } from './messages.ts'
import { homeTeam } from './people.ts'
import { unixSeconds } from './timestamps.ts'
import { describeView } from './views.ts'
import type { Workspace } from './workspace.ts'

/** Tells the app of a message in a direct message, its own messages included. Of channels the app hears mentions only. */
export function publishPosted(workspace: Workspace, conversation: Conversation, message: Message): void {
  if (conversation.kind !== 'im') return
  const event = {
    ...describeMessage(message, workspace.identity),
    ...place(conversation),
    event_ts: message.ts,
  }
  publish(workspace, { ...event, ...sharedFrom(workspace, message) }, message.userId)
}

export function publishEdited(
  workspace: Workspace,
  conversation: Conversation,
  before: Message,
  after: Message,
): void {
  publishHidden(workspace, conversation, {
    subtype: 'message_changed',
    message: describeMessage(after, workspace.identity),
    previous_message: describeMessage(before, workspace.identity),
  })
}

export function publishDeleted(workspace: Workspace, conversation: Conversation, before: Message): void {
  publishHidden(workspace, conversation, {
    subtype: 'message_deleted',
    deleted_ts: before.ts,
    previous_message: describeMessage(before, workspace.identity),
  })
}

/** Edits and deletions name no user at the top, so that the app must look at their subtype. */
function publishHidden(workspace: Workspace, conversation: Conversation, change: object): void {
  if (conversation.kind !== 'im') return
  const ts = workspace.timestamps.next()
  publish(workspace, { type: 'message', ...change, ...place(conversation), hidden: true, ts, event_ts: ts })
}

export function publishMention(workspace: Workspace, message: Message): void {
  const described = describeMessage(message, workspace.identity)
  const event = { ...described, type: 'app_mention', channel: message.channelId, event_ts: message.ts }
  publish(workspace, event, message.userId)
}

export function publishOpened(workspace: Workspace, userId: string, tab: 'home' | 'messages'): void {
  const view = workspace.views.home(userId)
  publish(workspace, {
    type: 'app_home_opened',
    user: userId,
    channel: workspace.conversations.withPerson(userId).id,
    tab,
    ...(tab === 'home' && view && { view: describeView(view, workspace.identity) }),
    event_ts: workspace.timestamps.next(),
  })
}

function place({ id, kind }: Conversation) {
  return { channel: id, channel_type: kind }
}

/** People of other workspaces are marked, so that an app can refuse them. */
function sharedFrom(workspace: Workspace, { userId }: Message) {
  const team = foreignTeam(workspace, userId)
  return team === undefined ? {} : { user_team: team, source_team: team }
}

function foreignTeam({ people, identity }: Workspace, userId?: string): string | undefined {
  const user = userId === undefined ? undefined : people.find(userId)
  const team = user && homeTeam(user, identity.teamId)
  return team === identity.teamId ? undefined : team
}

function publish(workspace: Workspace, event: object, userId?: string): void {
  const { identity } = workspace
  workspace.publish({
    token: identity.verificationToken,
    team_id: identity.teamId,
    context_team_id: identity.teamId,
    context_enterprise_id: null,
    api_app_id: identity.appId,
    event,
    type: 'event_callback',
    event_id: newId('Ev'),
    event_time: unixSeconds(workspace.clock()),
    authorizations: [
      {
        enterprise_id: null,
        team_id: identity.teamId,
        user_id: identity.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: foreignTeam(workspace, userId) !== undefined,
    event_context: newId('4-'),
  })
}
