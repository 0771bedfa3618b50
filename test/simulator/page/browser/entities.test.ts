import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Styled, styledText } from '#simulator/page/browser/entities.ts'

const entity = (type: string, offset: number, length: number) => ({ type, offset, length })

/** As markup, to compare at a glance. */
function marked(parts: readonly Styled[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : `<${part.entity.type}>${marked(part.inside)}</>`))
    .join('')
}

it.each([
  ['leaves plain text alone', 'halo', [], 'halo'],
  ['wraps what an entity covers', 'halo Siti', [entity('bold', 5, 4)], 'halo <bold>Siti</>'],
  ['nests entities', 'ab cd', [entity('bold', 0, 5), entity('italic', 3, 2)], '<bold>ab <italic>cd</></>'],
  [
    'takes the longer of two first',
    'abc',
    [entity('italic', 0, 1), entity('bold', 0, 3)],
    '<bold><italic>a</>bc</>',
  ],
  [
    'ends an inner one with its outer one',
    'abcd',
    [entity('bold', 0, 2), entity('code', 1, 3)],
    '<bold>a<code>b</></>cd',
  ],
  ['counts in UTF-16 units', '📢 info', [entity('bold', 3, 4)], '📢 <bold>info</>'],
])('%s', (_, text, entities, expected) => {
  expect(marked(styledText(text, entities))).toBe(expected)
})

it('keeps every character, whatever the entities', () => {
  const words = (part: Styled): string => (typeof part === 'string' ? part : part.inside.map(words).join(''))
  const anEntity = fc.record({
    type: fc.constant('bold'),
    offset: fc.nat(30),
    length: fc.integer({ min: 1, max: 30 }),
  })
  fc.assert(
    fc.property(
      fc.string({ minLength: 60, maxLength: 80 }),
      fc.array(anEntity, { maxLength: 6 }),
      (text, entities) => {
        expect(styledText(text, entities).map(words).join('')).toBe(text)
      },
    ),
  )
})
