import type { Conversation } from './conversations.ts'
import type { DesktopMessage, DesktopView, InputValue } from './desktop.ts'
import { fieldKey, placedElements } from './fields.ts'
import type { Message } from './messages.ts'
import type { OpenView } from './views.ts'

/** A conversation as one person sees it now; without a person, as everyone does. */
export function showConversation({ messages }: Conversation, userId?: string): readonly DesktopMessage[] {
  const visible = [...messages.values()].filter(({ onlyFor }) => onlyFor === undefined || onlyFor === userId)
  return visible.map(showMessage)
}

function showMessage(message: Message): DesktopMessage {
  const { ts, userId, at, text, files } = message
  return {
    ts,
    from: userId === undefined ? 'bot' : 'user',
    ...(userId !== undefined && { userId }),
    at,
    ...(message.editedTs !== undefined && { edited: true }),
    text,
    blocks: userId === undefined ? message.blocks : [],
    files: files.map(({ id, name, mime, size }) => ({ id, name, mime, size })),
    ...(message.onlyFor !== undefined && { ephemeral: true }),
  }
}

export function showView(view: OpenView): DesktopView {
  const { id, definition, errors } = view
  const isModal = definition.type === 'modal'
  return {
    id,
    callbackId: definition.callback_id,
    title: isModal ? definition.title.text : '',
    ...(isModal && definition.submit && { submit: definition.submit.text }),
    ...(isModal && definition.close && { close: definition.close.text }),
    blocks: definition.blocks,
    values: showValues(view),
    errors,
  }
}

/** One value a block, as inputs have; of an `actions` block with several choices, the first one made. */
function showValues({ definition, fields }: OpenView): Record<string, InputValue> {
  const values: Record<string, InputValue> = {}
  for (const { block, element } of placedElements(definition.blocks)) {
    const value = fields.get(fieldKey(block.block_id, element.action_id))
    if (value) values[block.block_id] ??= value
  }
  return values
}
