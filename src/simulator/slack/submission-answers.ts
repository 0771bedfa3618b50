import { z } from 'zod'
import type { OpenView } from './views.ts'
import { readView } from './views-methods.ts'
import type { Workspace } from './workspace.ts'

/** How an app may answer a submission; nothing, or an empty object, closes the view. */
const submissionAnswer = z.discriminatedUnion('response_action', [
  z.object({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string().min(1)) }),
  z.object({ response_action: z.literal('update'), view: z.unknown().optional() }),
  z.object({ response_action: z.literal('push'), view: z.unknown().optional() }),
  z.object({ response_action: z.literal('clear') }),
])

/** Does to the modal what the app answered. False when Slack cannot make sense of the answer, of which the app never hears. */
export function applyAnswer(workspace: Workspace, view: OpenView, given: unknown): boolean {
  const { views } = workspace
  if (!views.find(view.id)) return true
  if (isNothing(given)) return closeViews(workspace, [view])
  const read = submissionAnswer.safeParse(given)
  if (!read.success) return false
  switch (read.data.response_action) {
    case 'clear':
      return closeViews(workspace, views.stack(view.userId))
    case 'errors':
      return showErrors(view, read.data.errors)
    default:
      return showView(workspace, view, read.data.response_action, read.data.view)
  }
}

function closeViews({ views }: Workspace, closed: readonly OpenView[]): true {
  views.close(closed)
  return true
}

function isNothing(given: unknown): boolean {
  if (given === undefined || given === null || given === '') return true
  return typeof given === 'object' && Object.keys(given).length === 0
}

/** Errors must name input blocks of the view. */
function showErrors(view: OpenView, errors: Readonly<Record<string, string>>): boolean {
  const inputs = new Set(
    view.definition.blocks.filter(({ type }) => type === 'input').map((block) => block.block_id),
  )
  const named = Object.keys(errors)
  if (named.length === 0 || !named.every((id) => inputs.has(id))) return false
  view.errors = errors
  return true
}

function showView({ views }: Workspace, view: OpenView, action: 'update' | 'push', given: unknown): boolean {
  const read = readView(given, 'modal')
  if (!read.ok) return false
  const shown = action === 'update' ? views.update(view, read.definition) : views.push(view, read.definition)
  return typeof shown !== 'string'
}
