import type { Update } from 'grammy/types'
import { senderOf } from './inbound.ts'
import type { Take } from './transport.ts'

/**
 * Takes updates of several people at once, of each person one after the other: what a person sent after an update
 * that failed waits for it. Once the signal is aborted, none is begun.
 *
 * @returns the id of the first update that is not taken; undefined when all are.
 */
export async function takeBatch(
  updates: readonly Update[],
  take: Take,
  signal: AbortSignal,
): Promise<number | undefined> {
  const people = [...Map.groupBy(updates, senderOf).values()]
  const stops = await Promise.all(people.map((own) => takeInOrder(own, take, signal)))
  const open = stops.filter((id) => id !== undefined)
  return open.length === 0 ? undefined : Math.min(...open)
}

async function takeInOrder(
  updates: readonly Update[],
  take: Take,
  signal: AbortSignal,
): Promise<number | undefined> {
  for (const update of updates) if (signal.aborted || !(await take(update))) return update.update_id
  return undefined
}
