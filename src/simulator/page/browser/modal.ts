import { html, nothing } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { ref } from 'lit-html/directives/ref.js'
import type { ShownView } from '../state.ts'
import { botAvatar } from './avatar.ts'
import type { BlockHost } from './block-host.ts'
import { blockKit } from './block-kit.ts'
import { openPopup } from './deeds.ts'
import { act, actKey, close, fill, submit, submitKey } from './desktop-deeds.ts'
import { icon } from './icons.ts'
import type { Page } from './page.ts'
import type { SlackSeat } from './seats.ts'
import { say } from './texts.ts'

const focusable = 'button, a[href], input, select, textarea'

/** The topmost of a person's modals. */
export function modal(page: Page, seat: SlackSeat, views: readonly ShownView[]) {
  const view = views.at(-1)
  if (!view) return nothing
  return keyed(view.id, html`<div class="veil">${dialog(page, seat, view, views.length > 1)}</div>`)
}

function dialog(page: Page, seat: SlackSeat, view: ShownView, isStacked: boolean) {
  const isBusy = page.busy.has(submitKey(seat, view.id))
  const cancel = () => close(page, seat, view.id)
  const onSubmit = (event: Event) => {
    event.preventDefault()
    settleField()
    submit(page, seat, view.id)
  }
  return html`
    <form
      class="modal"
      role="dialog"
      aria-modal="true"
      aria-label=${view.title}
      novalidate
      @keydown=${(event: KeyboardEvent) => onKey(event, cancel)}
      @submit=${onSubmit}
    >
      <header class="modal-head">
        ${
          isStacked
            ? html`<button type="button" aria-label=${say('page-back')} @click=${cancel}>${icon('back')}</button>`
            : botAvatar()
        }
        <h2>${view.title}</h2>
        <button type="button" aria-label=${say('page-close')} @click=${cancel}>${icon('close')}</button>
      </header>
      ${body(page, seat, view)}
      <footer class="modal-foot">
        <button type="button" class="bk-button" @click=${cancel}>${view.close ?? say('page-cancel')}</button>
        ${view.submit ? submitButton(view.submit, isBusy) : nothing}
      </footer>
    </form>
  `
}

/** Drawn anew when a form takes the place of the notice that it is being fetched. */
function body(page: Page, seat: SlackSeat, view: ShownView) {
  const hasInputs = view.blocks.some(({ type }) => type === 'input')
  const blocks = blockKit(modalHost(page, seat, view), view.blocks)
  return keyed(hasInputs, html`<div class="modal-body" ${ref(focusFirst)}>${blocks}</div>`)
}

function submitButton(label: string, isBusy: boolean) {
  return html`<button type="submit" class="bk-button" data-style="primary" ?data-busy=${isBusy} ?disabled=${isBusy}>
    ${label}
  </button>`
}

function modalHost(page: Page, seat: SlackSeat, view: ShownView): BlockHost {
  const target = { viewId: view.id }
  return {
    id: `${view.id} `,
    values: view.values,
    errors: view.errors,
    samples: page.state.samples,
    enter(blockId, actionId, value, tellsApp) {
      if (tellsApp) act(page, seat, target, actionId, value)
      else fill(seat, view.id, blockId, value)
    },
    act: (actionId, value) => act(page, seat, target, actionId, value),
    isBusy: (actionId) => page.busy.has(actKey(seat, target, actionId)),
    ask: (question) => openPopup(page, seat, question),
  }
}

/** Runs once, when the body appears; its fields are drawn after it. */
function focusFirst(body: Element | undefined): void {
  queueMicrotask(() => body?.querySelector<HTMLElement>('input, select, textarea')?.focus())
}

/** Leaves the field and comes back, so that what is typed there is entered before the modal is submitted. */
function settleField(): void {
  const field = document.activeElement
  if (!(field instanceof HTMLElement)) return
  field.blur()
  field.focus()
}

/** Escape cancels, and Tab goes round inside the modal. */
function onKey(event: KeyboardEvent, cancel: () => void): void {
  if (event.key === 'Escape') cancel()
  if (event.key !== 'Tab') return
  const form = event.currentTarget as HTMLFormElement // the listener is on the form
  const reachable = [...form.querySelectorAll<HTMLElement>(focusable)]
  const [from, to] = event.shiftKey ? [reachable[0], reachable.at(-1)] : [reachable.at(-1), reachable[0]]
  if (event.target !== from) return
  event.preventDefault()
  to?.focus()
}
