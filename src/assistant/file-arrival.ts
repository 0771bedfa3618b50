import type { Inbound } from '#channels/channel.ts'
import { mostMegabytes, shownKinds } from '#conversation/answers/file-limits.ts'
import type { SettledFile } from '#conversation/files.ts'
import type { Turn } from '#conversation/store.ts'
import { advance } from '#conversation/turn/advance.ts'
import { type Line, line } from '#texts/line.ts'
import { createDraft, type TurnTaken } from './draft.ts'
import type { Parts } from './parts.ts'

/**
 * Wakes the conversation that waits for a file's contents. Whoever sent a file that is not kept is told, whether a
 * conversation waits for it or not.
 */
export function createFileArrival(parts: Parts, concern: (employees: readonly number[]) => void) {
  return async (file: SettledFile): Promise<void> => {
    const now = parts.clock()
    const taken = await parts.store.visit(file.employeeId, now, (turn) => arrive(parts, turn, file, now))
    if (taken) concern(taken.concerns)
    parts.wake()
  }
}

async function arrive(parts: Parts, turn: Turn, file: SettledFile, now: Date): Promise<TurnTaken | null> {
  const isWanted = JSON.stringify(turn.active?.stored ?? null).includes(file.fileId)
  const home = turn.reachableAt.find(({ channel }) => channel === file.channel) ?? turn.reachableAt[0]
  if (!home || (file.ok && !isWanted)) return null
  const content = { kind: 'unreadable', what: 'file' } as const
  const inbound: Inbound = { ...home, key: `file:${file.fileId}`, content }
  const draft = createDraft(parts, turn, inbound, now)
  if (!file.ok) draft.say(notKept(file))
  const standing = isWanted ? draft.standing() : null
  const outcome = standing && (await advance(standing, { kind: 'fetched', fileId: file.fileId, ok: file.ok }))
  if (outcome?.taken) await draft.carryOut(outcome)
  else if (!file.ok) draft.say(line('file-replace'))
  return draft.finish()
}

function notKept({ name, refusal }: SettledFile): Line {
  if (refusal === null) return line('file-not-fetched', { name })
  const kinds = shownKinds.evidence
  return line('file-refused', { name, why: refusal, kinds, limit: mostMegabytes })
}
