/**
 * Who stands, by way of superiors, above himself. Takes each person's superior and returns all members of such circles;
 * people merely below one are not among them.
 */
export function membersOfCircles(superiorOf: ReadonlyMap<string, string>): ReadonlySet<string> {
  const members = new Set<string>()
  const seen = new Set<string>()
  for (const person of superiorOf.keys()) {
    for (const member of circleAbove(person, superiorOf, seen)) members.add(member)
  }
  return members
}

/** Climbs from a person until the top, a circle or someone seen before, and marks all on the way as seen. */
function circleAbove(person: string, superiorOf: ReadonlyMap<string, string>, seen: Set<string>): string[] {
  const climbed: string[] = []
  let next: string | undefined = person
  while (next !== undefined && !seen.has(next)) {
    climbed.push(next)
    seen.add(next)
    next = superiorOf.get(next)
  }
  const reentry = next === undefined ? -1 : climbed.indexOf(next)
  return reentry < 0 ? [] : climbed.slice(reentry)
}
