import { describe, expect, test } from 'vitest'
import { employeeNumber } from '#conversation/answers/employee-number.ts'
import { words } from '../talk.ts'
import { again, context, file, sticker, typed, written } from './reading.ts'

const reader = employeeNumber()
const number = '199002152015031004'

describe('an employee number', () => {
  test.each([number, '19900215 201503 1 004', 'NIP. 19900215.201503.1.004', ` ${number} `])(
    '%j is read',
    (given) => {
      expect(typed(reader, given)).toEqual({ read: 'sure', value: number })
      expect(written(reader, given)).toEqual({ read: 'sure', value: number })
    },
  )

  test.each([
    ['19900215201503100', { code: 'employee-number-length', length: 17 }],
    ['1990021520150310045', { code: 'employee-number-length', length: 19 }],
    ['199013152015031004', { code: 'employee-number-birth-date' }],
    ['199002152015033004', { code: 'employee-number-sex' }],
    ['Siti Aminah', { code: 'employee-number-digits' }],
  ])('%j is refused', (given, problem) => {
    expect(typed(reader, given)).toEqual({ read: 'not', problem })
  })

  test.each(['9'.repeat(10_000), '👍', '<b>1</b>', ''])('%j is refused', (given) => {
    expect(typed(reader, given)).toMatchObject({ read: 'not' })
  })

  test.each([sticker, file] as const)('is not $kind', (input) => {
    expect(reader.read(input, context)).toEqual({ read: 'not', problem: { code: 'text-needed' } })
  })

  test('comes back from a form as it was, and is shown without what it discloses', () => {
    expect(again(reader, number)).toEqual({ read: 'sure', value: number })
    expect(words(reader.show(number))).toBe('•••••••••••••••004')
    expect(written(reader, '')).toBe('empty')
  })

  test('is stored as 18 digits only', () => {
    expect([number, '123', `${number}0`].map((value) => reader.schema.safeParse(value).success)).toEqual([
      true,
      false,
      false,
    ])
  })
})
