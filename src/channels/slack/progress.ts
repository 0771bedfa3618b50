import type { Sent } from '#channels/channel.ts'
import { joinIds } from './platform-id.ts'

export type Step = () => Promise<Sent>

/** Takes the steps of one sending in order. Resolves with the ids of all, or as the first that did not succeed. */
export type Progress = (sending: string, steps: readonly Step[]) => Promise<Sent>

/**
 * Remembers, until a sending is through, which of its steps were taken: tried again, it goes on from there, and
 * nobody reads the beginning of a long text twice.
 */
export function createProgress(): Progress {
  /** What the steps taken have posted, by sending. */
  const taken = new Map<string, readonly string[]>()

  async function takeSteps(sending: string, steps: readonly Step[]): Promise<Sent> {
    let posted = taken.get(sending) ?? []
    for (const step of steps.slice(posted.length)) {
      const sent = await step()
      if (sent.outcome !== 'sent') return sent
      posted = [...posted, sent.platformId]
      taken.set(sending, posted)
    }
    if (posted.length === 0) return { outcome: 'refused', reason: 'nothing to send' }
    return { outcome: 'sent', platformId: joinIds(posted) }
  }

  return async (sending, steps) => {
    const sent = await takeSteps(sending, steps)
    if (sent.outcome !== 'failed' && sent.outcome !== 'limited') taken.delete(sending)
    return sent
  }
}
