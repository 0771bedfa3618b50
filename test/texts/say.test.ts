import { FluentResource } from '@fluent/bundle'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import type { Line, TextKey } from '#texts/line.ts'
import { plain } from '#texts/rich.ts'
import { createSay } from '#texts/say.ts'

const say = createSay([
  new FluentResource(`
greeting = Halo, *{ $name }*.
amount = { NUMBER($count) } dokumen
due = Paling lambat { DAY($day) }
at = Pada { MOMENT($at) }
list = Isinya:
    { $items }
item = • { $name }
state = { $state ->
    [open] terbuka
   *[closed] tertutup
}
words = lapor progres |  isi progres | laporan
`),
])

/** A line of the texts above, which keys.ts does not know. */
function told(key: string, values: Line['values'] = {}): Line {
  return { key: key as TextKey, values }
}

function words(lines: Line | readonly Line[], zone: 'WIB' | 'WITA' = 'WIB'): string {
  return plain(say(lines, zone))
}

describe('a line', () => {
  test('is written with its values', () => {
    expect(say(told('greeting', { name: 'Siti' }), 'WIB')).toEqual([
      { text: 'Halo, ' },
      { text: 'Siti', bold: true },
      { text: '.' },
    ])
  })

  test('groups thousands by dots', () => {
    expect(words(told('amount', { count: 1250.5 }))).toBe('1.250,5 dokumen')
  })

  test('takes days and moments, these in the zone of the reader', () => {
    const at = new Date('2026-11-21T16:05:00Z')
    expect(words(told('due', { day: Temporal.PlainDate.from('2026-11-30') }))).toBe(
      'Paling lambat Senin, 30 November 2026',
    )
    expect(words(told('at', { at }))).toBe('Pada Sabtu, 21 November 2026 pukul 23.05 WIB')
    expect(words(told('at', { at }), 'WITA')).toBe('Pada Minggu, 22 November 2026 pukul 00.05 WITA')
  })

  test('holds other lines, a list of them line by line', () => {
    const items = [told('item', { name: 'satu' }), told('item', { name: told('state', { state: 'open' }) })]
    expect(words(told('list', { items }))).toBe('Isinya:\n• satu\n• terbuka')
    expect(words(told('list', { items: [] }))).toBe('Isinya:\n')
  })

  test('chooses by a value, and knows what to write for any other', () => {
    expect(words(told('state', { state: 'open' }))).toBe('terbuka')
    expect(words(told('state', { state: 'lost' }))).toBe('tertutup')
  })
})

test('several lines are paragraphs', () => {
  expect(words([told('amount', { count: 1 }), told('amount', { count: 2 })])).toBe('1 dokumen\n\n2 dokumen')
  expect(say([], 'WIB')).toEqual([])
})

test('a text that does not exist is an error, and so is one without its values', () => {
  expect(() => words(told('nowhere'))).toThrow('there is no text "nowhere"')
  expect(() => words(told('greeting'))).toThrow('name')
})

test('phrases come apart', () => {
  expect(say.phrases('words' as TextKey)).toEqual(['lapor progres', 'isi progres', 'laporan'])
})

test('it tells which texts there are', () => {
  expect([say.has('greeting'), say.has('nowhere')]).toEqual([true, false])
})

test('whatever a person is called, only the name is bold and nothing of it is lost but the marks', () => {
  const typed = fc.string({
    unit: fc.oneof(fc.constantFrom('*', '_', '`', '\uE000', '{', '}', '\n'), fc.string()),
  })
  fc.assert(
    fc.property(typed, (name) => {
      const clean = name.replaceAll(/[\uE000-\uE002]/g, '')
      const bold = clean === '' ? [] : [{ text: clean, bold: true }]
      expect(say(told('greeting', { name }), 'WIB')).toEqual([{ text: 'Halo, ' }, ...bold, { text: '.' }])
    }),
  )
})
