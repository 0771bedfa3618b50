import { FluentBundle, FluentResource } from '@fluent/bundle'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { DayValue, formatsFor, isDay, MomentValue, type ReaderZone } from '#texts/formats.ts'

function write(source: string, value: DayValue | MomentValue | string, zone: ReaderZone = 'WIB'): string {
  const bundle = new FluentBundle('id', { useIsolating: false, functions: formatsFor(zone) })
  bundle.addResource(new FluentResource(`text = ${source}`))
  const pattern = bundle.getMessage('text')?.value
  return pattern ? bundle.formatPattern(pattern, { value }) : ''
}

const lastOfNovember = new DayValue(Temporal.PlainDate.from('2026-11-30'))
const lateAtNight = new MomentValue(new Date('2026-11-21T16:05:00Z'))

describe('a calendar day', () => {
  test.each([
    ['{ DAY($value) }', 'Senin, 30 November 2026'],
    ['{ SHORTDAY($value) }', '30 November'],
    ['{ WEEKDAY($value) }', 'Senin'],
    ['{ MONTH($value) }', 'November 2026'],
    ['{ $value }', 'Senin, 30 November 2026'],
  ])('%s is %s', (source, written) => {
    expect(write(source, lastOfNovember)).toBe(written)
  })

  test.each(['WIB', 'WITA', 'WIT'] as const)('is the same day in %s', (zone) => {
    expect(write('{ DAY($value) }', lastOfNovember, zone)).toBe('Senin, 30 November 2026')
  })
})

describe('a moment', () => {
  test.each([
    ['WIB', 'Sabtu, 21 November 2026 pukul 23.05 WIB', '23.05 WIB'],
    ['WITA', 'Minggu, 22 November 2026 pukul 00.05 WITA', '00.05 WITA'],
    ['WIT', 'Minggu, 22 November 2026 pukul 01.05 WIT', '01.05 WIT'],
  ] as const)('is written in %s as %s', (zone, moment, time) => {
    expect(write('{ MOMENT($value) }', lateAtNight, zone)).toBe(moment)
    expect(write('{ TIME($value) }', lateAtNight, zone)).toBe(time)
  })

  test('at midnight is 00.00, not 24.00', () => {
    const midnight = new MomentValue(new Date('2026-11-21T17:00:00Z'))
    expect(write('{ TIME($value) }', midnight)).toBe('00.00 WIB')
  })
})

test.each([
  ['{ DAY($value) }', lateAtNight, '{a day is needed}'],
  ['{ DAY($value) }', '30 November', '{a day is needed}'],
  ['{ MOMENT($value) }', lastOfNovember, '{a moment is needed}'],
])('%s does not take another kind of value for its own', (source, value, written) => {
  expect(write(source, value)).toBe(written)
})

test('only calendar days are days', () => {
  expect(isDay(Temporal.PlainDate.from('2026-11-30'))).toBe(true)
  expect([new Date(), '2026-11-30', null].some(isDay)).toBe(false)
})
