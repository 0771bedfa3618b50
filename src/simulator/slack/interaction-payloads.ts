import type { Conversation } from './conversations.ts'
import { describeState, describeValue, type FieldValue, type Placed } from './fields.ts'
import { describeMessage, type Message } from './messages.ts'
import { handle, homeTeam } from './people.ts'
import { describeView, type OpenView } from './views.ts'
import type { Workspace } from './workspace.ts'

/** Where a person used an element. */
export type Source = { conversation: Conversation; message: Message } | { view: OpenView }

/** A `block_actions` payload: who used what, where, with the state around it. */
export function blockActions(
  workspace: Workspace,
  userId: string,
  source: Source,
  used: Placed & { value: FieldValue | undefined },
): object {
  const viewId = 'view' in source ? { viewId: source.view.id } : {}
  return {
    type: 'block_actions',
    ...describeActor(workspace, userId),
    trigger_id: workspace.triggers.issue({ userId, ...viewId }),
    ...('view' in source ? inView(workspace, source.view) : inMessage(workspace, userId, source)),
    actions: [describeAction(workspace, used)],
  }
}

function inView({ identity }: Workspace, view: OpenView) {
  return { container: { type: 'view', view_id: view.id }, view: describeView(view, identity) }
}

/** Of an ephemeral message Slack keeps no copy, so the payload carries none. */
function inMessage(
  workspace: Workspace,
  userId: string,
  source: { conversation: Conversation; message: Message },
) {
  const { conversation, message } = source
  const isEphemeral = message.onlyFor !== undefined
  return {
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: conversation.id,
      is_ephemeral: isEphemeral,
    },
    channel: describeChannel(conversation),
    ...(!isEphemeral && { message: describeMessage(message, workspace.identity) }),
    state: describeState(message.blocks, message.fields, workspace.identity),
    response_url: workspace.responseUrls.issue({
      channelId: conversation.id,
      userId,
      messageTs: message.ts,
    }),
  }
}

function describeAction(
  workspace: Workspace,
  { block, element, value }: Placed & { value: FieldValue | undefined },
) {
  return {
    type: element.type,
    action_id: element.action_id,
    block_id: block.block_id,
    ...('placeholder' in element && element.placeholder && { placeholder: element.placeholder }),
    ...describeValue(element, value, workspace.identity),
    action_ts: workspace.timestamps.next(),
  }
}

export function viewSubmission(workspace: Workspace, view: OpenView): object {
  return {
    type: 'view_submission',
    ...describeActor(workspace, view.userId),
    trigger_id: workspace.triggers.issue({ userId: view.userId, viewId: view.id }),
    view: describeView(view, workspace.identity),
    response_urls: [],
  }
}

/** @param isCleared whether the whole modal was closed at once */
export function viewClosed(workspace: Workspace, view: OpenView, isCleared: boolean): object {
  return {
    type: 'view_closed',
    ...describeActor(workspace, view.userId),
    view: describeView(view, workspace.identity),
    is_cleared: isCleared,
  }
}

/** A slash command's fields; all are texts, as in the form that Slack posts. */
export function slashCommand(
  workspace: Workspace,
  conversation: Conversation,
  userId: string,
  command: string,
  text: string,
): Record<string, string> {
  const { identity, triggers, responseUrls } = workspace
  return {
    token: identity.verificationToken,
    team_id: identity.teamId,
    team_domain: identity.teamDomain,
    channel_id: conversation.id,
    channel_name: describeChannel(conversation).name,
    user_id: userId,
    user_name: describeUser(workspace, userId).name,
    command,
    text,
    api_app_id: identity.appId,
    is_enterprise_install: 'false',
    response_url: responseUrls.issue({ channelId: conversation.id, userId }),
    trigger_id: triggers.issue({ userId }),
  }
}

function describeActor(workspace: Workspace, userId: string) {
  const { identity } = workspace
  return {
    user: describeUser(workspace, userId),
    api_app_id: identity.appId,
    token: identity.verificationToken,
    team: { id: identity.teamId, domain: identity.teamDomain },
    enterprise: null,
    is_enterprise_install: false,
  }
}

function describeUser({ people, identity }: Workspace, userId: string) {
  const user = people.find(userId)
  const name = user ? handle(user) : userId
  return {
    id: userId,
    username: name,
    name,
    team_id: user ? homeTeam(user, identity.teamId) : identity.teamId,
  }
}

function describeChannel({ id, kind }: Conversation) {
  return { id, name: kind === 'im' ? 'directmessage' : id.toLowerCase() }
}
