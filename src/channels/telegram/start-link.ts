import type { Bot } from './bot.ts'

/**
 * The link that opens the private chat and sends `/start <code>` when the person presses Start.
 *
 * @throws {RangeError} when Telegram would drop the code: it takes 1 to 64 of A-Z a-z 0-9 _ - (deep linking,
 * https://core.telegram.org/bots/features#deep-linking).
 */
export function startLink({ username }: Bot, code: string): string {
  if (!/^[\w-]{1,64}$/.test(code)) throw new RangeError('a start link carries 1 to 64 of A-Z a-z 0-9 _ -')
  return `https://t.me/${username}?start=${code}`
}
