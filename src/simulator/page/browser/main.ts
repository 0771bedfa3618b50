import { html, render } from 'lit-html'
import { listen } from './connection.ts'
import { guide } from './guide.ts'
import { journal } from './journal.ts'
import { createPage, type Page, update } from './page.ts'
import { panelTabs } from './panel-tabs.ts'
import { people } from './people.ts'
import { stage } from './stage.ts'
import { say } from './texts.ts'
import { topBar } from './top-bar.ts'

let page: Page | undefined
let isDrawing = false

/** Draws once for all changes of a frame. */
function redraw(): void {
  if (isDrawing) return
  isDrawing = true
  requestAnimationFrame(() => {
    isDrawing = false
    if (page) render(whole(page), document.body)
  })
}

function whole(current: Page) {
  return html`
    <div class="page">
      ${topBar(current)} ${people(current)} ${stage(current)}
      <aside class="panels">${panelTabs(current)} ${guide(current)} ${journal(current)}</aside>
    </div>
  `
}

function closePopups(): void {
  page?.popups.clear()
  redraw()
}

document.title = say('page-title')
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closePopups()
})
document.addEventListener('click', ({ target }) => {
  const isInside = target instanceof Element && target.closest('.popup, .box, .opener')
  if (!isInside && page && page.popups.size > 0) closePopups()
})

listen(
  (state) => {
    if (page) update(page, state)
    else page = createPage(state, redraw)
    redraw()
  },
  (isConnected) => {
    if (page) page.isConnected = isConnected
    redraw()
  },
)
