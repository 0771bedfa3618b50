import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { membersOfCircles } from '#appraisal/hierarchy.ts'

const circles = (pairs: readonly (readonly [string, string])[]) =>
  [...membersOfCircles(new Map(pairs))].toSorted()

describe('membersOfCircles', () => {
  test.each<[string, [string, string][], string[]]>([
    ['nobody', [], []],
    [
      'a ladder',
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      [],
    ],
    [
      'two who name each other',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      ['a', 'b'],
    ],
    [
      'three in a ring',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
      ],
      ['a', 'b', 'c'],
    ],
    ['somebody who names himself', [['a', 'a']], ['a']],
    [
      'two rings',
      [
        ['a', 'b'],
        ['b', 'a'],
        ['c', 'd'],
        ['d', 'c'],
      ],
      ['a', 'b', 'c', 'd'],
    ],
  ])('%s', (_, pairs, members) => {
    expect(circles(pairs)).toEqual(members)
  })

  test('people below a circle are not members, whichever comes first', () => {
    expect(
      circles([
        ['x', 'a'],
        ['a', 'b'],
        ['b', 'a'],
        ['y', 'x'],
      ]),
    ).toEqual(['a', 'b'])
  })

  test('a member is who comes back to himself by climbing', () => {
    const person = fc.integer({ min: 0, max: 12 }).map(String)
    fc.assert(
      fc.property(fc.array(fc.tuple(person, person)), (pairs) => {
        const superiorOf = new Map(pairs)
        const members = [...superiorOf.keys()].filter((start) => comesBack(start, superiorOf))
        expect(membersOfCircles(superiorOf)).toEqual(new Set(members))
      }),
    )
  })

  test('a ladder of a hundred thousand is climbed in a moment', () => {
    const ladder = new Map(
      Array.from({ length: 100_000 }, (_, index) => [`${index}`, `${index + 1}`] as const),
    )
    expect(membersOfCircles(ladder).size).toBe(0)
  })
})

function comesBack(start: string, superiorOf: ReadonlyMap<string, string>): boolean {
  let next = superiorOf.get(start)
  for (let step = 0; step < superiorOf.size && next !== undefined && next !== start; step++) {
    next = superiorOf.get(next)
  }
  return next === start
}
