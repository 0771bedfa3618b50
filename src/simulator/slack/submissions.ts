import type { AcceptedBlock, InputBlock } from './blocks.ts'
import { type FieldValue, fieldKey } from './fields.ts'
import type { OpenView } from './views.ts'

/** What the vendor's client says itself, in its own language, before it sends anything. */
const complaints = {
  required: 'Please complete this required field.',
  tooShort: (shortest: number) => `Please enter at least ${shortest} characters.`,
  tooLong: (longest: number) => `Please enter no more than ${longest} characters.`,
  number: 'Please enter a valid number.',
  range: 'Please enter a number within the allowed range.',
  email: 'Please enter a valid email address.',
  url: 'Please enter a valid URL.',
  tooMany: (most: number) => `Please choose no more than ${most}.`,
}

/** What keeps a modal from being submitted, by block id; empty when the app may see it. */
export function findMistakes({ definition, fields }: OpenView): Readonly<Record<string, string>> {
  const mistakes = definition.blocks.filter(isInput).flatMap((block): [string, string][] => {
    const value = fields.get(fieldKey(block.block_id, block.element.action_id))
    const mistake = isEmpty(value) ? missing(block) : findMistake(block.element, value)
    return mistake === undefined ? [] : [[block.block_id, mistake]]
  })
  return Object.fromEntries(mistakes)
}

function isInput(block: AcceptedBlock): block is InputBlock {
  return block.type === 'input'
}

function missing(block: InputBlock): string | undefined {
  return block.optional ? undefined : complaints.required
}

function isEmpty(value: FieldValue | undefined): value is undefined {
  if (!value) return true
  if ('text' in value) return value.text.trim() === ''
  if ('options' in value) return value.options.length === 0
  return 'files' in value && value.files.length === 0
}

function findMistake(element: InputBlock['element'], value: FieldValue): string | undefined {
  switch (element.type) {
    case 'plain_text_input':
      return 'text' in value ? wrongLength(value.text, element.min_length, element.max_length) : undefined
    case 'number_input':
      return 'text' in value ? wrongNumber(value.text, element) : undefined
    case 'email_text_input':
      return 'text' in value && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.text) ? complaints.email : undefined
    case 'url_text_input':
      return 'text' in value && !URL.canParse(value.text) ? complaints.url : undefined
    case 'multi_static_select':
      return 'options' in value ? tooMany(value.options.length, element.max_selected_items) : undefined
    case 'file_input':
      return 'files' in value ? tooMany(value.files.length, element.max_files ?? 10) : undefined
    default:
      return undefined
  }
}

function wrongLength(text: string, shortest = 0, longest = 3000): string | undefined {
  if (text.length < shortest) return complaints.tooShort(shortest)
  return text.length > longest ? complaints.tooLong(longest) : undefined
}

type NumberInput = Extract<InputBlock['element'], { type: 'number_input' }>

function wrongNumber(text: string, element: NumberInput): string | undefined {
  const pattern = element.is_decimal_allowed ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/
  if (!pattern.test(text)) return complaints.number
  const { min_value: least = '-Infinity', max_value: most = 'Infinity' } = element
  return Number(text) < Number(least) || Number(text) > Number(most) ? complaints.range : undefined
}

function tooMany(count: number, most = Number.POSITIVE_INFINITY): string | undefined {
  return count > most ? complaints.tooMany(most) : undefined
}
