import { offeredOptions } from './block-options.ts'
import type { AcceptedBlock, InputBlock } from './blocks.ts'
import type { InputValue } from './desktop.ts'
import { describeFile, type StoredFile } from './files.ts'
import type { Identity } from './identity.ts'

type Of<Type extends AcceptedBlock['type']> = Extract<AcceptedBlock, { type: Type }>

/** What a person can use in a block. */
export type Element =
  | Exclude<NonNullable<Of<'section'>['accessory']>, { type: 'image' }>
  | Of<'actions'>['elements'][number]
  | InputBlock['element']

/** A value with its files uploaded. */
export type FieldValue = Exclude<InputValue, { files: unknown }> | { files: readonly StoredFile[] }

/** What is filled in and chosen on one message or view. */
export type Fields = Map<string, FieldValue>

export interface Placed {
  block: AcceptedBlock
  element: Element
}

export function fieldKey(blockId: string, actionId: string): string {
  return `${blockId}\n${actionId}`
}

function elementsOf(block: AcceptedBlock): readonly Element[] {
  if (block.type === 'actions') return block.elements
  if (block.type === 'input') return [block.element]
  if (block.type !== 'section' || !block.accessory || block.accessory.type === 'image') return []
  return [block.accessory]
}

export function placedElements(blocks: readonly AcceptedBlock[]): readonly Placed[] {
  return blocks.flatMap((block) => elementsOf(block).map((element) => ({ block, element })))
}

/**
 * The fields of a message or view that is new: what the app gave at first. On an update Slack keeps what stands in
 * elements whose block and action ids stay the same, and ignores what the app gives for those.
 */
export function startFields(
  blocks: readonly AcceptedBlock[],
  before?: { blocks: readonly AcceptedBlock[]; fields: Fields },
): Fields {
  const kept = new Set(before && keysOf(before.blocks))
  const fields: Fields = new Map()
  for (const { block, element } of placedElements(blocks)) {
    const key = fieldKey(block.block_id, element.action_id)
    const value = kept.has(key) ? before?.fields.get(key) : initialValue(element)
    if (value && isPossible(element, value)) fields.set(key, value)
  }
  return fields
}

function keysOf(blocks: readonly AcceptedBlock[]): readonly string[] {
  return placedElements(blocks).map(({ block, element }) => fieldKey(block.block_id, element.action_id))
}

function initialValue(element: Element): FieldValue | undefined {
  if ('initial_value' in element && element.initial_value !== undefined)
    return { text: element.initial_value }
  if ('initial_date' in element && element.initial_date !== undefined) return { date: element.initial_date }
  if ('initial_option' in element && element.initial_option) return { option: element.initial_option.value }
  if ('initial_options' in element && element.initial_options) {
    return { options: element.initial_options.map(({ value }) => value) }
  }
  return undefined
}

/** Whether a person can enter this value there: of the element's kind, and among its options. */
export function isPossible(element: Element, value: FieldValue): boolean {
  switch (element.type) {
    case 'button':
      return false
    case 'static_select':
    case 'radio_buttons':
    case 'overflow':
      return 'option' in value && isOffered(element, [value.option])
    case 'multi_static_select':
    case 'checkboxes':
      return 'options' in value && isOffered(element, value.options)
    case 'datepicker':
      return 'date' in value
    case 'file_input':
      return 'files' in value
    default:
      return 'text' in value
  }
}

type Choice = Parameters<typeof offeredOptions>[0]

function isOffered(element: Choice, chosen: readonly string[]): boolean {
  const offered = new Set(offeredOptions(element).map(({ value }) => value))
  return chosen.every((value) => offered.has(value))
}

function optionOf(element: Choice, chosen: string) {
  return offeredOptions(element).find(({ value }) => value === chosen) ?? null
}

/** The `state` of views and interactions: every element with a state, empty ones too. */
export function describeState(blocks: readonly AcceptedBlock[], fields: Fields, identity: Identity) {
  const values: Record<string, Record<string, object>> = {}
  for (const { block, element } of placedElements(blocks)) {
    if (element.type === 'button' || element.type === 'overflow') continue
    const value = fields.get(fieldKey(block.block_id, element.action_id))
    values[block.block_id] = {
      ...values[block.block_id],
      [element.action_id]: { type: element.type, ...describeValue(element, value, identity) },
    }
  }
  return { values }
}

/** A value in Slack's words, such as `selected_option`; without a value, its emptiness. */
export function describeValue(element: Element, value: FieldValue | undefined, identity: Identity): object {
  switch (element.type) {
    case 'button':
      return { text: element.text, ...(element.value !== undefined && { value: element.value }) }
    case 'static_select':
    case 'radio_buttons':
    case 'overflow':
      return { selected_option: value && 'option' in value ? optionOf(element, value.option) : null }
    case 'multi_static_select':
    case 'checkboxes': {
      const chosen = value && 'options' in value ? value.options : []
      return { selected_options: chosen.map((option) => optionOf(element, option)) }
    }
    case 'datepicker':
      return { selected_date: value && 'date' in value ? value.date : null }
    case 'file_input': {
      const files = value && 'files' in value ? value.files : []
      return { files: files.map((file) => describeFile(file, identity)) }
    }
    default:
      return { value: value && 'text' in value && value.text !== '' ? value.text : null }
  }
}
