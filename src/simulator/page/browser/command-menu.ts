import { html, nothing } from 'lit-html'
import type { PageCommand } from '../options.ts'
import { prefill } from './composer.ts'
import { sendDraft } from './deeds.ts'
import type { Page } from './page.ts'
import type { Seat } from './seats.ts'
import { say } from './texts.ts'

/** The list of commands: as the menu of a phone, or what begins like the draft. */
export function commandMenu(page: Page, seat: Seat) {
  const found = matching(page, seat)
  if (found.length === 0) return nothing
  return html`
    <div class="popup commands" role="listbox" aria-label=${say('page-commands')}>
      ${found.map(
        ({ command, description }) => html`
          <button role="option" aria-selected="false" @click=${() => choose(page, seat, command)}>
            <b>${command}</b><span>${description}</span>
          </button>
        `,
      )}
    </div>
  `
}

/** Whether something that begins with a slash is being typed. */
export function isTypingCommand(page: Page, seat: Seat): boolean {
  return /^\/\S*$/.test(page.drafts.get(seat.key) ?? '')
}

function matching(page: Page, seat: Seat): readonly PageCommand[] {
  const draft = isTypingCommand(page, seat) ? (page.drafts.get(seat.key) ?? '') : ''
  return commandsOf(page, seat).filter(({ command }) => command.startsWith(draft))
}

function commandsOf({ state }: Page, { platform }: Seat): readonly PageCommand[] {
  if (platform === 'slack') return state.commands.slack
  return state.commands.telegram.map(({ command, description }) => ({ command: `/${command}`, description }))
}

/** Telegram sends a command at once; on Slack words may follow it. */
function choose(page: Page, seat: Seat, command: string): void {
  prefill(page, seat, `${command} `)
  if (seat.platform === 'telegram') sendDraft(page, seat)
}
