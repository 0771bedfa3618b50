import { html } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import { avatar } from './avatar.ts'
import { desktop } from './desktop.ts'
import { icon } from './icons.ts'
import { hide, type Page, shownSeats } from './page.ts'
import { phone } from './phone.ts'
import type { Seat } from './seats.ts'
import { say, sayOr } from './texts.ts'

/** Width a device needs to be of use, in rem. */
const deviceWidth = 26

/** The devices side by side. */
export function stage(page: Page) {
  return html`
    <section class="stage" id="stage" aria-label=${say('page-stage')}>
      ${repeat(
        shownSeats(page),
        ({ key }) => key,
        (seat) => place(page, seat),
      )}
    </section>
  `
}

/** How many devices fit beside each other now. */
export function roomOnStage(): number {
  const width = document.getElementById('stage')?.clientWidth ?? 0
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return Math.max(2, Math.floor(width / (deviceWidth * rem)))
}

function place(page: Page, seat: Seat) {
  const { person, platform } = seat
  const isAlone = page.shown.length < 2
  return html`
    <section class="place" data-platform=${platform} aria-label=${say('page-device-of', { platform, name: person.name })}>
      <header class="place-head">
        ${avatar(person)}
        <p><b>${person.name}</b><small>${person.position}</small></p>
        <span class="role">${sayOr(`page-role-${person.roles[0]}`, person.roles[0] ?? '')}</span>
        <button
          ?hidden=${isAlone}
          aria-label=${say('page-put-away', { name: person.name })}
          @click=${() => hide(page, seat)}
        >
          ${icon('close')}
        </button>
      </header>
      ${seat.platform === 'telegram' ? phone(page, seat) : desktop(page, seat)}
    </section>
  `
}
