import { html, nothing } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import type { AcceptedBlock } from '../../slack/blocks.ts'
import type { ShownMessage } from '../state.ts'
import { element } from './block-element.ts'
import type { BlockHost } from './block-host.ts'
import { inputBlock } from './block-input.ts'
import { richText, slackText } from './slack-text.ts'

type Of<Type extends AcceptedBlock['type']> = Extract<AcceptedBlock, { type: Type }>

/**
 * Blocks as Slack draws them; what is done with them goes to the host, a message or a modal. Like Slack, an update keeps
 * what is typed in a block whose id stays.
 */
export function blockKit(host: BlockHost, blocks: ShownMessage['blocks']) {
  const accepted = blocks as readonly AcceptedBlock[] // the emulator has checked them
  return html`<div class="bk">
    ${repeat(
      accepted,
      ({ block_id }) => block_id,
      (each) => html`<div class="bk-block">${block(host, each)}</div>`,
    )}
  </div>`
}

function block(host: BlockHost, accepted: AcceptedBlock) {
  switch (accepted.type) {
    case 'rich_text':
      return richText(accepted)
    case 'section':
      return section(host, accepted)
    case 'header':
      return html`<h3 class="bk-header">${accepted.text.text}</h3>`
    case 'divider':
      return html`<hr />`
    case 'context':
      return context(accepted)
    case 'actions':
      return html`<div class="bk-actions">
        ${accepted.elements.map((each) => element(host, accepted.block_id, each))}
      </div>`
    case 'image':
      return picture(accepted)
    case 'input':
      return inputBlock(host, accepted)
  }
}

function section(host: BlockHost, { block_id, text, fields, accessory }: Of<'section'>) {
  return html`
    <div class="bk-section">
      <div class="bk-section-text">
        ${text ? html`<p>${slackText(text)}</p>` : nothing}
        ${fields ? html`<div class="bk-fields">${fields.map((field) => html`<p>${slackText(field)}</p>`)}</div>` : nothing}
      </div>
      ${accessory ? html`<div class="bk-accessory">${element(host, block_id, accessory)}</div>` : nothing}
    </div>
  `
}

function context({ elements }: Of<'context'>) {
  return html`<div class="bk-context">
    ${elements.map((each) => (each.type === 'image' ? picture(each) : html`<span>${slackText(each)}</span>`))}
  </div>`
}

/** Pictures lie on other servers, from which this page loads nothing: their description stands for them. */
function picture({ alt_text }: { alt_text: string }) {
  return html`<span class="bk-picture">${alt_text}</span>`
}
