import type { BlockAction, ButtonAction, ViewOutput } from '@slack/bolt'
import type { Arrival } from './arrival.ts'
import { isDirect } from './direct-messages.ts'
import { valuesOf } from './form-state.ts'
import { keyOf } from './key.ts'

/**
 * Reads the use of an element: of a button, a press; of a field in a form, the form as far as it is filled in.
 *
 * @param opened the view opened for this press
 */
export function actionArrival(body: BlockAction, opened?: string): Arrival | undefined {
  const [action] = body.actions
  const content = body.view ? draft(body.view) : action?.type === 'button' && press(action, opened)
  if (!action || !content) return undefined
  const place = body.view?.id ?? body.channel?.id ?? ''
  const group = body.channel && !isDirect(body.channel.id) ? { group: body.channel.id } : {}
  return { key: keyOf('act', place, action.action_ts), address: body.user.id, ...group, content }
}

function press({ value }: ButtonAction, view?: string): Arrival['content'] | undefined {
  return value === undefined
    ? undefined
    : { kind: 'press', token: value, ...(view !== undefined && { view }) }
}

function draft({ private_metadata: token, state }: ViewOutput): Arrival['content'] {
  return { kind: 'form', token, values: valuesOf(state), complete: false }
}
