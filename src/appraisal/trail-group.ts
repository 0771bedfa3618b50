import type { Temporal } from 'temporal-polyfill'
import type { TrailEntry } from './trail.ts'
import { type TrailKind, trailKind } from './trail-kind.ts'
import { dayIn, type Zone } from './zone.ts'

/** What one person did of one kind on one day. */
export interface TrailGroup {
  day: Temporal.PlainDate
  /** Of the latest of them. */
  at: Date
  actor: TrailEntry['actor']
  kind: TrailKind
  /** How many times: what was done in one transaction is done once. */
  times: number
  /** The rows concerned, as `table/key`, in the order in which they were written or seen. */
  things: readonly string[]
}

/**
 * Groups lines given from the newest on, the newest group first, until the next line would begin one group more than
 * `most`. `next` is the last line that was taken in, from which to go on; null when none is left over.
 */
export function groupTrail(
  entries: readonly TrailEntry[],
  zone: Zone,
  most: number,
): { groups: readonly TrailGroup[]; next: number | null } {
  const groups = new Map<string, TrailEntry[]>()
  let last: number | null = null
  for (const entry of entries) {
    const name = `${dayIn(entry.at, zone)} ${entry.actor?.id} ${trailKind(entry)}`
    const group = groups.get(name)
    if (!group && groups.size === most) return { groups: described(groups, zone), next: last }
    if (group) group.push(entry)
    else groups.set(name, [entry])
    last = entry.id
  }
  return { groups: described(groups, zone), next: null }
}

function described(groups: ReadonlyMap<string, readonly TrailEntry[]>, zone: Zone): TrailGroup[] {
  return [...groups.values()].flatMap((entries) => {
    const [newest] = entries
    if (!newest) return []
    return {
      day: dayIn(newest.at, zone),
      at: newest.at,
      actor: newest.actor,
      kind: trailKind(newest),
      times: new Set(entries.map(({ transaction }) => transaction)).size,
      things: [...new Set(entries.map(({ table, key }) => `${table}/${key}`).toReversed())],
    }
  })
}
