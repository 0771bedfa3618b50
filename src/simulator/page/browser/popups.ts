import { html, nothing } from 'lit-html'
import { ref } from 'lit-html/directives/ref.js'
import { attachMenu } from './attach-menu.ts'
import { commandMenu, isTypingCommand } from './command-menu.ts'
import { closePopup, togglePopup } from './deeds.ts'
import type { Page, Popup } from './page.ts'
import type { Seat } from './seats.ts'
import { say } from './texts.ts'

/** A button that opens something over a device and closes it again. */
export function opener(
  page: Page,
  seat: Seat,
  kind: 'attach' | 'commands' | 'menu',
  label: string,
  inside: unknown,
) {
  const isOpen = page.popups.get(seat.key)?.kind === kind
  const toggle = () => togglePopup(page, seat, kind)
  return html`
    <button class="opener" data-kind=${kind} aria-label=${label} aria-expanded=${isOpen} @click=${toggle}>
      ${inside}
    </button>
  `
}

/** What stands over the typing field. */
export function fieldPopup(page: Page, seat: Seat) {
  const kind = page.popups.get(seat.key)?.kind
  if (kind === 'attach') return attachMenu(page, seat)
  return kind === 'commands' || isTypingCommand(page, seat) ? commandMenu(page, seat) : nothing
}

/** What stands over the whole device: a notice that passes, an alert, a question. */
export function overDevice(page: Page, seat: Seat) {
  const popup = page.popups.get(seat.key)
  const text = page.toasts.get(seat.key)
  return html`
    <div class="toasts" role="status">${text ? html`<p class="toast">${text}</p>` : nothing}</div>
    ${popup?.kind === 'alert' ? alert(page, seat, popup) : nothing}
    ${popup?.kind === 'confirm' ? confirm(page, seat, popup) : nothing}
  `
}

function alert(page: Page, seat: Seat, { text }: Extract<Popup, { kind: 'alert' }>) {
  return html`
    <div class="veil">
      <div class="box" role="alertdialog" aria-modal="true" aria-label=${text}>
        <p>${text}</p>
        <div class="box-buttons">
          <button class="box-yes" ${ref(focus)} @click=${() => closePopup(page, seat)}>${say('page-ok')}</button>
        </div>
      </div>
    </div>
  `
}

function confirm(page: Page, seat: Seat, popup: Extract<Popup, { kind: 'confirm' }>) {
  const proceed = () => {
    closePopup(page, seat)
    popup.go()
  }
  return html`
    <div class="veil">
      <div class="box" role="alertdialog" aria-modal="true" aria-label=${popup.title}>
        <h3>${popup.title}</h3>
        <p>${popup.text}</p>
        <div class="box-buttons">
          <button class="box-no" ${ref(focus)} @click=${() => closePopup(page, seat)}>${popup.no}</button>
          <button class="box-yes" ?data-danger=${popup.isDanger} @click=${proceed}>${popup.yes}</button>
        </div>
      </div>
    </div>
  `
}

/** Runs once, when the button appears; it is on the page only after the drawing. */
function focus(button: Element | undefined): void {
  queueMicrotask(() => button instanceof HTMLElement && button.focus())
}
