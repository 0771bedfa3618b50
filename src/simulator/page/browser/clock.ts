import { html } from 'lit-html'
import type { PageActions } from '../actions.ts'
import { post } from './connection.ts'
import { type IconName, icon } from './icons.ts'
import type { Page } from './page.ts'
import { type PageText, say } from './texts.ts'
import { inZone } from './time.ts'

type Move = Extract<keyof PageActions, `clock/${string}`>

/** The clock of the sample agency with the buttons that move it. */
export function clock(page: Page) {
  const { now, people } = page.state
  const zone = people[0]?.zone ?? 'WIB'
  const words = say('page-now', { date: inZone(now, zone, 'date'), time: inZone(now, zone, 'time'), zone })
  return html`
    <div class="clock" role="group" aria-label=${say('page-clock')} ?data-busy=${isMoving(page)}>
      <time datetime=${now} aria-live="polite">${icon('clock')} ${words}</time>
      ${moveButton(page, 'clock/advance', 'plus', 'page-clock-hour', { minutes: 60 })}
      ${moveButton(page, 'clock/next-working-day', 'calendar', 'page-clock-day', {})}
      ${moveButton(page, 'clock/next-deadline', 'deadline', 'page-clock-deadline', {})}
    </div>
  `
}

function moveButton(page: Page, move: Move, name: IconName, text: PageText, body: object) {
  return html`
    <button ?disabled=${isMoving(page)} title=${say(text)} @click=${() => moveClock(page, move, body)}>
      ${icon(name)}<span>${say(text)}</span>
    </button>
  `
}

async function moveClock(page: Page, move: Move, body: object): Promise<void> {
  page.busy.add('clock')
  page.redraw()
  await post(move, body as { minutes: number }) // each button stands beside the body of its move
  page.busy.delete('clock')
  page.redraw()
}

function isMoving({ busy }: Page): boolean {
  return busy.has('clock')
}
