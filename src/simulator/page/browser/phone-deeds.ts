import type { PhoneButton } from '../../telegram/phone.ts'
import { post } from './connection.ts'
import { openPopup, toast, whileBusy } from './deeds.ts'
import type { Page } from './page.ts'
import type { TelegramSeat } from './seats.ts'

/** Opens the bot by a start link. */
export async function openLink(page: Page, seat: TelegramSeat, parameter: string): Promise<void> {
  const { userId } = seat
  await whileBusy(page, seat, `${seat.key} start`, () => post('telegram/start', { userId, parameter }))
}

/** Presses an inline button and shows what the bot answers to the press. */
export async function pressButton(
  page: Page,
  seat: TelegramSeat,
  messageId: number,
  { callbackData = '' }: PhoneButton,
): Promise<void> {
  const body = { userId: seat.userId, messageId, callbackData }
  const key = pressKey(seat, messageId, callbackData)
  const pressed = await whileBusy(page, seat, key, () => post('telegram/press', body))
  if (!pressed?.result.text) return
  if (pressed.result.alert) openPopup(page, seat, { kind: 'alert', text: pressed.result.text })
  else toast(page, seat, pressed.result.text)
}

export function pressKey(seat: TelegramSeat, messageId: number, callbackData: string | undefined): string {
  return `${seat.key} ${messageId} ${callbackData}`
}

export async function sendSticker(page: Page, seat: TelegramSeat, emoji: string): Promise<void> {
  page.popups.delete(seat.key)
  const { userId } = seat
  await whileBusy(page, seat, `${seat.key} say`, () => post('telegram/sticker', { userId, emoji }))
}

export async function setBlocked(page: Page, seat: TelegramSeat, blocked: boolean): Promise<void> {
  page.popups.delete(seat.key)
  const { userId } = seat
  await whileBusy(page, seat, `${seat.key} block`, () => post('telegram/block', { userId, blocked }))
}
