import type { Receive } from '#channels/channel.ts'
import type { SettledFile } from '#conversation/files.ts'
import { createFileArrival } from './file-arrival.ts'
import type { Parts } from './parts.ts'
import { createReceive } from './receive.ts'
import { tell } from './tell.ts'
import { createTick, sendAnnouncements } from './tick.ts'

/** What the assistant does: receives, follows up, looks at the clock. What it sends waits in the outbox for the sender. */
export interface Assistant {
  receive: Receive
  /** A file someone sent has been fetched from its platform, or could not be, or is not kept. */
  fileArrived(file: SettledFile): Promise<void>
  /** Looks at the clock; ticks never overlap. */
  tick(): Promise<void>
  /** Resolves when nothing is being received or followed up any more. */
  idle(): Promise<void>
}

export function createAssistant(parts: Parts): Assistant {
  let following: Promise<void> = Promise.resolve()
  const receiving = new Set<Promise<unknown>>()
  const follow = (work: () => Promise<void>): Promise<void> => {
    following = following.then(work).catch((error: unknown) => {
      parts.log.error({ err: error }, 'following up failed; the next tick makes it up')
    })
    return following
  }
  // What a turn brought about is told in transactions of their own: no turn ever holds two people's locks.
  const concern = (employees: readonly number[]) => {
    if (employees.length > 0) follow(() => tellAll(employees))
    announce()
  }
  const tellAll = async (employees: readonly number[]) => {
    for (const id of employees) await tell(parts, id)
  }
  // In a rush one look is enough for all turns that have ended before it.
  let isToAnnounce = false
  const announce = () => {
    if (isToAnnounce) return
    isToAnnounce = true
    follow(() => {
      isToAnnounce = false
      return sendAnnouncements(parts)
    })
  }
  const track = <T>(work: Promise<T>): Promise<T> => {
    const done = () => receiving.delete(work)
    receiving.add(work)
    work.then(done, done)
    return work
  }
  const receive = createReceive(parts, concern)
  const fileArrived = createFileArrival(parts, concern)
  const tick = createTick(parts)
  return {
    receive: (inbound) => track(receive(inbound)),
    fileArrived: (file) => track(fileArrived(file)),
    tick: () => follow(tick),
    idle: async () => {
      let seen: Promise<void> | undefined
      while (seen !== following || receiving.size > 0) {
        await Promise.allSettled(receiving)
        seen = following
        await seen
      }
    },
  }
}
