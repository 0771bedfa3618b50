import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { readAmount } from '#conversation/reading/amount.ts'
import { notRead, sure, unsure } from '#conversation/reading/reading.ts'

const context = { today: Temporal.PlainDate.from('2026-11-21') }
const read = (text: string) => readAmount(text, context)
const count = (value: number, unit: string | null = null, date: string | null = null) =>
  ({ kind: 'count', value, unit, date: date && Temporal.PlainDate.from(date) }) as const
const ratio = (part: number, whole: number, unit: string | null = null) =>
  ({ kind: 'ratio', part, whole, unit, date: null }) as const

describe('an amount', () => {
  test.each([
    ['1.250 dokumen', count(1250, 'dokumen')],
    ['1.234,5', count(1234.5)],
    ['1234,5', count(1234.5)],
    ['1.5', count(1.5)],
    ['1.500', count(1500)],
    ['lima dok', count(5, 'dokumen')],
    ['sudah 3 lap.', count(3, 'laporan')],
    ['3 laporan hasil kegiatan', count(3, 'laporan hasil kegiatan')],
    ['dua setengah jam', count(2.5, 'jam')],
    ['3 minggu', count(3, 'minggu')],
    ['5 m2', count(5, 'm2')],
    ['5 gr', count(5, 'gr')],
    ['2rb', count(2000)],
    ['Rp1.500.000,00', count(1_500_000, 'rupiah')],
    ['Rp 1,5 M', count(1.5e9, 'rupiah')],
    ['nol', count(0)],
  ])('%j is read with its unit', (text, amount) => {
    expect(read(text)).toEqual(sure(amount))
  })

  test.each([
    ['3 dok tgl 20 nov', count(3, 'dokumen', '2026-11-20')],
    ['3 dokumen kemarin', count(3, 'dokumen', '2026-11-20')],
    ['3 tgl 20 nov', count(3, null, '2026-11-20')],
    ['3 lap 21/11/2026', count(3, 'laporan', '2026-11-21')],
    ['3 hari ini', count(3, null, '2026-11-21')],
  ])('%j is read with its day', (text, amount) => {
    expect(read(text)).toEqual(sure(amount))
  })

  test.each([
    ['7 dari 10', ratio(7, 10)],
    ['tujuh dari sepuluh dokumen', ratio(7, 10, 'dokumen')],
    ['12 dari 10', ratio(12, 10)],
  ])('%j is read as a ratio', (text, amount) => {
    expect(read(text)).toEqual(sure(amount))
  })

  test.each([
    ['7/10', ratio(7, 10)],
    ['1,500', count(1.5)],
    ['5 m', count(5e9)],
    ['3 dok tgl 5', count(3, 'dokumen', '2026-11-05')],
  ])('%j may be meant otherwise and must be confirmed', (text, amount) => {
    expect(read(text)).toEqual(unsure(amount))
  })

  test.each([
    ['-5', { code: 'below-limit', limit: 0 }],
    ['banyak', { code: 'not-an-amount' }],
    ['', { code: 'not-an-amount' }],
    ['dokumen', { code: 'not-an-amount' }],
    ['3 dok 5 rapat', { code: 'several-numbers' }],
    ['3 dok tgl 31 nov', { code: 'no-such-date', written: '31/11' }],
    ['99999999999999999 dok', { code: 'too-many-digits', limit: 15 }],
    [`3 ${'dan lain '.repeat(20)}`, { code: 'not-an-amount' }],
  ] as const)('%j is refused: %j', (text, problem) => {
    expect(read(text)).toEqual(notRead(problem))
  })

  test('formatted for Indonesia is read back with its unit', () => {
    const format = new Intl.NumberFormat('id-ID')
    fc.assert(
      fc.property(fc.nat({ max: 1e9 }), (value) => {
        expect(read(`${format.format(value)} dokumen`)).toEqual(sure(count(value, 'dokumen')))
      }),
    )
  })
})
