import { performance } from 'node:perf_hooks'
import { dropOldest } from './history.ts'
import { newSecret } from './identifiers.ts'

const lifeInMilliseconds = 30 * 60 * 1000
const mostUses = 5
const keptUrls = 20_000

/** Where a `response_url` leads: to a conversation as one person sees it, and to the message that was used, if one was. */
export interface ResponseTarget {
  channelId: string
  userId: string
  messageTs?: string
}

/** The `response_url`s of interactions and commands: five uses within half an hour of the real clock. */
export interface ResponseUrls {
  issue(target: ResponseTarget): string
  use(secret: string): ResponseTarget | 'expired_url' | 'used_url'
}

/** @param base what the secret is appended to */
export function createResponseUrls(base: string): ResponseUrls {
  const issued = new Map<string, { target: ResponseTarget; at: number; uses: number }>()
  return {
    issue(target) {
      const secret = newSecret()
      issued.set(secret, { target, at: performance.now(), uses: 0 })
      dropOldest(issued, keptUrls)
      return base + secret
    },
    use(secret) {
      const url = issued.get(secret)
      if (!url || performance.now() - url.at > lifeInMilliseconds) return 'expired_url'
      if (url.uses >= mostUses) return 'used_url'
      url.uses += 1
      return url.target
    },
  }
}
