import type { TrailEntry } from '#appraisal/trail.ts'
import { groupTrail, type TrailGroup } from '#appraisal/trail-group.ts'
import type { Context } from '#conversation/context.ts'
import { type Line, line } from '#texts/line.ts'

/** So many lines of the trail are read at most for one message, and so many groups of them shown. */
const most = { lines: 300, groups: 15 }

/** What was done to the data of that person, day by day from the newest on, and where older lines begin, if there are any. */
export async function trailPage(
  { me, records }: Context,
  employeeId: number,
  { before, shows }: { before: number | null; shows: (group: TrailGroup, did: Line) => Line },
): Promise<{ lines: readonly Line[]; next: number | null }> {
  const entries = await records.trailOf(employeeId, { before, limit: most.lines })
  const { groups, next } = groupTrail(entries, me.zone, most.groups)
  const isFull = entries.length === most.lines
  return {
    lines: trailDays(groups, shows, me.id),
    next: next ?? (isFull ? (entries.at(-1)?.id ?? null) : null),
  }
}

/** A line for each day of these groups, told to the person `me`. */
export function trailDays(
  groups: readonly TrailGroup[],
  shows: (group: TrailGroup, did: Line) => Line,
  me: number,
): readonly Line[] {
  const days = Map.groupBy(groups, ({ day }) => day.toString())
  return [...days.values()].flatMap((ofDay) => dayLine(ofDay, (group) => shows(group, did(group, me))))
}

function dayLine(groups: readonly TrailGroup[], shown: (group: TrailGroup) => Line): Line[] {
  return groups.slice(0, 1).map(({ day }) => line('trail-day', { day, did: groups.map(shown) }))
}

function did({ at, actor, kind, times }: TrailGroup, me: number): Line {
  return line('trail-did', { at, who: who(actor, me), did: line(`trail-${kind}`), times })
}

function who(actor: TrailEntry['actor'], me: number): Line {
  if (actor === null) return line('trail-by-system')
  const { id, name, isAppraiser, roles } = actor
  if (id === me) return line('trail-by-self')
  if (isAppraiser) return line('trail-by-appraiser', { name })
  if (roles.includes('administrator')) return line('trail-by-administrator', { name })
  return roles.includes('auditor') ? line('trail-by-auditor', { name }) : line('value-text', { value: name })
}
