import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Distribution,
  type Group,
  smallestGroup,
  tellableDistribution,
  tellableGroups,
} from '#appraisal/small-groups.ts'

const values = ['a', 'b', 'c', 'd'] as const
type Value = (typeof values)[number]

const tell = (counts: readonly number[]) =>
  tellableDistribution(values.map((value, place) => [value, counts[place] ?? 0] as const))

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)

/** All that a reader sees, beside how many people there are. */
function seen(counts: readonly number[]): string {
  const told = tell(counts)
  return JSON.stringify([sumOf(counts), told && [...told.told], told?.others])
}

/** Some of them, but not all. */
function parts(places: readonly number[]): number[][] {
  const all = places.reduce<number[][]>(
    (found, place) => found.flatMap((each) => [each, [...each, place]]),
    [[]],
  )
  return all.filter(({ length }) => length > 0 && length < places.length)
}

/** Where there are no others, nobody has what is not told. */
function isTold(told: Distribution<Value> | null, place: number): boolean {
  if (told?.others === 0) return true
  return values.some((value, each) => each === place && told?.told.has(value))
}

describe('a distribution', () => {
  test.each<[string, number[], [Record<string, number>, number] | null]>([
    ['of nobody', [0, 0, 0, 0], null],
    ['of four people', [2, 2, 0, 0], null],
    ['of people who all have the same', [20, 0, 0, 0], null],
    ['with values that enough people have', [9, 5, 0, 0], [{ a: 9, b: 5 }, 0]],
    ['with rare values that are enough together', [20, 3, 2, 0], [{ a: 20 }, 5]],
    ['with one rare value: the last of the others hides it', [20, 3, 9, 0], [{ a: 20 }, 12]],
    ['with one rare value and nothing to hide it but all', [20, 3, 0, 0], null],
    ['of rare values alone', [4, 4, 4, 4], null],
  ])('%s', (_, counts, expected) => {
    const told = tell(counts)
    expect(told && [Object.fromEntries(told.told), told.others]).toEqual(expected)
  })

  const small = values.reduce<number[][]>(
    (all) => all.flatMap((counts) => Array.from({ length: 19 }, (_, count) => [...counts, count])),
    [[]],
  )
  const allTheSame = values.flatMap((_, place) =>
    Array.from({ length: 40 }, (_, count) => values.map((_, each) => (each === place ? count : 0))),
  )

  test('leaves open every hidden count and sum of some, even to who knows the rule', () => {
    const groups = [...small, ...allTheSame].filter((counts) => sumOf(counts) > 0)
    for (const alike of Map.groupBy(groups, seen).values()) {
      const first = alike.find((counts) => Math.max(...counts) < 8) // beside the edge of what is tried
      if (!first) continue
      const hidden = [...values.keys()].filter((place) => !isTold(tell(first), place))
      for (const some of parts(hidden)) {
        const possible = new Set(alike.map((counts) => sumOf(some.map((place) => counts[place] ?? 0))))
        expect(possible.size, `${first}: ${some}`).toBeGreaterThan(1)
      }
    }
  })

  test('adds up, and shows no count of fewer than five, however many people there are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 4, maxLength: 4 }), (counts) => {
        const told = tell(counts)
        if (!told) return
        const shown = [...told.told.values(), ...(told.others > 0 ? [told.others] : [])]
        expect(sumOf(shown)).toBe(sumOf(counts))
        expect(Math.min(...shown)).toBeGreaterThanOrEqual(smallestGroup)
        expect(shown.length).toBeGreaterThan(1)
      }),
    )
  })
})

interface Counted extends Group {
  members: readonly number[]
}

const counted = (id: number, parentId: number | null, people: number): Counted => ({
  ...{ id, parentId, people, members: [id] },
})

const told = (groups: readonly Counted[]) =>
  tellableGroups(groups, (above, below) => ({
    ...above,
    people: above.people + below.people,
    members: [...above.members, ...below.members],
  })).map(({ id, people, members }) => ({ id, people, members: members.toSorted() }))

/** Each may stand below any before it. */
const forest = fc
  .array(fc.tuple(fc.nat(8), fc.option(fc.nat(1000))), { maxLength: 25 })
  .map((drawn) =>
    drawn.map(([people, above], id) => counted(id, above === null || id === 0 ? null : above % id, people)),
  )

describe('groups', () => {
  test('of five are told of; of fewer, with the group above', () => {
    const groups = [
      counted(1, null, 5),
      counted(2, 1, 4),
      counted(3, 1, 6),
      counted(4, 3, 1),
      counted(5, 2, 2),
    ]
    expect(told(groups)).toEqual([
      { id: 1, people: 5, members: [1] },
      { id: 2, people: 6, members: [2, 5] },
      { id: 3, people: 7, members: [3, 4] },
    ])
  })

  test('in a circle are left out', () => {
    expect(told([counted(1, 2, 9), counted(2, 1, 9), counted(3, null, 9)])).toEqual([
      { id: 3, people: 9, members: [3] },
    ])
  })

  test('too small at the top are left out, and an empty one tells of nobody', () => {
    expect(told([counted(1, null, 2), counted(2, 1, 2), counted(3, null, 0)])).toEqual([])
    expect(told([counted(1, null, 7), counted(2, 1, 0)])).toEqual([{ id: 1, people: 7, members: [1] }])
  })

  test('none is of fewer than five, and no one is counted twice', () => {
    fc.assert(
      fc.property(forest, (groups) => {
        const shown = told(groups)
        const members = shown.flatMap((group) => group.members)
        expect(new Set(members).size).toBe(members.length)
        for (const { people, members: counting } of shown) {
          expect(people).toBeGreaterThanOrEqual(smallestGroup)
          expect(people).toBe(sumOf(counting.map((id) => groups[id]?.people ?? 0)))
        }
      }),
    )
  })

  test('are the same to whoever sees more or less of the whole: comparing gains nothing', () => {
    fc.assert(
      fc.property(forest, fc.nat(24), (groups, top) => {
        const whole = new Map(told(groups).map((group) => [group.id, group]))
        for (const group of told(below(groups, top))) expect(whole.get(group.id)).toEqual(group)
      }),
    )
  })
})

/** A group and those below it: each stands below one before it. */
function below(groups: readonly Counted[], top: number): Counted[] {
  const seen = new Set([top])
  for (const { id, parentId } of groups) if (parentId !== null && seen.has(parentId)) seen.add(id)
  return groups
    .filter(({ id }) => seen.has(id))
    .map((group) => (group.id === top ? { ...group, parentId: null } : group))
}
