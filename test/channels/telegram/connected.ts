import { onTestFinished, vi } from 'vitest'
import { createReception, type Reception } from '../received.ts'
import { type Line, type Mode, openLine } from './line.ts'

/** A line whose channel is started, and what it hands over; both end with the test. */
export async function connect(mode: Mode = 'polling'): Promise<Line & { reception: Reception }> {
  const reception = createReception()
  const line = await openLine(mode)
  onTestFinished(async () => {
    reception.answerWith(() => ({}))
    await line.channel.stop()
    await line.close()
  })
  await line.channel.start(reception.receive)
  return { ...line, reception }
}

/** Until the check passes, for at most ten seconds. */
export function eventually(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 10_000, interval: 10 })
}
