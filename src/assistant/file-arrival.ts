import type { Inbound } from '#channels/channel.ts'
import { advance } from '#conversation/turn/advance.ts'
import { createDraft } from './draft.ts'
import type { Parts } from './parts.ts'

/** Wakes the conversation that waits for a file's contents; any other is left alone. */
export function createFileArrival(parts: Parts, concern: (employees: readonly number[]) => void) {
  return async (fileId: string, employeeId: number, ok: boolean): Promise<void> => {
    const now = parts.clock()
    const taken = await parts.store.visit(employeeId, now, async (turn) => {
      const [home] = turn.reachableAt
      if (!home || !JSON.stringify(turn.active?.stored ?? null).includes(fileId)) return null
      const inbound: Inbound = {
        ...home,
        key: `file:${fileId}`,
        content: { kind: 'unreadable', what: 'file' },
      }
      const draft = createDraft(parts, turn, inbound, now)
      const standing = draft.standing()
      const outcome = standing && (await advance(standing, { kind: 'fetched', fileId, ok }))
      if (outcome?.taken) await draft.carryOut(outcome)
      return draft.finish()
    })
    if (taken) concern(taken.concerns)
    parts.wake()
  }
}
