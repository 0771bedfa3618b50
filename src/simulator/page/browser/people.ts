import { html, nothing } from 'lit-html'
import { avatar } from './avatar.ts'
import { platformMark } from './icons.ts'
import { hide, type Page, show, unread } from './page.ts'
import type { Seat } from './seats.ts'
import { roomOnStage } from './stage.ts'
import { say, sayOr } from './texts.ts'

/** Everyone who can be played, as cards: pressed ones stand on the stage. */
export function people(page: Page) {
  return html`
    <nav class="people" aria-label=${say('page-people')}>
      ${page.seats.map((seat) => card(page, seat))}
    </nav>
  `
}

function card(page: Page, seat: Seat) {
  const { person, platform, key } = seat
  const isShown = page.shown.includes(key)
  const waiting = isShown ? 0 : unread(page, seat)
  return html`
    <button
      class="card"
      aria-pressed=${isShown}
      title=${`${person.position}, ${person.unit} (${say('page-on', { platform })})`}
      @click=${() => (isShown ? hide(page, seat) : show(page, seat, roomOnStage()))}
    >
      <span class="card-face">${avatar(person)}${platformMark(platform)}</span>
      <span class="card-words">
        <b>${person.name}</b>
        <small>${person.roles.map((role) => sayOr(`page-role-${role}`, role)).join(' · ')}</small>
      </span>
      ${
        waiting > 0
          ? html`<span class="badge" aria-label=${say('page-unread', { count: waiting })}>${waiting}</span>`
          : nothing
      }
    </button>
  `
}
