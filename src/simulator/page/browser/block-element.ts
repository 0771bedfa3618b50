import { html } from 'lit-html'
import type { AcceptedBlock } from '../../slack/blocks.ts'
import { boxes, chosenDate, chosenOption, chosenOptions, date, radios, select } from './block-choice.ts'
import type { BlockHost } from './block-host.ts'
import { link } from './link.ts'

type Of<Type extends AcceptedBlock['type']> = Extract<AcceptedBlock, { type: Type }>

/** What can be clicked or chosen in a message or modal. */
export type Element = Of<'actions'>['elements'][number] | NonNullable<Of<'section'>['accessory']>

export function element(host: BlockHost, blockId: string, each: Element) {
  switch (each.type) {
    case 'button':
      return button(host, each)
    case 'image':
      return html`<span class="bk-picture">${each.alt_text}</span>`
    case 'overflow':
      return select(host.id + blockId, each, null, (option) => host.act(each.action_id, { option }), '⋯')
    case 'static_select':
      return select(host.id + blockId, each, chosenOption(host, blockId, each), (option) =>
        host.act(each.action_id, { option }),
      )
    case 'radio_buttons':
      return radios(host.id + blockId, each, chosenOption(host, blockId, each), (option) =>
        host.act(each.action_id, { option }),
      )
    case 'multi_static_select':
    case 'checkboxes':
      return boxes(each, chosenOptions(host, blockId, each), (options) =>
        host.act(each.action_id, { options: [...options] }),
      )
    case 'datepicker':
      return date(chosenDate(host, blockId, each), (day) => host.act(each.action_id, { date: day }))
  }
}

function button(
  host: BlockHost,
  { action_id, text, style, url, confirm, accessibility_label }: Extract<Element, { type: 'button' }>,
) {
  if (url) return html`<span class="bk-button" data-style=${style ?? 'plain'}>${link(url, text.text)}</span>`
  const press = () => host.act(action_id)
  const question = confirm && {
    kind: 'confirm' as const,
    title: confirm.title.text,
    text: confirm.text.text,
    yes: confirm.confirm.text,
    no: confirm.deny.text,
    isDanger: confirm.style === 'danger',
    go: press,
  }
  return html`<button
    type="button"
    class="bk-button"
    data-style=${style ?? 'plain'}
    aria-label=${accessibility_label ?? text.text}
    ?data-busy=${host.isBusy(action_id)}
    @click=${() => (question ? host.ask(question) : press())}
  >
    ${text.text}
  </button>`
}
