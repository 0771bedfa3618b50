import type { Conversation } from './conversations.ts'
import type { InputValue, SlackDesktops } from './desktop.ts'
import { createModals, enter, openView, uploaded } from './desktop-modals.ts'
import { showConversation, showView } from './desktop-screen.ts'
import { DispatchError, dispatch } from './dispatch.ts'
import type { Send } from './envelopes.ts'
import { publishMention, publishOpened, publishPosted } from './events.ts'
import { type Placed, placedElements } from './fields.ts'
import { blockActions, type Source, slashCommand } from './interaction-payloads.ts'
import { postAsPerson } from './posting.ts'
import { takeReply } from './replies.ts'
import type { Workspace } from './workspace.ts'

/** Plays the people's desktops. What the app does not acknowledge rejects with a {@link DispatchError}, as the desktop would show. */
export function createDesktops(
  workspace: Workspace,
  send: Send,
  listeners: Set<(userId: string) => void>,
): SlackDesktops {
  const { conversations, views, people } = workspace
  return {
    ...createModals(workspace, send),
    addUser(user) {
      people.add(user)
      conversations.withPerson(user.id)
    },
    users: () => people.all(),
    conversation: (userId) => showConversation(conversations.withPerson(userId), userId),
    channelMessages: (channelId) => showConversation(conversations.channel(channelId)),
    views: (userId) => views.stack(userId).map(showView),
    home(userId) {
      const view = views.home(userId)
      return view && showView(view)
    },
    openApp: (userId, tab) => publishOpened(workspace, userId, tab),
    say: (userId, text) => write(workspace, userId, text),
    shareFile: (userId, file, text = '') => write(workspace, userId, text, [file]),
    mentionInChannel(channelId, userId, text) {
      const mention = `<@${workspace.identity.botUserId}>`
      const typed = text.includes(mention) ? text : `${mention} ${text}`
      const message = postAsPerson(workspace, conversations.channel(channelId, userId), userId, typed)
      publishMention(workspace, message)
      return message.ts
    },
    async slash(userId, command, text) {
      const conversation = conversations.withPerson(userId)
      const payload = slashCommand(workspace, conversation, userId, command, text)
      const answer = await dispatch(send, { type: 'slash_commands', payload })
      return showAnswer(workspace, conversation, userId, answer)
    },
    act: (userId, target, actionId, value) => act(workspace, send, userId, target, actionId, value),
    openFile: (fileId) => workspace.files.find(fileId),
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

type Shared = Extract<InputValue, { files: unknown }>['files']

function write(workspace: Workspace, userId: string, typed: string, files: Shared = []): string {
  const conversation = workspace.conversations.withPerson(userId)
  const message = postAsPerson(workspace, conversation, userId, typed, uploaded(workspace, userId, files))
  publishPosted(workspace, conversation, message)
  return message.ts
}

/** A command's acknowledgement may carry a message, for the person alone unless it says otherwise. */
function showAnswer(
  workspace: Workspace,
  { id: channelId }: Conversation,
  userId: string,
  answer: unknown,
): { text?: string } {
  const isEmpty = !answer || (typeof answer === 'object' && Object.keys(answer).length === 0)
  if (isEmpty) return {}
  if (takeReply(workspace, { channelId, userId }, answer) !== undefined)
    throw new DispatchError('invalid_response')
  const text = typeof answer === 'object' && 'text' in answer ? answer.text : answer
  return typeof text === 'string' ? { text } : {}
}

async function act(
  workspace: Workspace,
  send: Send,
  userId: string,
  target: { messageTs: string } | { viewId: string },
  actionId: string,
  value?: InputValue,
): Promise<void> {
  const source = sourceOf(workspace, userId, target)
  const holder = 'view' in source ? source.view : source.message
  const used = usable('view' in source ? source.view.definition.blocks : source.message.blocks, actionId)
  const entered = value && enter(workspace, userId, holder, used, value)
  workspace.announce(userId)
  const payload = blockActions(workspace, userId, source, { ...used, value: entered })
  await dispatch(send, { type: 'interactive', payload })
}

/** The element with that id. Inputs tell the app only if they are declared so. */
function usable(blocks: Parameters<typeof placedElements>[0], actionId: string): Placed {
  const used = placedElements(blocks).find(({ element }) => element.action_id === actionId)
  if (!used) throw new Error(`There is nothing to use named ${actionId}.`)
  if (used.block.type === 'input' && !used.block.dispatch_action)
    throw new Error(`${actionId} does not tell the app.`)
  return used
}

function sourceOf(
  workspace: Workspace,
  userId: string,
  target: { messageTs: string } | { viewId: string },
): Source {
  if ('viewId' in target) return { view: openView(workspace, userId, target.viewId) }
  const { conversations } = workspace
  const conversation = conversations.holding(userId, target.messageTs)
  const message = conversation?.messages.get(target.messageTs)
  const isHidden = message?.onlyFor !== undefined && message.onlyFor !== userId
  if (!conversation || !message || isHidden)
    throw new Error(`The message ${target.messageTs} is not on this desktop.`)
  return { conversation, message }
}
