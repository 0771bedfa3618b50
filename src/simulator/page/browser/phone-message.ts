import { html, nothing, type TemplateResult } from 'lit-html'
import type { PhoneButton } from '../../telegram/phone.ts'
import type { Chat } from '../state.ts'
import { fileSize } from './file-size.ts'
import { icon } from './icons.ts'
import { link } from './link.ts'
import type { Page } from './page.ts'
import { pressButton, pressKey } from './phone-deeds.ts'
import { phoneText } from './phone-text.ts'
import type { TelegramSeat } from './seats.ts'
import { say } from './texts.ts'
import { inZone } from './time.ts'
import type { Placed } from './timeline.ts'

type Message = Chat[number]

/** A message in its bubble, with its buttons under it. */
export function phoneMessage(page: Page, seat: TelegramSeat, placed: Placed<Message>): TemplateResult {
  const { message, newDay, endsRun } = placed
  return html`
    ${newDay ? html`<p class="tg-day"><span>${newDay}</span></p>` : nothing}
    <article class="tg-entry" data-from=${message.from} ?data-ends-run=${endsRun}>
      ${message.sticker ? sticker(seat, message) : bubble(page, seat, message)}
      ${message.buttons.length > 0 ? keyboard(page, seat, message) : nothing}
    </article>
  `
}

function sticker(seat: TelegramSeat, message: Message) {
  return html`<div class="tg-sticker">${message.sticker} ${meta(seat, message)}</div>`
}

function bubble(page: Page, seat: TelegramSeat, message: Message) {
  return html`
    <div class="tg-bubble" ?data-picture=${message.file?.photo}>
      <span class="sr-only">${say('page-said-by', { from: message.from })}</span>
      ${message.forwarded ? html`<p class="tg-forwarded">${say('page-forwarded')}</p>` : nothing}
      ${message.replyTo ? quoted(page, seat, message.replyTo) : nothing}
      ${message.file ? attachment(message.file) : nothing}
      <div class="tg-text">${phoneText(page, seat, shownText(message), message.entities)}${meta(seat, message)}</div>
    </div>
  `
}

/** Phones keep the code of a start link to themselves. */
function shownText({ from, text }: Message): string {
  return from === 'user' ? text.replace(/^\/start .*/, '/start') : text
}

function quoted({ state }: Page, { userId }: TelegramSeat, replyTo: number) {
  const message = state.chats[userId]?.find(({ id }) => id === replyTo)
  return html`<p class="tg-quoted"><b>${say('page-replied')}</b><br />${message?.text}</p>`
}

function attachment({ name, size, photo, fileId }: NonNullable<Message['file']>) {
  const address = `/files/telegram/${fileId}`
  if (photo) {
    return html`<a class="tg-picture" href=${address} target="_blank"><img src=${address} alt=${name} /></a>`
  }
  return html`
    <a class="tg-document" href=${address} download=${name}>
      <span class="tg-document-icon">${icon('document')}</span>
      <span class="tg-document-name">${name}<small>${fileSize(size)}</small></span>
    </a>
  `
}

function meta({ person }: TelegramSeat, { at, edited, from, protectContent }: Message) {
  return html`<span class="tg-meta">
    ${protectContent ? html`<span title=${say('page-protected')}>${icon('lock')}</span>` : nothing}
    ${edited ? say('page-edited') : nothing}
    <time datetime=${at}>${inZone(at, person.zone, 'time')}</time>
    ${from === 'user' ? html`<span class="tg-ticks">${icon('checks')}</span>` : nothing}
  </span>`
}

function keyboard(page: Page, seat: TelegramSeat, { id, buttons }: Message) {
  return html`<div class="tg-keyboard">
    ${buttons.map((row) => html`<div class="tg-row">${row.map((button) => key(page, seat, id, button))}</div>`)}
  </div>`
}

function key(page: Page, seat: TelegramSeat, messageId: number, button: PhoneButton) {
  if (button.url)
    return html`<span class="tg-key">${link(button.url, [button.text, icon('external')])}</span>`
  const isBusy = page.busy.has(pressKey(seat, messageId, button.callbackData))
  return html`<button
    class="tg-key"
    data-style=${button.style ?? 'plain'}
    ?data-busy=${isBusy}
    @click=${() => pressButton(page, seat, messageId, button)}
  >
    ${button.text}
  </button>`
}
