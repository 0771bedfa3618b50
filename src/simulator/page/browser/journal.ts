import { html, nothing } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import type { ChangedField, PageEntry, Recorded, Sent } from '../journal.ts'
import { icon, platformMark } from './icons.ts'
import type { Page } from './page.ts'
import { say, sayOr } from './texts.ts'
import { inZone } from './time.ts'

/** Fields of an entry shown before the rest is folded away. */
const shownFields = 5

/** What each turn recorded in the database and what was sent because of it, the newest first. */
export function journal(page: Page) {
  const { journal: entries, people } = page.state
  const zone = people[0]?.zone ?? 'WIB'
  return html`
    <section class="panel journal" id="panel-journal" ?data-on=${page.panel === 'journal'} aria-labelledby="journal-title">
      <header class="panel-head">
        ${icon('journal')}
        <h2 id="journal-title">${say('page-journal')}</h2>
      </header>
      ${entries.length === 0 ? html`<p class="nothing">${say('page-journal-empty')}</p>` : nothing}
      <ol class="entries">
        ${repeat(
          entries,
          ({ id }) => id,
          (entry, index) => listItem(entry, entries[index - 1], zone),
        )}
      </ol>
    </section>
  `
}

/** An entry, under its day when the one above it is of another. */
function listItem(entry: PageEntry, above: PageEntry | undefined, zone: string) {
  const day = inZone(entry.at, zone, 'day')
  const isNewDay = !above || inZone(above.at, zone, 'day') !== day
  return html`
    <li>
      ${isNewDay ? html`<h3 class="entry-day">${day}</h3>` : nothing}
      <article class="entry" data-kind=${entry.kind}>${entryBody(entry, zone)}</article>
    </li>
  `
}

function entryBody(entry: PageEntry, zone: string) {
  const time = html`<time datetime=${entry.at}>${inZone(entry.at, zone, 'time')}</time>`
  return entry.kind === 'recorded' ? recorded(entry, time) : sent(entry, time)
}

function recorded({ table, operation, fields, by }: Recorded, time: unknown) {
  const rest = fields.slice(shownFields)
  return html`
    <header>
      <span class="operation" data-operation=${operation}>${sayOr(`page-operation-${operation}`, operation)}</span>
      <b>${sayOr(`page-table-${table}`, table)}</b>
      ${time}
    </header>
    <p class="source"><code>${table}</code> ${by ? say('page-journal-by', { name: by }) : nothing}</p>
    ${fieldList(fields.slice(0, shownFields))}
    ${
      rest.length > 0
        ? html`<details><summary>${say('page-journal-more', { count: rest.length })}</summary>${fieldList(rest)}</details>`
        : nothing
    }
  `
}

function fieldList(fields: readonly ChangedField[]) {
  return html`
    <dl>
      ${fields.map(
        ({ name, before, after }) => html`
          <div>
            <dt>${name}</dt>
            <dd>
              ${before === null ? nothing : html`<del>${before}</del>`}
              ${after === null ? html`<i>${say('page-journal-nothing')}</i>` : html`<ins>${after}</ins>`}
            </dd>
          </div>
        `,
      )}
    </dl>
  `
}

function sent({ channel, to, state, excerpt }: Sent, time: unknown) {
  const mark = channel === 'telegram' || channel === 'slack' ? platformMark(channel) : icon('mail')
  return html`
    <header>
      <span class="operation" data-operation="send">${icon('send')}</span>
      <b>${say('page-journal-to', { name: to })}</b>
      ${time}
    </header>
    <p class="excerpt">${excerpt}</p>
    <p class="source">${mark} <span class="state" data-state=${state}>${sayOr(`page-state-${state}`, state)}</span></p>
  `
}
