import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNearly } from '#conversation/reading/typo.ts'

describe('a typed word is nearly the one meant', () => {
  test.each([
    ['desember', 'desember'],
    ['desembar', 'desember'],
    ['desembr', 'desember'],
    ['desembeer', 'desember'],
    ['desebmer', 'desember'],
    ['esuai', 'sesuai'],
  ])('when %j is one slip from %j', (typed, meant) => {
    expect(isNearly(typed, meant)).toBe(true)
  })

  test.each([
    ['desmbr', 'desember'],
    ['baik', 'naik'],
    ['juni', 'juli'],
    ['', 'batal'],
    ['sangat', 'sangatbaik'],
  ])('but %j is not nearly %j', (typed, meant) => {
    expect(isNearly(typed, meant)).toBe(false)
  })

  test('exactly when the Damerau–Levenshtein distance of a long word is at most one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })
    fc.assert(
      fc.property(
        word,
        word.filter((meant) => meant.length >= 5),
        (typed, meant) => {
          expect(isNearly(typed, meant)).toBe(distance(typed, meant) <= 1)
        },
      ),
      { numRuns: 3000 },
    )
  })
})

/** The textbook recurrence (optimal string alignment), which agrees with the full distance up to one. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return Math.max(a.length, b.length)
  const [restA, restB] = [a.slice(1), b.slice(1)]
  if (a[0] === b[0]) return distance(restA, restB)
  const edited = 1 + Math.min(distance(restA, b), distance(a, restB), distance(restA, restB))
  const isSwap = a[0] === b[1] && a[1] === b[0] && a.length > 1 && b.length > 1
  return isSwap ? Math.min(edited, 1 + distance(a.slice(2), b.slice(2))) : edited
}
