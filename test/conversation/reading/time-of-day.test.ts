import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { notRead, type Reading } from '#conversation/reading/reading.ts'
import { readTimeOfDay, type TimeOfDay } from '#conversation/reading/time-of-day.ts'

function written(reading: Reading<TimeOfDay>): string {
  if (reading.read === 'not') return reading.problem.code
  const { time, zone } = reading.value
  return [reading.read, time.toString({ smallestUnit: 'minute' }), zone]
    .filter((part) => part !== null)
    .join(' ')
}

describe('a time of day', () => {
  test.each([
    ['jam 8 malam', '20:00'],
    ['jam 08.30', '08:30'],
    ['pukul 14.00', '14:00'],
    ['pkl 14:00', '14:00'],
    ['14.00', '14:00'],
    ['8', '08:00'],
    ['jam delapan', '08:00'],
    ['8 malam', '20:00'],
    ['malam jam 8', '20:00'],
    ['jam 3 sore', '15:00'],
    ['jam 3 pagi', '03:00'],
    ['jam 3 dini hari', '03:00'],
    ['jam 1 siang', '13:00'],
    ['jam 11 siang', '11:00'],
    ['jam 12', '12:00'],
    ['jam 12 siang', '12:00'],
    ['jam 10 malam', '22:00'],
    ['pukul 00.15', '00:15'],
    ['pukul 03.30', '03:30'],
    ['jam setengah 8', '07:30'],
    ['setengah delapan malam', '19:30'],
    ['jam setengah 1 siang', '12:30'],
    ['jam setengah 12 malam', '23:30'],
    ['jam 8 lewat 15', '08:15'],
    ['jam 8 kurang seperempat malam', '19:45'],
    ['jam 8 lebih 10 menit pagi', '08:10'],
    ['pukul 23.59', '23:59'],
  ])('%j is %s', (text, time) => {
    expect(written(readTimeOfDay(text))).toBe(`sure ${time}`)
  })

  test.each([
    ['pukul 14.00 WITA', 'sure 14:00 WITA'],
    ['jam 8 pagi wib', 'sure 08:00 WIB'],
    ['09.00 WIT', 'sure 09:00 WIT'],
  ])('%j carries its zone', (text, expected) => {
    expect(written(readTimeOfDay(text))).toBe(expected)
  })

  test.each([
    ['nanti jam 3', '15:00'],
    ['jam 3', '15:00'],
    ['3.30', '15:30'],
    ['nanti jam 8', '08:00'],
    ['jam 12 malam', '00:00'],
    ['jam 1 malam', '01:00'],
    ['pagi', '08:00'],
    ['nanti sore', '16:00'],
  ])('%j may be meant otherwise than %s and must be confirmed', (text, time) => {
    expect(written(readTimeOfDay(text))).toBe(`unsure ${time}`)
  })

  test.each([
    ['jam 25', '25'],
    ['24.00', '24.00'],
    ['jam 8.75', '8.75'],
    ['jam 14 pagi', '14'],
  ])('%j is refused, as no clock shows it', (text, asTyped) => {
    expect(readTimeOfDay(text)).toEqual(notRead({ code: 'no-such-time', written: asTyped }))
  })

  test.each([
    '',
    'nanti',
    'besok',
    'jam kerja',
    '3 jam lagi',
    'jam 8-10',
    'jam',
    '08.30.00',
    'jam 1,5',
    'jam 8 constructor 5',
  ])('%j is no time', (text) => {
    expect(readTimeOfDay(text)).toEqual(notRead({ code: 'not-a-time' }))
  })

  test('formatted for Indonesia is read back at any minute', () => {
    const format = new Intl.DateTimeFormat('id-ID', { timeStyle: 'short', timeZone: 'UTC' })
    fc.assert(
      fc.property(fc.nat({ max: 24 * 60 - 1 }), (minutes) => {
        const instant = new Date(minutes * 60_000)
        expect(written(readTimeOfDay(`pukul ${format.format(instant)} WIB`))).toBe(
          `sure ${instant.toISOString().slice(11, 16)} WIB`,
        )
      }),
    )
  })
})
