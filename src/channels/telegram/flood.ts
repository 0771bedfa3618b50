/** Says whether the wait Telegram asks for is the chat's own or the whole bot's. */
export type FloodScope = (address: string, retryAfterMs: number) => 'address' | 'channel'

/** The longest period over which Telegram publishes a limit for one chat: 20 messages a minute in a group. */
const LONGEST_OF_A_CHAT = 60_000

/**
 * Telegram tells the seconds but on purpose not what they are for (https://github.com/tdlib/td/issues/715). A short
 * wait is taken for the chat's own, of one message a second or 20 a minute
 * (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). It is the bot's when it is
 * longer than any limit of a chat, or when two chats are told to wait at the same time: going on would lengthen it.
 *
 * @param now milliseconds that only grow.
 */
export function createFloodScope(now: () => number): FloodScope {
  const waits = new Map<string, number>()

  function forgetOver(): void {
    for (const [address, until] of waits) if (until <= now()) waits.delete(address)
  }

  return (address, retryAfterMs) => {
    forgetOver()
    waits.set(address, now() + retryAfterMs)
    return retryAfterMs > LONGEST_OF_A_CHAT || waits.size > 1 ? 'channel' : 'address'
  }
}
