import { html, nothing } from 'lit-html'
import { type GuideProgress, guideSteps, type Part } from '../guide.ts'
import { avatar } from './avatar.ts'
import { focusField } from './composer.ts'
import { icon, platformMark } from './icons.ts'
import { type Page, show } from './page.ts'
import { castFor, type Seat } from './seats.ts'
import { roomOnStage } from './stage.ts'
import { currentStep } from './suggestions.ts'
import { say } from './texts.ts'

/** The steps of one month: what is done, what comes next, whom to play for it. */
export function guide(page: Page) {
  const { guide: steps } = page.state
  const done = steps.filter((step) => step.done).length
  return html`
    <section class="panel guide" id="panel-guide" ?data-on=${page.panel === 'guide'} aria-labelledby="guide-title">
      <header class="panel-head">
        ${icon('guide')}
        <h2 id="guide-title">${say('page-guide')}</h2>
      </header>
      <p class="progress">
        <progress max=${steps.length} value=${done} aria-label=${say('page-guide')}></progress>
        <span>${say('page-guide-done', { done, all: steps.length })}</span>
      </p>
      <ol class="steps">
        ${steps.map((step, index) => stepItem(page, step, index))}
      </ol>
    </section>
  `
}

function stepItem(page: Page, { step, done }: GuideProgress, index: number) {
  const isNext = step === currentStep(page)
  const isOpen = page.step ? page.step === step : isNext
  const toggle = () => {
    page.step = isOpen ? null : step
    page.redraw()
  }
  return html`
    <li class="step" ?data-done=${done} ?data-next=${isNext}>
      <button class="step-head" aria-expanded=${isOpen} @click=${toggle}>
        <span class="step-number">${done ? icon('check') : index + 1}</span>
        <span>${say(`page-step-${step}`)}</span>
        ${icon('down')}
      </button>
      ${isOpen ? stepBody(page, step) : nothing}
    </li>
  `
}

function stepBody(page: Page, step: GuideProgress['step']) {
  const parts: readonly Part[] = guideSteps[step]
  return html`
    <div class="step-body">
      <p>${say(`page-step-${step}.why`)}</p>
      ${parts.map((part) => partRow(page, step, part, castFor(page.seats, step, part)))}
    </div>
  `
}

function partRow(page: Page, step: GuideProgress['step'], part: Part, seat: Seat | undefined) {
  if (!seat) return nothing
  const play = () => {
    show(page, seat, roomOnStage())
    focusField(seat)
  }
  return html`
    <div class="part">
      <button class="part-play" @click=${play}>
        ${avatar(seat.person)}
        <span><small>${say('page-play')}</small><b>${seat.person.name}</b></span>
        ${platformMark(seat.platform)}
      </button>
      <p>${say(`page-step-${step}.${part}`)}</p>
    </div>
  `
}
