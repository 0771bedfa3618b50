import type { FileChoice } from '../uploads.ts'
import { post, upload } from './connection.ts'
import type { Page, Popup } from './page.ts'
import type { Seat } from './seats.ts'
import { say } from './texts.ts'

/** In milliseconds. */
const toastTime = 3500

/** Shows a short notice over a device. */
export function toast(page: Page, seat: Seat, text: string): void {
  page.toasts.set(seat.key, text)
  page.redraw()
  setTimeout(() => {
    if (page.toasts.get(seat.key) === text) page.toasts.delete(seat.key)
    page.redraw()
  }, toastTime)
}

export function openPopup(page: Page, seat: Seat, popup: Popup): void {
  page.popups.set(seat.key, popup)
  page.redraw()
}

export function closePopup(page: Page, seat: Seat): void {
  page.popups.delete(seat.key)
  page.redraw()
}

/** Opens it, or closes it when it is open. */
export function togglePopup(page: Page, seat: Seat, kind: 'attach' | 'commands' | 'menu'): void {
  if (page.popups.get(seat.key)?.kind === kind) closePopup(page, seat)
  else openPopup(page, seat, { kind })
}

/** Does something that is shown as under way until it is answered; says when it could not be done. */
export async function whileBusy<Result>(
  page: Page,
  seat: Seat,
  key: string,
  task: () => Promise<Result | null>,
): Promise<Result | null> {
  if (page.busy.has(key)) return null
  page.busy.add(key)
  page.redraw()
  const result = await task()
  page.busy.delete(key)
  if (result === null) toast(page, seat, say('page-not-done'))
  page.redraw()
  return result
}

/** Sends what is typed at a seat. */
export async function sendDraft(page: Page, seat: Seat): Promise<void> {
  const text = (page.drafts.get(seat.key) ?? '').trim()
  if (!text) return
  page.drafts.delete(seat.key)
  page.popups.delete(seat.key)
  await whileBusy(page, seat, `${seat.key} say`, () => write(seat, text))
}

/** Sends a text as if it was typed. */
export async function sendText(page: Page, seat: Seat, text: string): Promise<void> {
  await whileBusy(page, seat, `${seat.key} say`, () => write(seat, text))
}

function write(seat: Seat, text: string): Promise<object | null> {
  if (seat.platform === 'telegram') return post('telegram/say', { userId: seat.userId, text })
  const [command = '', ...rest] = text.split(' ')
  if (!command.startsWith('/')) return post('slack/say', { userId: seat.userId, text })
  return post('slack/slash', { userId: seat.userId, command, text: rest.join(' ') })
}

/** Sends a file, with what is typed as its caption. */
export async function sendFile(
  page: Page,
  seat: Seat,
  file: File | { sample: string },
  asPhoto: boolean,
): Promise<void> {
  const text = (page.drafts.get(seat.key) ?? '').trim()
  page.drafts.delete(seat.key)
  closePopup(page, seat)
  await whileBusy(page, seat, `${seat.key} say`, async () => {
    const choice = file instanceof File ? await upload(file) : file
    return choice && postFile(seat, choice, text, asPhoto)
  })
}

function postFile(seat: Seat, file: FileChoice, text: string, asPhoto: boolean): Promise<object | null> {
  return seat.platform === 'telegram'
    ? post('telegram/file', { userId: seat.userId, file, caption: text, asPhoto })
    : post('slack/file', { userId: seat.userId, file, text })
}
