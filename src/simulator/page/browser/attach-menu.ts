import { html, nothing } from 'lit-html'
import { sendFile } from './deeds.ts'
import { fileSize } from './file-size.ts'
import { icon } from './icons.ts'
import type { Page } from './page.ts'
import { sendSticker } from './phone-deeds.ts'
import type { Seat } from './seats.ts'
import { say } from './texts.ts'

const stickers = ['👍', '🙏', '😀', '🎉', '❤️', '😢']

/** What can be attached with one click: sample files, a file of one's own, on Telegram a sticker. */
export function attachMenu(page: Page, seat: Seat) {
  return html`
    <div class="popup attach" role="dialog" aria-label=${say('page-attach')}>
      <h3>${say('page-attach-sample')}</h3>
      <ul>
        ${page.state.samples.map((sample) => html`<li>${sampleRow(page, seat, sample)}</li>`)}
      </ul>
      <label class="attach-own">
        ${icon('attach')} ${say('page-attach-own')}
        <input class="sr-only" type="file" @change=${(event: Event) => sendOwn(page, seat, event)} />
      </label>
      ${seat.platform === 'telegram' ? stickerRow(page, seat) : nothing}
    </div>
  `
}

function sampleRow(page: Page, seat: Seat, { name, mime, size }: Page['state']['samples'][number]) {
  const isPicture = mime.startsWith('image/')
  return html`
    <button class="attach-sample" @click=${() => sendFile(page, seat, { sample: name }, isPicture)}>
      ${icon(isPicture ? 'picture' : 'document')}
      <span>${name}</span>
      <small>${fileSize(size)}</small>
    </button>
  `
}

function stickerRow(page: Page, seat: Extract<Seat, { platform: 'telegram' }>) {
  return html`
    <h3>${say('page-attach-sticker')}</h3>
    <div class="stickers">
      ${stickers.map((emoji) => html`<button @click=${() => sendSticker(page, seat, emoji)}>${emoji}</button>`)}
    </div>
  `
}

function sendOwn(page: Page, seat: Seat, { target }: Event): void {
  const [file] = (target as HTMLInputElement).files ?? [] // the listener is on the field itself
  if (file) sendFile(page, seat, file, false)
}
