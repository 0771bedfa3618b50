import type { Sent } from '#channels/channel.ts'

export type Step = () => Promise<Sent>

/** Takes the steps of one sending in order. Resolves as the last one did, or the first that did not succeed. */
export type Progress = (sending: string, steps: readonly Step[]) => Promise<Sent>

/**
 * Remembers, until a sending is through, which of its steps were taken: tried again, it goes on from there, and
 * nobody reads the beginning of a long text twice.
 */
export function createProgress(): Progress {
  const taken = new Map<string, number>()

  async function takeSteps(sending: string, steps: readonly Step[]): Promise<Sent> {
    let sent: Sent = { outcome: 'refused', reason: 'nothing to send' }
    for (const [at, step] of steps.entries()) {
      if (at < (taken.get(sending) ?? 0)) continue
      sent = await step()
      if (sent.outcome !== 'sent') return sent
      if (at + 1 < steps.length) taken.set(sending, at + 1)
    }
    return sent
  }

  return async (sending, steps) => {
    const sent = await takeSteps(sending, steps)
    if (sent.outcome !== 'failed' && sent.outcome !== 'limited') taken.delete(sending)
    return sent
  }
}
