import { html, nothing } from 'lit-html'
import { type GuideStep, guideSteps, type Part } from '../guide.ts'
import { prefill } from './composer.ts'
import type { Page } from './page.ts'
import { castFor, type Seat } from './seats.ts'
import { say, sayAll } from './texts.ts'

/** The most chips that fit over a typing field without pushing the chat away. */
const most = 3

/** What the person at this device could type now: chips that fill the field. */
export function suggestions(page: Page, seat: Seat) {
  const texts = suggestionsFor(page, seat)
  if (texts.length === 0 || page.drafts.get(seat.key)) return nothing
  return html`
    <div class="suggestions">
      <span>${say('page-try')}</span>
      ${texts.map((text) => html`<button @click=${() => prefill(page, seat, text)}>${text}</button>`)}
    </div>
  `
}

function suggestionsFor(page: Page, seat: Seat): readonly string[] {
  const step = currentStep(page)
  if (!step) return []
  const parts: readonly Part[] = guideSteps[step]
  const played = parts.filter((part) => castFor(page.seats, step, part)?.person.id === seat.person.id)
  return played.flatMap((part) => sayAll(`page-step-${step}`, `try-${part}-`)).slice(0, most)
}

/** The step of the guide that comes next; null when all are done. */
export function currentStep({ state }: Page): GuideStep | null {
  return state.guide.find(({ done }) => !done)?.step ?? null
}
