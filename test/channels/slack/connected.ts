import { onTestFinished, vi } from 'vitest'
import { createReception, type Reception } from '../received.ts'
import { type Mode, openWorkspace, type Workspace, type WorkspaceOptions } from './workspace.ts'

/** A workspace whose channel is started, for one test. */
export async function connect(mode: Mode, options: WorkspaceOptions = {}): Promise<Workspace & Reception> {
  const workspace = await openWorkspace(mode, options)
  const reception = createReception()
  onTestFinished(async () => {
    reception.answerWith(() => ({}))
    await workspace.channel.stop()
    await workspace.close()
  })
  await workspace.channel.start(reception.receive)
  return { ...workspace, ...reception }
}

/** Until the check passes, for at most ten seconds. */
export function eventually(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 10_000, interval: 10 })
}
