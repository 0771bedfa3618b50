import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf } from '#channels/slack/parts.ts'
import { plain } from '#texts/rich.ts'

const spans = fc.array(
  fc.record({
    text: fc.string({ unit: fc.constantFrom('a', 'ß', '👍', ' ', '\n', '\n\n') }),
    bold: fc.constant(true as const),
  }),
)

test('no part is too long or tears a character, and nothing but white space at the cuts is lost', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 4, max: 40 }), (rich, limit) => {
      const parts = partsOf(rich, limit).map(plain)
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(limit)
      for (const part of parts) expect(part.isWellFormed()).toBe(true)
      expect(parts.join('').replaceAll(/\s/g, '')).toBe(plain(rich).replaceAll(/\s/g, ''))
    }),
  )
})

test('a text is cut between paragraphs rather than lines, between lines rather than words', () => {
  expect(partsOf([{ text: 'satu dua\ntiga\n\nempat lima' }], 20).map(plain)).toEqual([
    'satu dua\ntiga',
    'empat lima',
  ])
  expect(partsOf([{ text: 'satu dua tiga\nempat lima' }], 20).map(plain)).toEqual([
    'satu dua tiga',
    'empat lima',
  ])
  expect(partsOf([{ text: 'satu dua tiga empat lima' }], 20).map(plain)).toEqual([
    'satu dua tiga empat',
    'lima',
  ])
})

test('each part keeps its styles', () => {
  expect(partsOf([{ text: 'satu ' }, { text: 'dua tiga', bold: true }], 9)).toEqual([
    [{ text: 'satu ' }, { text: 'dua', bold: true }],
    [{ text: 'tiga', bold: true }],
  ])
})
