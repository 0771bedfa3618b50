import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { readDateAndTime } from '#conversation/reading/date-and-time.ts'

const today = Temporal.PlainDate.from('2026-11-21')

function read(text: string): string {
  const reading = readDateAndTime(text, { today })
  if (reading.read === 'not') return reading.problem.code
  const { date, time } = reading.value
  const parts = [reading.read, date.toString(), time?.time.toString({ smallestUnit: 'minute' }), time?.zone]
  return parts.filter(Boolean).join(' ')
}

describe('a day with a time', () => {
  test.each([
    ['5 des jam 8 malam', 'sure 2026-12-05 20:00'],
    ['lusa jam 8', 'sure 2026-11-23 08:00'],
    ['besok sore jam 4', 'sure 2026-11-22 16:00'],
    ['senin pukul 14.00 WITA', 'sure 2026-11-23 14:00 WITA'],
    ['jam 08.30 besok', 'sure 2026-11-22 08:30'],
    ['besok 14:00', 'sure 2026-11-22 14:00'],
    ['nanti malam jam 8', 'sure 2026-11-21 20:00'],
    ['senin', 'sure 2026-11-23'],
  ])('%j is read as %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ['nanti jam 3', 'unsure 2026-11-21 15:00'],
    ['bsk pagi', 'unsure 2026-11-22 08:00'],
    ['pukul 14.00', 'unsure 2026-11-21 14:00'],
    ['minggu depan jam 08.00', 'unsure 2026-11-28 08:00'],
  ])('%j is read as %s, to be confirmed', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ['5 des jam 25', 'no-such-time'],
    ['31 nov jam 8', 'no-such-date'],
    ['entah', 'not-a-date'],
    ['jam 8 entah', 'not-a-date'],
  ])('%j is refused: %s', (text, code) => {
    expect(read(text)).toBe(code)
  })
})
