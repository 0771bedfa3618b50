import { html, nothing, type TemplateResult } from 'lit-html'
import type { ShownMessage } from '../state.ts'
import { avatar, botAvatar } from './avatar.ts'
import type { BlockHost } from './block-host.ts'
import { blockKit } from './block-kit.ts'
import { openPopup } from './deeds.ts'
import { act, actKey } from './desktop-deeds.ts'
import { fileSize } from './file-size.ts'
import { icon } from './icons.ts'
import type { Page } from './page.ts'
import type { SlackSeat } from './seats.ts'
import { mrkdwn } from './slack-text.ts'
import { say } from './texts.ts'
import { inZone } from './time.ts'
import type { Placed } from './timeline.ts'

/** A message; the first of a run has its sender's face, name and time. */
export function desktopMessage(page: Page, seat: SlackSeat, placed: Placed<ShownMessage>): TemplateResult {
  const { message, newDay, startsRun } = placed
  const time = inZone(message.at, seat.person.zone, 'time')
  return html`
    ${newDay ? html`<p class="sl-day"><span>${newDay}</span></p>` : nothing}
    <article class="sl-message" ?data-starts-run=${startsRun} ?data-ephemeral=${message.ephemeral}>
      <div class="sl-gutter">${startsRun ? face(seat, message) : html`<time>${time}</time>`}</div>
      <div class="sl-body">
        ${message.ephemeral ? html`<p class="sl-ephemeral">${icon('eye')} ${say('page-only-you')}</p>` : nothing}
        ${startsRun ? sender(seat, message, time) : nothing} ${content(page, seat, message)}
      </div>
    </article>
  `
}

function face({ person }: SlackSeat, { from }: ShownMessage) {
  return from === 'bot' ? botAvatar() : avatar(person)
}

function sender({ person }: SlackSeat, { from, at }: ShownMessage, time: string) {
  return html`<p class="sl-sender">
    <b>${from === 'bot' ? say('page-bot') : person.name}</b>
    ${from === 'bot' ? html`<span class="sl-app">${say('page-app')}</span>` : nothing}
    <time datetime=${at}>${time}</time>
  </p>`
}

function content(page: Page, seat: SlackSeat, message: ShownMessage) {
  const { blocks, text, files, edited } = message
  return html`
    ${
      blocks.length > 0
        ? blockKit(messageHost(page, seat, message), blocks)
        : html`<div class="sl-text">${mrkdwn(text)}</div>`
    }
    ${edited ? html`<span class="sl-edited">(${say('page-edited')})</span>` : nothing}
    ${files.map((file) => attachment(file))}
  `
}

function attachment({ id, name, mime, size }: ShownMessage['files'][number]) {
  const address = `/files/slack/${id}`
  if (mime.startsWith('image/')) {
    return html`<a class="sl-picture" href=${address} target="_blank"><img src=${address} alt=${name} /></a>`
  }
  return html`
    <a class="sl-file" href=${address} download=${name}>
      <span class="sl-file-icon">${icon('document')}</span>
      <span><b>${name}</b><small>${fileSize(size)}</small></span>
    </a>
  `
}

/** Inputs do not stand in messages, so there is nothing to enter. */
function messageHost(page: Page, seat: SlackSeat, { ts }: ShownMessage): BlockHost {
  const target = { messageTs: ts }
  return {
    id: `${seat.key} ${ts} `,
    values: {},
    errors: {},
    samples: [],
    enter: () => undefined,
    act: (actionId, value) => act(page, seat, target, actionId, value),
    isBusy: (actionId) => page.busy.has(actKey(seat, target, actionId)),
    ask: (question) => openPopup(page, seat, question),
  }
}
