import { html, type TemplateResult } from 'lit-html'
import type { PagePerson } from '../person.ts'

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

/** First letters of the first and the second word; academic titles before and behind the name do not count. */
export function initials(name: string): string {
  const [bare = name] = name.split(',')
  const words = bare.split(' ').filter((word) => word && !word.endsWith('.'))
  return words
    .slice(0, 2)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('')
}
