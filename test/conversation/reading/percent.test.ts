import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPercent } from '#conversation/reading/percent.ts'
import { notRead, sure, unsure } from '#conversation/reading/reading.ts'

describe('a percentage', () => {
  test.each([
    ['70%', 70],
    ['70 %', 70],
    ['70persen', 70],
    ['70 persen', 70],
    ['tujuh puluh', 70],
    ['tujuh puluh persen', 70],
    ['70 prosen', 70],
    ['70,5%', 70.5],
    ['70.5 %', 70.5],
    ['tujuh puluh koma lima persen', 70.5],
    ['blm mulai', 0],
    ['belum ada', 0],
    ['nol', 0],
    ['minus nol', 0],
    ['0', 0],
    ['100', 100],
    ['120%', 120],
    ['150%', 150],
    ['200', 200],
    ['sudah 80% pak', 80],
    ['progres 70%', 70],
    ['80% selesai', 80],
    ['setengah persen', 0.5],
    ['0,7%', 0.7],
  ])('%j is read as %d', (text, value) => {
    expect(readPercent(text)).toEqual(sure(value))
  })

  test.each([
    ['setengah', 50],
    ['separuh', 50],
    ['seperempat', 25],
    ['tiga perempat', 75],
    ['½', 50],
    ['sdh selesai', 100],
    ['slesai', 100],
    ['kelar', 100],
    ['beres', 100],
    ['rampung', 100],
    ['tuntas', 100],
    ['done', 100],
    ['finish', 100],
    ['beres 100', 100],
    ['selesai 80%', 80],
    ['sudah selesai semua pak 🙏', 100],
    ['7 dari 10', 70],
    ['7/10', 70],
    ['2 dari 3', 66.67],
    ['kira2 70', 70],
    ['hampir 90%', 90],
    ['kurang lebih setengah', 50],
    ['belum', 0],
    ['0,7', 0.7],
    ['75,125', 75.125],
  ])('%j is read as %d and must be confirmed', (text, value) => {
    expect(readPercent(text)).toEqual(unsure(value))
  })

  test.each([
    ['-5%', { code: 'below-limit', limit: 0 }],
    ['- 5 %', { code: 'below-limit', limit: 0 }],
    ['minus lima persen', { code: 'below-limit', limit: 0 }],
    ['999%', { code: 'above-limit', limit: 200 }],
    ['201', { code: 'above-limit', limit: 200 }],
    ['2rb', { code: 'above-limit', limit: 200 }],
    ['banyak', { code: 'not-a-percent' }],
    ['belum selesai', { code: 'not-a-percent' }],
    ['7 dari 0', { code: 'several-numbers' }],
    ['70-80%', { code: 'several-numbers' }],
    ['70 atau 80', { code: 'several-numbers' }],
    ['', { code: 'not-a-percent' }],
    ['%', { code: 'not-a-percent' }],
  ] as const)('%j is refused: %j', (text, problem) => {
    expect(readPercent(text)).toEqual(notRead(problem))
  })

  test('formatted for Indonesia is read back as the same value', () => {
    const format = new Intl.NumberFormat('id-ID', { style: 'percent', maximumFractionDigits: 2 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (hundredths) => {
        expect(readPercent(format.format(hundredths / 10_000))).toEqual(sure(hundredths / 100))
      }),
    )
  })
})
