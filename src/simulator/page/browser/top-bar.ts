import { html, nothing } from 'lit-html'
import { botAvatar } from './avatar.ts'
import { clock } from './clock.ts'
import type { Page } from './page.ts'
import { say } from './texts.ts'

/** The product's name, the clock, and whether the page hears from its server. */
export function topBar(page: Page) {
  return html`
    <header class="top">
      <div class="brand">
        ${botAvatar()}
        <p><b>${say('page-title')}</b><small>${say('page-agency')}</small></p>
        <span class="practice">${say('page-practice')}</span>
      </div>
      ${clock(page)}
      <p class="connection" role="status">${page.isConnected ? nothing : say('page-disconnected')}</p>
    </header>
  `
}
