import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { readEmployeeNumber } from '#conversation/reading/employee-number-text.ts'
import { notRead, sure } from '#conversation/reading/reading.ts'

const read = (text: string) => readEmployeeNumber(text, Temporal.PlainDate.from('2026-11-21'))

describe('an employee number in a text', () => {
  test.each([
    '199002152015031004',
    '19900215 201503 1 004',
    '19900215.201503.1.004',
    'NIP. 19900215 201503 1 004',
    'nip: 199002152015031004',
    'No. NIP 199002152015031004',
    'Nomor NIP 199002152015031004',
    '１９９００２１５２０１５０３１００４',
    ' 19900215-201503-1-004 \u200B',
  ])('%j is read into its digits', (text) => {
    expect(read(text)).toEqual(sure('199002152015031004'))
  })

  test.each([
    ['19900215201503100', 17],
    ['1990021520150310041', 19],
    ['130123456', 9],
    ['', 0],
  ])('%j is refused with its length, %d', (text, length) => {
    expect(read(text)).toEqual(notRead({ code: 'employee-number-length', length }))
  })

  test.each([
    ['siapa saya', 'employee-number-digits'],
    ['199013152015031004', 'employee-number-birth-date'],
    ['199002152015031004x', 'employee-number-digits'],
    ['199002152027031004', 'employee-number-appointment'],
    ['200902152015031004', 'employee-number-age'],
    ['199002152015033004', 'employee-number-sex'],
  ] as const)('%j is refused: %s', (text, code) => {
    expect(read(text)).toEqual(notRead({ code }))
  })
})
