import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types'
import type { Button, Message } from '#channels/channel.ts'

/** So many characters of labels stand side by side on a narrow phone before it cuts them short. */
const WIDTH = 32
const MAX_IN_ROW = 8

/** The inline keyboard of a message; without buttons an empty one, which in an edit takes the old one away. */
export function keyboardOf({ buttons = [] }: Message): InlineKeyboardMarkup {
  return { inline_keyboard: buttons.flatMap(fittingRows).map((row) => row.map(toButton)) }
}

/** Breaks a row whose labels would not be readable into rows of even length. */
function fittingRows(row: readonly Button[]): (readonly Button[])[] {
  const longest = Math.max(1, ...row.map(({ label }) => label.length))
  const fitting = Math.min(MAX_IN_ROW, Math.max(1, Math.floor(WIDTH / longest)))
  const length = Math.ceil(row.length / Math.ceil(row.length / fitting))
  return row.flatMap((_, at) => (at % length === 0 ? [row.slice(at, at + length)] : []))
}

function toButton({ label, token, style }: Button): InlineKeyboardButton {
  return { text: label, callback_data: token, ...(style && { style }) }
}
