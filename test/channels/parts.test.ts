import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partsOf } from '#channels/parts.ts'
import { plain, type Rich } from '#texts/rich.ts'

const texts = (rich: Rich, limit: number) => partsOf(rich, limit).map(plain)

describe('cutting a long text', () => {
  test('a text that fits stays one part, as it is', () => {
    const rich: Rich = [{ text: 'Selamat ' }, { text: 'pagi', bold: true }]
    expect(partsOf(rich, 12)).toEqual([rich])
  })

  test('an empty text is one empty part', () => {
    expect(partsOf([], 10)).toEqual([[]])
  })

  test.each([
    ['between paragraphs', 'satu dua\n\ntiga\nempat lima', ['satu dua', 'tiga\nempat', 'lima'], 14],
    ['between lines', 'satu dua\ntiga empat', ['satu dua', 'tiga empat'], 14],
    ['between words', 'satu dua tiga', ['satu dua', 'tiga'], 10],
    ['within a word that is too long', 'abcdefghij', ['abcd', 'efgh', 'ij'], 4],
    ['not so early that a part is a scrap', 'a\n\nbcdefgh ijk', ['a\n\nbcdefgh', 'ijk'], 12],
  ])('it is cut %s', (_, text, expected, limit) => {
    expect(texts([{ text }], limit)).toEqual(expected)
  })

  test('a style goes on in the next part', () => {
    expect(partsOf([{ text: 'satu dua', bold: true }], 5)).toEqual([
      [{ text: 'satu', bold: true }],
      [{ text: 'dua', bold: true }],
    ])
  })

  test('no part is too long, no character is cut through, and nothing but white space is lost', () => {
    const spans = fc.array(
      fc.record(
        {
          text: fc.string({ unit: fc.constantFrom('a', 'é', '👍🏽', ' ', '\n', '\n\n') }),
          bold: fc.constant(true as const),
        },
        { requiredKeys: ['text'] },
      ),
    )
    fc.assert(
      fc.property(spans, fc.integer({ min: 2, max: 20 }), (rich, limit) => {
        const parts = texts(rich, limit)
        expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(limit)
        expect(parts.every((part) => part.isWellFormed())).toBe(true)
        expect(parts.join('').replaceAll(/\s/g, '')).toBe(plain(rich).replaceAll(/\s/g, ''))
      }),
    )
  })
})
