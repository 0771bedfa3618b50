import type { InputValue, SlackDesktops } from './desktop.ts'
import { DispatchError, dispatch } from './dispatch.ts'
import type { Send } from './envelopes.ts'
import { type FieldValue, fieldKey, isPossible, type Placed, placedElements } from './fields.ts'
import { newId } from './identifiers.ts'
import { viewClosed, viewSubmission } from './interaction-payloads.ts'
import { applyAnswer } from './submission-answers.ts'
import { findMistakes } from './submissions.ts'
import type { OpenView } from './views.ts'
import type { Workspace } from './workspace.ts'

type Modals = Pick<SlackDesktops, 'fill' | 'submit' | 'closeView'>

/** What people do in modals. Throws on what no desktop offers: a view that is not open, a value that is not offered. */
export function createModals(workspace: Workspace, send: Send): Modals {
  return {
    fill(userId, viewId, blockId, value) {
      const view = openView(workspace, userId, viewId)
      const input = placedElements(view.definition.blocks).find(({ block }) => block.block_id === blockId)
      if (input?.block.type !== 'input') throw new Error(`The view has no input ${blockId}.`)
      enter(workspace, userId, view, input, value)
      workspace.announce(userId)
    },
    async submit(userId, viewId) {
      const view = openView(workspace, userId, viewId)
      if (view.definition.type !== 'modal' || !view.definition.submit)
        throw new Error('The view has no submit button.')
      view.errors = findMistakes(view)
      if (Object.keys(view.errors).length === 0) await sendSubmission(workspace, send, view)
      workspace.announce(userId)
      return { errors: view.errors }
    },
    closeView(userId, viewId) {
      const view = openView(workspace, userId, viewId)
      const { definition } = view
      const isCleared = definition.type === 'modal' && definition.clear_on_close
      const closed = isCleared ? workspace.views.stack(userId) : [view]
      workspace.views.close(closed)
      workspace.announce(userId)
      for (const gone of closed) void sendClosed(workspace, send, gone, isCleared)
    },
  }
}

/** A view on the person's screen: the topmost of the modal, or the Home tab. */
export function openView({ views }: Workspace, userId: string, viewId: string): OpenView {
  const shown = [views.stack(userId).at(-1), views.home(userId)].find((view) => view?.id === viewId)
  if (!shown) throw new Error(`The view ${viewId} is not on this desktop.`)
  return shown
}

/** Puts a value into an element, uploading files. */
export function enter(
  workspace: Workspace,
  userId: string,
  holder: Pick<OpenView, 'fields'>,
  { block, element }: Placed,
  value: InputValue,
): FieldValue {
  const stored = 'files' in value ? { files: uploaded(workspace, userId, value.files) } : value
  if (!isPossible(element, stored))
    throw new Error(`${element.type} ${element.action_id} does not offer that value.`)
  holder.fields.set(fieldKey(block.block_id, element.action_id), stored)
  return stored
}

export function uploaded(
  { files, clock }: Workspace,
  userId: string,
  given: Extract<InputValue, { files: unknown }>['files'],
) {
  return given.map((file) => files.store({ ...file, id: newId('F'), title: file.name, userId, at: clock() }))
}

async function sendSubmission(workspace: Workspace, send: Send, view: OpenView): Promise<void> {
  const answer = await dispatch(send, { type: 'interactive', payload: viewSubmission(workspace, view) })
  if (!applyAnswer(workspace, view, answer)) throw new DispatchError('invalid_response')
}

async function sendClosed(
  workspace: Workspace,
  send: Send,
  view: OpenView,
  isCleared: boolean,
): Promise<void> {
  if (view.definition.type !== 'modal' || !view.definition.notify_on_close) return
  await send({ type: 'interactive', payload: viewClosed(workspace, view, isCleared) })
}
