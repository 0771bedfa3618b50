import { html, nothing } from 'lit-html'
import type { AcceptedBlock } from '../../slack/blocks.ts'
import { link } from './link.ts'
import { type Mrkdwn, readMrkdwn } from './mrkdwn.ts'

type RichText = Extract<AcceptedBlock, { type: 'rich_text' }>
type RichPart = RichText['elements'][number]
type RichRun = Extract<RichPart, { type: 'rich_text_section' }>['elements'][number]

/** A text object of Block Kit: formatted or plain. */
export type SlackText = { type: 'mrkdwn' | 'plain_text'; text: string }

export function slackText({ type, text }: SlackText) {
  return type === 'mrkdwn' ? mrkdwn(text) : text
}

/** A text in Slack's own markup. */
export function mrkdwn(text: string): readonly unknown[] {
  return readMrkdwn(text).map(mrkdwnPart)
}

function mrkdwnPart(part: Mrkdwn): unknown {
  if (typeof part === 'string') return part
  switch (part.kind) {
    case 'bold':
      return html`<strong>${part.inside.map(mrkdwnPart)}</strong>`
    case 'italic':
      return html`<em>${part.inside.map(mrkdwnPart)}</em>`
    case 'strike':
      return html`<s>${part.inside.map(mrkdwnPart)}</s>`
    case 'quote':
      return html`<blockquote>${part.inside.map(mrkdwnPart)}</blockquote>`
    case 'code':
      return html`<code>${part.text}</code>`
    case 'pre':
      return html`<pre>${part.text}</pre>`
    case 'link':
      return link(part.url, part.label)
    case 'mention':
      return html`<span class="sl-mention">${part.label}</span>`
  }
}

/** A block of rich text: paragraphs, lists, quotes, code. */
export function richText({ elements }: RichText) {
  return html`<div class="sl-rich">${elements.map(richPart)}</div>`
}

function richPart(part: RichPart) {
  switch (part.type) {
    case 'rich_text_section':
      return html`<p>${part.elements.map(richRun)}</p>`
    case 'rich_text_quote':
      return html`<blockquote>${part.elements.map(richRun)}</blockquote>`
    case 'rich_text_preformatted':
      return html`<pre>${part.elements.map(richRun)}</pre>`
    case 'rich_text_list':
      return richList(part)
  }
}

function richList({
  style,
  indent = 0,
  offset = 0,
  elements,
}: Extract<RichPart, { type: 'rich_text_list' }>) {
  const items = elements.map((item) => html`<li>${item.elements.map(richRun)}</li>`)
  return style === 'ordered'
    ? html`<ol start=${offset + 1} data-indent=${indent}>${items}</ol>`
    : html`<ul data-indent=${indent}>${items}</ul>`
}

function richRun(run: RichRun): unknown {
  switch (run.type) {
    case 'text':
      return withStyle(run.text, run.style)
    case 'link':
      return link(run.url, withStyle(run.text ?? run.url, run.style))
    case 'emoji':
      return run.unicode
        ? String.fromCodePoint(...run.unicode.split('-').map((part) => parseInt(part, 16)))
        : `:${run.name}:`
    case 'date':
      return withStyle(run.fallback ?? new Date(run.timestamp * 1000).toLocaleString('id-ID'), run.style)
    case 'user':
      return html`<span class="sl-mention">@${run.user_id}</span>`
    case 'usergroup':
      return html`<span class="sl-mention">@${run.usergroup_id}</span>`
    case 'channel':
      return html`<span class="sl-mention">#${run.channel_id}</span>`
    case 'broadcast':
      return html`<span class="sl-mention">@${run.range}</span>`
    case 'color':
      return run.value
  }
}

interface Style {
  bold?: boolean | undefined
  italic?: boolean | undefined
  strike?: boolean | undefined
  code?: boolean | undefined
  underline?: boolean | undefined
}

function withStyle(text: string, style: Style = {}): unknown {
  let styled: unknown = text
  if (style.code) styled = html`<code>${styled}</code>`
  if (style.strike) styled = html`<s>${styled}</s>`
  if (style.underline) styled = html`<u>${styled}</u>`
  if (style.italic) styled = html`<em>${styled}</em>`
  return style.bold ? html`<strong>${styled}</strong>` : (styled ?? nothing)
}
