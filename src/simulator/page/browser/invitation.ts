import { html } from 'lit-html'
import { icon } from './icons.ts'
import type { Page } from './page.ts'
import { openLink } from './phone-deeds.ts'
import type { TelegramSeat } from './seats.ts'
import { say } from './texts.ts'

type Invitation = NonNullable<NonNullable<TelegramSeat['person']['telegram']>['invitation']>

/** The letter a person gets from the agency, with the link that opens the bot for the first time. */
export function invitationLetter(page: Page, seat: TelegramSeat, { code, link }: Invitation) {
  const { name, position, unit } = seat.person
  return html`
    <article class="letter">
      <header>
        <span class="letter-seal">${icon('star')}</span>
        <p><b>${say('page-agency')}</b><small>${say('page-agency-address')}</small></p>
      </header>
      <h3>${say('page-letter-title')}</h3>
      <p>${say('page-letter-to')}<br /><b>${name}</b><br />${position}, ${unit}</p>
      <p>${say('page-letter-body')}</p>
      <p class="letter-link">${link.replace(/^https:\/\//, '')}</p>
      <button class="letter-open" @click=${() => openLink(page, seat, code)}>
        ${icon('external')} ${say('page-letter-open')}
      </button>
      <p class="letter-note">${icon('shield')} ${say('page-letter-note')}</p>
    </article>
  `
}
