import { html } from 'lit-html'
import type { PhoneEntity } from '../../telegram/phone.ts'
import { sendText } from './deeds.ts'
import { type Styled, styledText } from './entities.ts'
import { link } from './link.ts'
import type { Page } from './page.ts'
import { openLink } from './phone-deeds.ts'
import type { TelegramSeat } from './seats.ts'

/** A formatted text as Telegram draws it. Links into this bot and commands act on this phone. */
export function phoneText(page: Page, seat: TelegramSeat, text: string, entities: readonly PhoneEntity[]) {
  return styledText(text, entities).map((part) => styled(page, seat, part))
}

function styled(page: Page, seat: TelegramSeat, part: Styled): unknown {
  if (typeof part === 'string') return part
  const inside = part.inside.map((each) => styled(page, seat, each))
  const words = wordsOf(part)
  switch (part.entity.type) {
    case 'bold':
      return html`<strong>${inside}</strong>`
    case 'italic':
      return html`<em>${inside}</em>`
    case 'underline':
      return html`<u>${inside}</u>`
    case 'strikethrough':
      return html`<s>${inside}</s>`
    case 'spoiler':
      return html`<span class="tg-spoiler" tabindex="0">${inside}</span>`
    case 'code':
      return html`<code>${inside}</code>`
    case 'pre':
      return html`<pre>${inside}</pre>`
    case 'blockquote':
    case 'expandable_blockquote':
      return html`<blockquote>${inside}</blockquote>`
    case 'text_link':
      return phoneLink(page, seat, part.entity.url ?? '', inside)
    case 'url':
      return phoneLink(page, seat, words, inside)
    case 'email':
      return link(`mailto:${words}`, inside)
    case 'bot_command':
      return html`<button class="tg-inline" @click=${() => sendText(page, seat, words)}>${inside}</button>`
    default:
      return html`<span class="link">${inside}</span>`
  }
}

function phoneLink(page: Page, seat: TelegramSeat, url: string, inside: unknown) {
  const parameter = startParameter(page, url)
  if (parameter === null) return link(url, inside)
  return html`<button class="tg-inline" @click=${() => openLink(page, seat, parameter)}>${inside}</button>`
}

/** The code of a link that starts this bot, or null for any other link. */
function startParameter({ state }: Page, url: string): string | null {
  const [address = '', parameter] = url.split('?start=')
  return parameter !== undefined && address.endsWith(`t.me/${state.bots.telegram.username}`)
    ? parameter
    : null
}

function wordsOf(part: Styled): string {
  return typeof part === 'string' ? part : part.inside.map(wordsOf).join('')
}
