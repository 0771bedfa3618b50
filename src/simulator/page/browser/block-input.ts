import { html, nothing } from 'lit-html'
import type { AcceptedBlock } from '../../slack/blocks.ts'
import { boxes, chosenDate, chosenOption, chosenOptions, date, radios, select } from './block-choice.ts'
import { fileField } from './block-file-field.ts'
import type { BlockHost } from './block-host.ts'
import { icon } from './icons.ts'
import { refusalText } from './slack-refusal.ts'
import { say } from './texts.ts'

type InputBlock = Extract<AcceptedBlock, { type: 'input' }>
type TextElement = Extract<
  InputBlock['element'],
  { type: 'plain_text_input' | 'number_input' | 'email_text_input' | 'url_text_input' }
>

/** An input with its label, its hint and what is wrong with it. */
export function inputBlock(host: BlockHost, block: InputBlock) {
  const error = host.errors[block.block_id]
  const isGroup = ['radio_buttons', 'checkboxes', 'multi_static_select', 'file_input'].includes(
    block.element.type,
  )
  const label = html`<span class="bk-label">${block.label.text}${mark(block)}</span>`
  const rest = html`
    ${field(host, block)}
    ${error ? html`<span class="bk-error" role="alert">${icon('warning')}${refusalText(error)}</span>` : nothing}
    ${block.hint && !error ? html`<span class="bk-hint">${block.hint.text}</span>` : nothing}
  `
  return isGroup
    ? html`<div class="bk-input" role="group" ?data-wrong=${error} aria-label=${block.label.text}>${label}${rest}</div>`
    : html`<label class="bk-input" ?data-wrong=${error}>${label}${rest}</label>`
}

function mark({ optional }: InputBlock) {
  return optional
    ? html` <small>${say('page-optional')}</small>`
    : html`<span class="bk-required" title=${say('page-required')}>*</span>`
}

function field(host: BlockHost, { block_id, element, dispatch_action = false }: InputBlock) {
  const name = host.id + block_id
  const enter = (value: Parameters<BlockHost['enter']>[2]) =>
    host.enter(block_id, element.action_id, value, dispatch_action)
  switch (element.type) {
    case 'static_select':
      return select(name, element, chosenOption(host, block_id, element), (option) => enter({ option }))
    case 'radio_buttons':
      return radios(name, element, chosenOption(host, block_id, element), (option) => enter({ option }))
    case 'multi_static_select':
    case 'checkboxes':
      return boxes(element, chosenOptions(host, block_id, element), (options) =>
        enter({ options: [...options] }),
      )
    case 'datepicker':
      return date(chosenDate(host, block_id, element), (day) => enter({ date: day }))
    case 'file_input':
      return fileField(host, block_id, element.max_files ?? 10, (files) => enter({ files: [...files] }))
    default:
      return textField(host, block_id, element, (text) => enter({ text }))
  }
}

/** Keeps by itself what is typed; the server hears of it when the field is left. */
function textField(host: BlockHost, blockId: string, element: TextElement, enter: (text: string) => void) {
  const value = host.values[blockId]
  const text = value && 'text' in value ? value.text : (element.initial_value ?? '')
  const placeholder = element.placeholder?.text ?? ''
  const onChange = ({ target }: Event) => enter((target as HTMLInputElement).value) // listens on the field itself
  if (element.type === 'plain_text_input' && element.multiline) {
    return html`<textarea rows="3" placeholder=${placeholder} .defaultValue=${text} @change=${onChange}></textarea>`
  }
  const mode = element.type === 'number_input' ? 'decimal' : 'text'
  return html`<input type="text" inputmode=${mode} placeholder=${placeholder} .defaultValue=${text} @change=${onChange} />`
}
