import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pinLockMs, pinWeakness } from '#appraisal/pin.ts'

/** Born on 15 February 1990. */
const number = '199002152015032004'

describe('a PIN is too easily guessed', () => {
  test.each([
    ['000000', 'same'],
    ['777777', 'same'],
    ['123456', 'sequence'],
    ['987654', 'sequence'],
    ['890123', 'sequence'],
    ['210987', 'sequence'],
    ['121212', 'repeated'],
    ['407407', 'repeated'],
    ['112233', 'repeated'],
    ['111999', 'repeated'],
    ['150290', 'birth-date'],
    ['900215', 'birth-date'],
    ['021590', 'birth-date'],
    ['199002', 'birth-date'],
    ['021990', 'birth-date'],
    ['151990', 'birth-date'],
    ['032004', 'employee-number'],
  ] as const)('%s: %s', (digits, weakness) => {
    expect(pinWeakness(digits, number)).toBe(weakness)
  })
})

test.each(['409173', '123457', '121213', '150291', '112234', '100000'])('%s may be chosen', (digits) => {
  expect(pinWeakness(digits, number)).toBeNull()
})

test('few of all PINs are refused', () => {
  const all = Array.from({ length: 1_000_000 }, (_, each) => String(each).padStart(6, '0'))
  expect(all.filter((digits) => pinWeakness(digits, number)).length).toBeLessThan(2_500)
})

test('each lock is twice as long as the one before, the first a quarter of an hour', () => {
  expect(pinLockMs(0)).toBe(15 * 60_000)
  fc.assert(
    fc.property(fc.nat(20), (before) => {
      expect(pinLockMs(before + 1)).toBe(2 * pinLockMs(before))
    }),
  )
})
