import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markEmphasis, toRich, unmarked } from '#texts/marks.ts'
import { plain } from '#texts/rich.ts'

const styled = (source: string) => toRich(markEmphasis(source))

describe('emphasis in the sources', () => {
  test.each([
    ['Sudah *terkirim*.', [{ text: 'Sudah ' }, { text: 'terkirim', bold: true }, { text: '.' }]],
    ['_Pengingat_: besok', [{ text: 'Pengingat', italic: true }, { text: ': besok' }]],
    ['(_lihat_)', [{ text: '(' }, { text: 'lihat', italic: true }, { text: ')' }]],
    ['Contoh: `ABCDE-23456`', [{ text: 'Contoh: ' }, { text: 'ABCDE-23456', code: true }]],
    [
      '*tebal _miring_*',
      [
        { text: 'tebal ', bold: true },
        { text: 'miring', bold: true, italic: true },
      ],
    ],
    [
      '*_miring_ tebal*',
      [
        { text: 'miring', bold: true, italic: true },
        { text: ' tebal', bold: true },
      ],
    ],
  ])('%j', (source, spans) => {
    expect(styled(source)).toEqual(spans)
  })

  test.each(['atasan_nip', 'snake_case_name', 'a_b', 'drive.google.com/…'])(
    'a word such as %j keeps its underscores',
    (source) => {
      expect(styled(source)).toEqual([{ text: source }])
    },
  )

  test('nothing is nothing', () => {
    expect(styled('')).toEqual([])
  })
})

const marks = fc.constantFrom('\uE000', '\uE001', '\uE002')
const typedText = fc
  .array(fc.oneof(marks, fc.constantFrom('*', '_', '`', ' *x* ', '\n'), fc.string({ unit: 'binary' })))
  .map((pieces) => pieces.join(''))

describe('what people typed', () => {
  test('is one run without style, whatever it holds', () => {
    fc.assert(
      fc.property(typedText, (typed) => {
        const harmless = unmarked(typed)
        expect(toRich(harmless)).toEqual(harmless === '' ? [] : [{ text: harmless }])
      }),
    )
  })

  test('loses the marks and nothing else', () => {
    fc.assert(
      fc.property(typedText, (typed) => {
        expect(plain(toRich(unmarked(typed)))).toBe(typed.replaceAll(/[\uE000-\uE002]/g, ''))
      }),
    )
  })
})
