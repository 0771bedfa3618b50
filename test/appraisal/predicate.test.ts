import { describe, expect, test } from 'vitest'
import { type Predicate, predicateOf, predicates } from '#appraisal/predicate.ts'
import { type Rating, ratings } from '#appraisal/rating.ts'

describe('predicateOf', () => {
  test.each<[result: Rating, behavior: Rating, predicate: Predicate]>([
    ['above', 'below', 'poor'],
    ['above', 'meets', 'good'],
    ['above', 'above', 'very-good'],
    ['meets', 'below', 'poor'],
    ['meets', 'meets', 'good'],
    ['meets', 'above', 'good'],
    ['below', 'below', 'very-poor'],
    ['below', 'meets', 'needs-improvement'],
    ['below', 'above', 'needs-improvement'],
  ])('PermenPANRB 6/2022: results %s and behavior %s make %s', (result, behavior, predicate) => {
    expect(predicateOf(result, behavior)).toBe(predicate)
  })

  test('every predicate can be reached', () => {
    const reached = ratings.flatMap((result) => ratings.map((behavior) => predicateOf(result, behavior)))
    expect(new Set(reached)).toEqual(new Set(predicates))
  })

  test('a better rating never makes a worse predicate', () => {
    const rank = (result: Rating, behavior: Rating) => predicates.indexOf(predicateOf(result, behavior))
    for (const other of ratings) {
      expect(rank('above', other)).toBeLessThanOrEqual(rank('meets', other))
      expect(rank('meets', other)).toBeLessThanOrEqual(rank('below', other))
      expect(rank(other, 'above')).toBeLessThanOrEqual(rank(other, 'meets'))
      expect(rank(other, 'meets')).toBeLessThanOrEqual(rank(other, 'below'))
    }
  })
})
