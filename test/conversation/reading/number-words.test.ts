import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberAt, readNumber } from '#conversation/reading/number-words.ts'
import { notRead, sure, unsure } from '#conversation/reading/reading.ts'

describe('a number in words', () => {
  test.each([
    ['nol', 0],
    ['kosong', 0],
    ['satu', 1],
    ['dua', 2],
    ['tiga', 3],
    ['empat', 4],
    ['lima', 5],
    ['enam', 6],
    ['tujuh', 7],
    ['delapan', 8],
    ['sembilan', 9],
    ['sepuluh', 10],
    ['sebelas', 11],
    ['dua belas', 12],
    ['sembilan belas', 19],
    ['dua puluh', 20],
    ['tujuh puluh lima', 75],
    ['tujuhpuluh lima', 75],
    ['seratus', 100],
    ['seratus lima', 105],
    ['dua ratus dua belas', 212],
    ['seribu', 1000],
    ['seribu seratus', 1100],
    ['tiga ribu empat', 3004],
    ['dua puluh lima ribu', 25_000],
    ['sejuta', 1_000_000],
    ['dua juta lima ratus ribu tiga', 2_500_003],
    ['semiliar', 1e9],
    ['tiga miliar', 3e9],
    ['tujuh puluh koma lima', 70.5],
    ['nol koma dua lima', 0.25],
    ['satu koma nol lima', 1.05],
    ['satu koma dua puluh lima', 1.25],
    ['70 koma 05', 70.05],
    ['setengah', 0.5],
    ['separuh', 0.5],
    ['seperempat', 0.25],
    ['tiga perempat', 0.75],
    ['dua setengah', 2.5],
    ['satu setengah juta', 1_500_000],
    ['setengah juta', 500_000],
    ['satu koma lima juta', 1_500_000],
    ['minus lima', -5],
    ['min 5', -5],
    ['Tujuh Puluh ya pak', 70],
  ])('%j is read as %d', (text, value) => {
    expect(readNumber(text)).toEqual(sure(value))
  })

  test.each([
    ['2rb', 2000],
    ['2 ribu', 2000],
    ['2rb500', 2500],
    ['2 juta 50 ribu', 2_050_000],
    ['1,5 jt', 1_500_000],
    ['2,3 jt', 2_300_000],
    ['50k', 50_000],
    ['1.250', 1250],
  ])('%j, in digits with a scale, is read as %d', (text, value) => {
    expect(readNumber(text)).toEqual(sure(value))
  })

  test('of miliar shortened to m must be confirmed, as m may be metres', () => {
    expect(readNumber('1,5 M')).toEqual(unsure(1.5e9))
  })

  test.each([
    ['banyak', 'not-a-number'],
    ['', 'not-a-number'],
    ['koma lima', 'not-a-number'],
    ['satu koma', 'not-a-number'],
    ['nol belas', 'not-a-number'],
    ['sepuluh puluh', 'not-a-number'],
    ['seribu sejuta', 'not-a-number'],
    ['dua tiga', 'not-a-number'],
    ['5 7', 'several-numbers'],
    ['5-7', 'several-numbers'],
    ['2 ribu 5', 'several-numbers'],
  ] as const)('%j is not read: %s', (text, code) => {
    expect(readNumber(text)).toEqual(notRead({ code }))
  })

  test('too long is refused with the limit', () => {
    expect(readNumber('12345678901234567')).toEqual(notRead({ code: 'too-many-digits', limit: 15 }))
  })

  test('spelled out is read back as the same value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(readNumber(spelled(value))).toEqual(sure(value))
      }),
    )
  })

  test('is found at a place in a list of words, with the place behind it', () => {
    const words = ['ada', 'dua', 'ratus', 'dokumen']
    expect(numberAt(words, 1)).toEqual({ value: 200, next: 3, doubtful: false })
    expect(numberAt(words, 0)).toBeNull()
  })
})

const ones = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
]

function spelled(value: number): string {
  if (value < 12) return ones[value] ?? ''
  if (value < 20) return `${spelled(value - 10)} belas`
  if (value < 100) return parts(value, 10, 'puluh')
  if (value < 200) return `seratus${rest(value - 100)}`
  if (value < 1000) return parts(value, 100, 'ratus')
  if (value < 2000) return `seribu${rest(value - 1000)}`
  return value < 1e6 ? parts(value, 1000, 'ribu') : parts(value, 1e6, 'juta')
}

function parts(value: number, size: number, name: string): string {
  return `${spelled(Math.floor(value / size))} ${name}${rest(value % size)}`
}

function rest(value: number): string {
  return value === 0 ? '' : ` ${spelled(value)}`
}
