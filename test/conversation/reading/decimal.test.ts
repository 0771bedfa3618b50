import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDecimal } from '#conversation/reading/decimal.ts'
import { notRead, sure, unsure } from '#conversation/reading/reading.ts'

describe('a number in digits', () => {
  test.each([
    ['1.234,5', 1234.5],
    ['1234,5', 1234.5],
    ['1.5', 1.5],
    ['1.500', 1500],
    ['1.500.000,00', 1_500_000],
    ['12.345.678', 12_345_678],
    ['0.500', 0.5],
    ['10.25', 10.25],
    [' 70 ', 70],
    ['-5', -5],
    ['- 5', -5],
    ['−5', -5],
    ['+5', 5],
    [',5', 0.5],
    ['5,', 5],
    ['70.', 70],
    ['007', 7],
    ['-0', 0],
    ['７０', 70],
  ])('%j is read as %d', (text, value) => {
    expect(readDecimal(text)).toEqual(sure(value))
  })

  test.each([
    ['1,500', 1.5],
    ['1,234.5', 1234.5],
    ['1,234,567', 1_234_567],
    ['1 500', 1500],
    ['1 234 567,8', 1_234_567.8],
  ])('%j may be meant otherwise than %d and must be confirmed', (text, value) => {
    expect(readDecimal(text)).toEqual(unsure(value))
  })

  test.each([
    '',
    'banyak',
    '1.2.3',
    '1.23.456',
    '--5',
    '5-7',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    '12 34',
    '٣',
    '1/2',
  ])('%j is no number', (text) => {
    expect(readDecimal(text)).toEqual(notRead({ code: 'not-a-number' }))
  })

  test('longer than can be held exactly is refused', () => {
    expect(readDecimal('1.234.567.890.123.456')).toEqual(notRead({ code: 'too-many-digits', limit: 15 }))
    expect(readDecimal('999.999.999.999.999')).toEqual(sure(999_999_999_999_999))
  })

  test('formatted for Indonesia is read back as the same value', () => {
    const format = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 4 })
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.integer({ min: 0, max: 4 }), (digits, places) => {
        const value = digits / 10 ** places + 0
        expect(readDecimal(format.format(value))).toMatchObject({ value })
      }),
    )
  })
})
