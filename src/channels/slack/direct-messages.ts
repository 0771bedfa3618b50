import { WebAPIRateLimitedError, type WebClient } from '@slack/web-api'
import { createMemory } from './memory.ts'

/** People leave: posting to a conversation once opened does not tell, opening it again does. */
const REMEMBERED = 24 * 60 * 60_000

/**
 * Finds the conversation of an address: the direct message of a person, a channel as it is. Opening is limited apart
 * from posting, so while Slack asks to wait only those wait whose conversation is not yet known.
 *
 * @returns a function that rejects with the library's error when there is none.
 */
export function createDirectMessages(client: WebClient): (address: string) => Promise<string> {
  let closedUntil = 0

  const open = createMemory(async (users) => {
    const wait = closedUntil - performance.now()
    if (wait > 0) throw new WebAPIRateLimitedError(Math.ceil(wait / 1000))
    const { channel } = await client.conversations.open({ users }).catch(noteLimit)
    return channel?.id ?? ''
  }, REMEMBERED)

  function noteLimit(error: unknown): never {
    if (error instanceof WebAPIRateLimitedError) closedUntil = performance.now() + error.retryAfter * 1000
    throw error
  }

  return async (address) => (isPerson(address) ? open(address) : address)
}

/** Ids of people begin with U, of some old ones in large organisations with W. */
function isPerson(address: string): boolean {
  return /^[UW]/.test(address)
}

/** The private conversation of two begins with D, whoever they are. */
export function isDirect(channel: string): boolean {
  return channel.startsWith('D')
}
