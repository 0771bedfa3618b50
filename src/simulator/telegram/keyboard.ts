import { type Call, type Fields, isFields, readJson } from './call.ts'
import { linkProblem } from './links.ts'
import type { PhoneButton } from './phone.ts'
import { badRequest, type Refusal } from './refusal.ts'

/** An inline keyboard as the Bot API writes it, checked. */
export type Keyboard = readonly (readonly KeyboardButton[])[]
export type KeyboardButton = Fields & { readonly text: string }

export const NO_KEYBOARD: Keyboard = []

const MAX_CALLBACK_BYTES = 64
/** Past these, Telegram drops buttons without a word. */
const MAX_ROW = 12
const MAX_BUTTONS = 300

const OTHER_KINDS = [
  'callback_game',
  'copy_text',
  'disabled',
  'login_url',
  'pay',
  'switch_inline_query',
  'switch_inline_query_chosen_chat',
  'switch_inline_query_current_chat',
  'web_app',
]

/** The inline keyboard of `reply_markup`; empty for none and for the other kinds of markup. */
export function readKeyboard(call: Call): Keyboard {
  const markup = readJson(call, 'reply_markup', 'reply keyboard markup')
  if (markup === undefined) return NO_KEYBOARD
  if (!isFields(markup)) throw badRequest('object expected as reply markup')
  const rows = markup.inline_keyboard ?? []
  if (!Array.isArray(rows)) throw badRequest('field "inline_keyboard" must be of type Array')
  return shown(rows.map(readRow))
}

function readRow(row: unknown): readonly KeyboardButton[] {
  if (!Array.isArray(row))
    throw badRequest('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
  return row.map(readButton)
}

function readButton(button: unknown): KeyboardButton {
  if (!isFields(button)) throw cannotParse('InlineKeyboardButton must be an Object')
  const { text, url, callback_data: data, style } = button
  if (typeof text !== 'string') throw cannotParse(`Can't find field "text"`)
  if (style !== undefined && !isStyle(style)) throw cannotParse('Unsupported button style specified')
  if (typeof url === 'string' && url !== '') checkUrl(url)
  else if (typeof data === 'string' && data !== '') checkData(data)
  else if (!OTHER_KINDS.some((kind) => button[kind] !== undefined))
    throw cannotParse('Text buttons are unallowed in the inline keyboard')
  return { ...button, text }
}

function checkUrl(url: string): void {
  const problem = linkProblem(url)
  if (problem) throw badRequest(`inline keyboard button URL '${url}' is invalid: ${problem}`)
}

function checkData(data: string): void {
  if (Buffer.byteLength(data) > MAX_CALLBACK_BYTES) throw badRequest('BUTTON_DATA_INVALID')
}

function shown(rows: Keyboard): Keyboard {
  let room = MAX_BUTTONS
  const kept = rows.map((row) => {
    const visible = row.filter(({ text }) => text !== '').slice(0, Math.min(MAX_ROW, room))
    room -= visible.length
    return visible
  })
  return kept.filter((row) => row.length > 0)
}

/** What the buttons of a keyboard send when pressed. */
export function callbackDataOf(keyboard: Keyboard): readonly string[] {
  return keyboard.flat().flatMap(({ callback_data: data }) => (typeof data === 'string' ? [data] : []))
}

export function phoneButton({ text, url, callback_data: data, style }: KeyboardButton): PhoneButton {
  return {
    text,
    ...(typeof data === 'string' && { callbackData: data }),
    ...(typeof url === 'string' && { url }),
    ...(isStyle(style) && { style }),
  }
}

function isStyle(value: unknown): value is NonNullable<PhoneButton['style']> {
  return value === 'danger' || value === 'success' || value === 'primary'
}

function cannotParse(why: string): Refusal {
  return badRequest(`can't parse inline keyboard button: ${why}`)
}
