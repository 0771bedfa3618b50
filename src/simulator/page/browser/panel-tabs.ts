import { html } from 'lit-html'
import { type IconName, icon } from './icons.ts'
import type { Page } from './page.ts'
import { type PageText, say } from './texts.ts'

/** On narrow screens the guide and the journal share one place; wide ones show both, without tabs. */
export function panelTabs(page: Page) {
  return html`
    <div class="tabs" role="tablist">
      ${tab(page, 'guide', 'guide', 'page-guide-tab')} ${tab(page, 'journal', 'journal', 'page-journal')}
    </div>
  `
}

function tab(page: Page, panel: Page['panel'], name: IconName, text: PageText) {
  const choose = () => {
    page.panel = panel
    page.redraw()
  }
  return html`
    <button role="tab" aria-selected=${page.panel === panel} aria-controls=${`panel-${panel}`} @click=${choose}>
      ${icon(name)} ${say(text)}
    </button>
  `
}
