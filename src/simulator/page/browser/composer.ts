import { html } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { sendDraft } from './deeds.ts'
import type { Page } from './page.ts'
import type { Seat } from './seats.ts'

/** Where a person types: Enter sends, Shift and Enter begin a new line. */
export function typingField(page: Page, seat: Seat, label: string) {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    sendDraft(page, seat)
  }
  const onInput = ({ target }: Event) => {
    page.drafts.set(seat.key, (target as HTMLTextAreaElement).value) // the listener is on the field itself
    page.redraw()
  }
  return html`<textarea
    id=${fieldId(seat)}
    class="typing"
    rows="1"
    aria-label=${label}
    placeholder=${label}
    .value=${live(page.drafts.get(seat.key) ?? '')}
    @keydown=${onKey}
    @input=${onInput}
  ></textarea>`
}

/** Puts a text where the person types, ready to be sent. */
export function prefill(page: Page, seat: Seat, text: string): void {
  page.drafts.set(seat.key, text)
  page.popups.delete(seat.key)
  page.redraw()
  focusField(seat)
}

/** Goes to where a person types; the field may only now be drawn. */
export function focusField(seat: Seat): void {
  requestAnimationFrame(() => document.getElementById(fieldId(seat))?.focus())
}

function fieldId(seat: Seat): string {
  return `typing-${seat.key}`
}
