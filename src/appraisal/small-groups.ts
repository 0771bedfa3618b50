/**
 * What may be told of groups of people so that it tells of no one alone. How someone was evaluated is exempt
 * information (UU 14/2008 Ps. 17 letter h no. 4), and a figure is personal data when it leads to a person together with
 * other information (UU 27/2022 Ps. 1 no. 1), such as another figure it can be subtracted from.
 *
 * Nothing hidden is therefore part of any other figure: what is shown are groups apart from one another and sums of
 * what is shown. What is shown of a group does not depend on who asks, nor on groups that do not lie below it, so that
 * comparing the views of several people gains nothing either.
 */

/** Of fewer people than this nothing is told. */
export const smallestGroup = 5

/** How many of a group have each value, as far as it may be told. */
export interface Distribution<Value extends string> {
  /** Values that at least five people have. */
  told: ReadonlyMap<Value, number>
  /** People who have any of the other values: none, or at least five who differ from one another. */
  others: number
}

/**
 * Takes how many have each value. Values that one to four people have are counted together; where those are still
 * fewer than five, or four of each value and so given away by their sum, the last value that more people have joins
 * them: chosen by its place, for choosing the rarest would tell something of both. Null where nothing can be told: of fewer than five people, of people who all have the
 * same value, and where all values end up together.
 */
export function tellableDistribution<Value extends string>(
  counts: readonly (readonly [Value, number])[],
): Distribution<Value> | null {
  const had = counts.filter(([, count]) => count > 0)
  const told = had.filter(([, count]) => count >= smallestGroup)
  const rare = sumOfCounts(had) - sumOfCounts(told)
  const most = (smallestGroup - 1) * (counts.length - told.length)
  const givenAway = rare > 0 && (rare < smallestGroup || rare === most)
  const others = rare + (givenAway ? sumOfCounts(told.splice(-1)) : 0)
  if (told.length === 0 || (told.length === 1 && others === 0)) return null
  return { told: new Map(told), others }
}

function sumOfCounts(counts: readonly (readonly [string, number])[]): number {
  return counts.reduce((sum, [, count]) => sum + count, 0)
}

/** People counted together, and the group above theirs; null at the top. */
export interface Group {
  id: number
  parentId: number | null
  people: number
}

/**
 * The groups that may be told of, in the order given. One of fewer than five people is counted with the group above it
 * (`together` adds the second to the first); what is still too small at the top is left out, and so is what stands
 * below none of these groups, or in a circle.
 */
export function tellableGroups<G extends Group>(
  groups: readonly G[],
  together: (above: G, below: G) => G,
): readonly G[] {
  const ordered = aboveFirst(groups)
  const kept = new Map(ordered.map((group) => [group.id, group]))
  for (const { id, parentId } of ordered.toReversed()) {
    const group = kept.get(id)
    if (!group || group.people >= smallestGroup) continue
    kept.delete(id)
    const above = parentId === null ? undefined : kept.get(parentId)
    if (above && group.people > 0) kept.set(above.id, together(above, group))
  }
  return groups.flatMap(({ id }) => kept.get(id) ?? [])
}

function aboveFirst<G extends Group>(groups: readonly G[]): readonly G[] {
  const below = Map.groupBy(groups, ({ parentId }) => parentId)
  const ordered = [...(below.get(null) ?? [])]
  for (const { id } of ordered) ordered.push(...(below.get(id) ?? [])) // which are come to in their turn
  return ordered
}
