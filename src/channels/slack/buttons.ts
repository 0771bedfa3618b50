import type { types } from '@slack/bolt'
import type { Button } from '#channels/channel.ts'
import { shorten } from './shorten.ts'

const MAX_LABEL = 75
/** More than these wrap on a phone. */
const BUTTONS_IN_ROW = 5

const OPENS_FORM = 'form'
const PRESS = 'press'

/** Draws rows of buttons, long rows broken. The kind of the press is in the action's id, the token is its value. */
export function drawButtons(rows: readonly (readonly Button[])[]): types.ActionsBlock[] {
  return rows.flatMap(chunked).map((row, at) => ({
    type: 'actions',
    elements: row.map((button, place) => drawButton(button, `${at}:${place}`)),
  }))
}

/** Whether the press of a button with this action id opens a form. */
export function opensForm(actionId: string): boolean {
  return actionId.startsWith(`${OPENS_FORM}:`)
}

function chunked(row: readonly Button[]): (readonly Button[])[] {
  if (row.length === 0) return []
  return [row.slice(0, BUTTONS_IN_ROW), ...chunked(row.slice(BUTTONS_IN_ROW))]
}

function drawButton(button: Button, place: string): types.Button {
  const { label, token, style } = button
  return {
    type: 'button',
    action_id: `${button.opensForm ? OPENS_FORM : PRESS}:${place}`,
    text: { type: 'plain_text', text: shorten(label, MAX_LABEL), emoji: false },
    value: token,
    ...(style && { style }),
  }
}
