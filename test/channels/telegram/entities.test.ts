import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toFormattedText } from '#channels/telegram/entities.ts'
import { plain } from '#texts/rich.ts'

describe('drawing a text', () => {
  test('places are counted in UTF-16 units', () => {
    expect(
      toFormattedText([{ text: '👍🏽 ' }, { text: 'Baik', bold: true }, { text: ' – selesai' }]),
    ).toEqual({
      text: '👍🏽 Baik – selesai',
      entities: [{ type: 'bold', offset: 5, length: 4 }],
    })
  })

  test('a span may be bold and italic', () => {
    expect(toFormattedText([{ text: 'Juli', bold: true, italic: true }]).entities).toEqual([
      { type: 'bold', offset: 0, length: 4 },
      { type: 'italic', offset: 0, length: 4 },
    ])
  })

  test('code is nothing but code, since Telegram lets nothing stand around it', () => {
    expect(toFormattedText([{ text: '/progres', code: true, bold: true }]).entities).toEqual([
      { type: 'code', offset: 0, length: 8 },
    ])
  })

  test('spans of one style that touch are one entity', () => {
    expect(
      toFormattedText([
        { text: 'Siti', bold: true },
        { text: ', ', bold: true, italic: true },
        { text: 'Budi', bold: true },
      ]).entities,
    ).toEqual([
      { type: 'bold', offset: 0, length: 10 },
      { type: 'italic', offset: 4, length: 2 },
    ])
  })

  test('every styled character is covered by an entity of its style, and no other', () => {
    const span = fc.record(
      { text: fc.string({ unit: 'grapheme' }), bold: fc.constant(true as const) },
      { requiredKeys: ['text'] },
    )
    fc.assert(
      fc.property(fc.array(span), (rich) => {
        const { text, entities } = toFormattedText(rich)
        const covered = entities.map(({ offset, length }) => text.slice(offset, offset + length)).join('')
        expect(text).toBe(plain(rich))
        expect(covered).toBe(plain(rich.filter(({ bold }) => bold)))
      }),
    )
  })
})
