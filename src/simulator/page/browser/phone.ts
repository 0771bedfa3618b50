import { html, nothing, type TemplateResult } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import { botAvatar } from './avatar.ts'
import { typingField } from './composer.ts'
import { sendDraft, sendText } from './deeds.ts'
import { icon } from './icons.ts'
import { invitationLetter } from './invitation.ts'
import type { Page } from './page.ts'
import { setBlocked } from './phone-deeds.ts'
import { phoneMessage } from './phone-message.ts'
import { fieldPopup, opener, overDevice } from './popups.ts'
import type { TelegramSeat } from './seats.ts'
import { suggestions } from './suggestions.ts'
import { say } from './texts.ts'
import { inZone } from './time.ts'
import { timeline } from './timeline.ts'

/** A person's phone with the bot's chat open in Telegram. */
export function phone(page: Page, seat: TelegramSeat): TemplateResult {
  return html`
    <div class="phone">
      <div class="tg">
        ${statusBar(page, seat)} ${head(page, seat)} ${chat(page, seat)}
        ${isBlocked(page, seat) ? unblockBar(page, seat) : inputBar(page, seat)} ${overDevice(page, seat)}
      </div>
    </div>
  `
}

function statusBar({ state }: Page, { person }: TelegramSeat) {
  return html`
    <div class="tg-status" aria-hidden="true">
      <span>${inZone(state.now, person.zone, 'time')}</span>
      <svg viewBox="0 0 58 14">
        <path d="M1 13V9h3v4zm5 0V7h3v6zm5 0V4h3v9zm5 0V1h3v12z" />
        <path d="M25 5.5a9 9 0 0 1 11 0l-1.5 2a6.5 6.5 0 0 0-8 0zm3 4a4.5 4.5 0 0 1 5 0L30.5 13z" />
        <rect x="41" y="2" width="14" height="10" rx="3" fill="none" stroke="currentColor" />
        <rect x="42.5" y="3.5" width="9" height="7" rx="1.7" /><path d="M56 5.5h1.2v3H56z" />
      </svg>
    </div>
  `
}

function head(page: Page, seat: TelegramSeat) {
  return html`
    <header class="tg-head">
      <span class="tg-back">${icon('back')}</span>
      ${botAvatar()}
      <p><b>${say('page-bot')}</b><small>@${page.state.bots.telegram.username}</small></p>
      ${opener(page, seat, 'menu', say('page-more'), icon('more'))}
      ${page.popups.get(seat.key)?.kind === 'menu' ? menu(page, seat) : nothing}
    </header>
  `
}

function menu(page: Page, seat: TelegramSeat) {
  const blocked = isBlocked(page, seat)
  return html`
    <div class="popup tg-menu">
      <button @click=${() => setBlocked(page, seat, !blocked)}>
        ${icon('shield')} ${say(blocked ? 'page-unblock' : 'page-block')}
      </button>
    </div>
  `
}

/** The newest message stays in sight: the scroller is turned upside down, and its one child the right way up. */
function chat(page: Page, seat: TelegramSeat) {
  const messages = page.state.chats[seat.userId] ?? []
  const placed = timeline(messages, (at) => inZone(at, seat.person.zone, 'day'))
  return html`
    <div class="tg-chat" tabindex="0" role="log" aria-label=${say('page-chat-of', { name: seat.person.name })}>
      <div>
        ${messages.length === 0 ? welcome(page, seat) : nothing}
        ${repeat(
          placed,
          ({ message }) => message.id,
          (each) => phoneMessage(page, seat, each),
        )}
      </div>
    </div>
  `
}

function welcome(page: Page, seat: TelegramSeat) {
  const invitation = seat.person.telegram?.invitation
  if (invitation) return invitationLetter(page, seat, invitation)
  return html`<p class="tg-day"><span>${say('page-no-messages')}</span></p>`
}

function inputBar(page: Page, seat: TelegramSeat) {
  if ((page.state.chats[seat.userId] ?? []).length === 0) return startBar(page, seat)
  return html`
    <footer class="tg-foot">
      ${suggestions(page, seat)} ${fieldPopup(page, seat)}
      <div class="tg-input">
        ${page.state.commands.telegram.length > 0 ? menuButton(page, seat) : nothing}
        ${opener(page, seat, 'attach', say('page-attach'), icon('attach'))} ${typingField(page, seat, say('page-message'))}
        <button class="tg-send" aria-label=${say('page-send')} @click=${() => sendDraft(page, seat)}>
          ${icon('send')}
        </button>
      </div>
    </footer>
  `
}

function menuButton(page: Page, seat: TelegramSeat) {
  return opener(page, seat, 'commands', say('page-commands'), [icon('commands'), ' ', say('page-menu')])
}

/** Before the first message Telegram offers nothing but to start. */
function startBar(page: Page, seat: TelegramSeat) {
  return html`
    <footer class="tg-foot">
      <button class="tg-start" @click=${() => sendText(page, seat, '/start')}>${say('page-start')}</button>
    </footer>
  `
}

function unblockBar(page: Page, seat: TelegramSeat) {
  return html`
    <footer class="tg-foot">
      <button class="tg-start" @click=${() => setBlocked(page, seat, false)}>${say('page-unblock')}</button>
    </footer>
  `
}

function isBlocked({ state }: Page, { userId }: TelegramSeat): boolean {
  return state.blocked.includes(userId)
}
