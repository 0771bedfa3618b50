import { html, nothing, type TemplateResult } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import { avatar, botAvatar } from './avatar.ts'
import { typingField } from './composer.ts'
import { sendDraft } from './deeds.ts'
import { desktopMessage } from './desktop-message.ts'
import { type IconName, icon } from './icons.ts'
import { modal } from './modal.ts'
import type { Page } from './page.ts'
import { fieldPopup, opener, overDevice } from './popups.ts'
import type { SlackSeat } from './seats.ts'
import { suggestions } from './suggestions.ts'
import { say } from './texts.ts'
import { inZone } from './time.ts'
import { timeline } from './timeline.ts'

/** A person's desktop with the bot's direct message open in Slack. */
export function desktop(page: Page, seat: SlackSeat): TemplateResult {
  const { messages, views } = page.state.desktops[seat.userId] ?? { messages: [], views: [] }
  return html`
    <div class="desktop">
      <div class="sl">
        ${titleBar()} ${rail(seat)} ${sidebar(page, seat)}
        <main class="sl-main">
          ${head()} ${conversation(page, seat, messages)} ${inputBox(page, seat)}
        </main>
        ${modal(page, seat, views)} ${overDevice(page, seat)}
      </div>
    </div>
  `
}

function titleBar() {
  return html`
    <div class="sl-title" aria-hidden="true">
      <i></i><i></i><i></i>
      <span>${icon('search')} ${say('page-slack-search')}</span>
    </div>
  `
}

/** The rail and the sidebar only set the scene: nothing else of Slack is emulated. */
function rail({ person }: SlackSeat) {
  const item = (name: IconName, label: string, isOn = false) =>
    html`<span class="sl-rail-item" ?data-on=${isOn}>${icon(name)}<small>${label}</small></span>`
  return html`
    <div class="sl-rail" aria-hidden="true">
      <span class="sl-workspace">${say('page-agency-letters')}</span>
      ${item('home', say('page-slack-home'))} ${item('message', say('page-slack-messages'), true)}
      ${item('bell', say('page-slack-activity'))} ${avatar(person)}
    </div>
  `
}

function sidebar({ state }: Page, { person }: SlackSeat) {
  const colleagues = state.people.filter(({ id, slack }) => slack && id !== person.id).slice(0, 4)
  const channels = [say('page-slack-channel-1'), say('page-slack-channel-2')]
  return html`
    <div class="sl-side" aria-hidden="true">
      <h2>${say('page-agency-short')} ${icon('down')}</h2>
      <h3>${say('page-slack-channels')}</h3>
      ${channels.map((name) => html`<p class="sl-channel">${icon('hash')} ${name}</p>`)}
      <h3>${say('page-slack-messages')}</h3>
      ${colleagues.map((each) => html`<p class="sl-channel">${avatar(each)} ${each.name}</p>`)}
      <h3>${say('page-slack-apps')}</h3>
      <p class="sl-channel" data-on>${botAvatar()} ${say('page-bot')}</p>
    </div>
  `
}

function head() {
  return html`
    <header class="sl-head">
      ${botAvatar()}
      <h2>${say('page-bot')}</h2>
      <span class="sl-app">${say('page-app')}</span>
    </header>
  `
}

/** Turned upside down like the chat of a phone, so that the newest message stays in sight. */
function conversation(page: Page, seat: SlackSeat, messages: Page['state']['desktops'][string]['messages']) {
  const placed = timeline(messages, (at) => inZone(at, seat.person.zone, 'date'))
  return html`
    <div class="sl-chat" tabindex="0" role="log" aria-label=${say('page-chat-of', { name: seat.person.name })}>
      <div>
        ${messages.length < 3 ? beginning() : nothing}
        ${repeat(
          placed,
          ({ message }) => message.ts,
          (each) => desktopMessage(page, seat, each),
        )}
      </div>
    </div>
  `
}

function beginning() {
  return html`
    <div class="sl-beginning">
      ${botAvatar()}
      <h3>${say('page-bot')}</h3>
      <p>${say('page-slack-beginning')}</p>
    </div>
  `
}

function inputBox(page: Page, seat: SlackSeat) {
  const isEmpty = !page.drafts.get(seat.key)
  return html`
    <footer class="sl-foot">
      ${suggestions(page, seat)} ${fieldPopup(page, seat)}
      <div class="sl-input">
        ${typingField(page, seat, say('page-slack-message'))}
        <div class="sl-tools">
          ${opener(page, seat, 'attach', say('page-attach'), icon('plus'))}
          ${opener(page, seat, 'commands', say('page-commands'), html`<b>/</b>`)}
          <button
            class="sl-send"
            aria-label=${say('page-send')}
            ?disabled=${isEmpty}
            @click=${() => sendDraft(page, seat)}
          >
            ${icon('send')}
          </button>
        </div>
      </div>
    </footer>
  `
}
