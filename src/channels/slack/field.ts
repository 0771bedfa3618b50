import type { types } from '@slack/bolt'
import type { FormField } from '#channels/channel.ts'
import { beginning, shorten } from './shorten.ts'

type Input = FormField['input']
type Choice = Extract<Input, { kind: 'choice' }>

const MAX_LABEL = 2_000
const MAX_OPTION = 75
const MAX_TYPED = 3_000
const MAX_FILES = 10
/** Up to here all options are shown at once. */
const MOST_RADIO_BUTTONS = 5

/**
 * Draws a field. Its name is the id of the block, by which problems find it, and of the action. What is chosen comes
 * at once, with everything filled in so far; what is typed comes with it or with the whole form.
 *
 * @param choose the words in an empty menu
 */
export function drawField(
  { name, label, hint, optional, input }: FormField,
  choose: string,
): types.InputBlock {
  return {
    type: 'input',
    block_id: name,
    label: plainText(label, MAX_LABEL),
    element: drawInput(input, name, choose),
    ...(hint !== undefined && { hint: plainText(hint, MAX_LABEL) }),
    ...(optional && { optional }),
    ...(input.kind === 'choice' && { dispatch_action: true }),
  }
}

function drawInput(input: Input, name: string, choose: string): types.InputBlock['element'] {
  switch (input.kind) {
    case 'text':
      return drawTextInput(input, name)
    case 'choice':
      return drawChoice(input, name, choose)
    case 'file':
      return { type: 'file_input', action_id: name, max_files: Math.min(input.max, MAX_FILES) }
  }
}

function drawTextInput(input: Extract<Input, { kind: 'text' }>, name: string): types.PlainTextInput {
  const max = Math.min(input.max, MAX_TYPED)
  return {
    type: 'plain_text_input',
    action_id: name,
    multiline: input.multiline ?? false,
    max_length: max,
    ...(input.initial !== undefined && { initial_value: beginning(input.initial, max) }),
  }
}

function drawChoice({ options, initial }: Choice, name: string, choose: string) {
  const drawn = options.map(drawOption)
  const chosen = drawn[options.findIndex(({ value }) => value === initial)]
  const common = { action_id: name, options: drawn, ...(chosen && { initial_option: chosen }) }
  return drawn.length <= MOST_RADIO_BUTTONS && options.every(isShort)
    ? ({ type: 'radio_buttons', ...common } as const)
    : ({ type: 'static_select', ...common, placeholder: plainText(choose, 150) } as const)
}

function isShort({ label }: { label: string }): boolean {
  return label.length <= MAX_OPTION
}

/** What does not fit into the label goes on in the line below it. */
function drawOption({ value, label }: Choice['options'][number]) {
  if (label.length <= MAX_OPTION) return { value, text: plainText(label, MAX_OPTION) }
  const space = label.lastIndexOf(' ', MAX_OPTION)
  const end = space > 0 ? space : beginning(label, MAX_OPTION).length
  const text = plainText(label.slice(0, end), MAX_OPTION)
  return { value, text, description: plainText(label.slice(end).trim(), MAX_OPTION) }
}

export function plainText(text: string, max: number): types.PlainTextElement {
  return { type: 'plain_text', text: shorten(text, max), emoji: false }
}
