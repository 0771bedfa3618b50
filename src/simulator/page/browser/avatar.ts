import { html, type TemplateResult } from 'lit-html'
import type { PagePerson } from '../person.ts'
import { initials } from './initials.ts'

/** Colours of avatars there are in page.css. */
const tones = 7

/** A person's initials on that person's colour. */
export function avatar({ id, name }: PagePerson): TemplateResult {
  return html`<span class="avatar" data-tone=${id % tones} aria-hidden="true">${initials(name)}</span>`
}

/** The bot's face. */
export function botAvatar(): TemplateResult {
  return html`<span class="avatar bot-avatar" aria-hidden="true">
    <svg viewBox="0 0 24 24">
      <path d="M5 18.5V9.8M12 18.5V5.5M19 18.5v-6" />
      <path d="m4.5 6.5 2 2 3.5-4" class="tick" />
    </svg>
  </span>`
}
