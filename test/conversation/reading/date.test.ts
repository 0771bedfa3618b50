import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { readDate } from '#conversation/reading/date.ts'
import type { DateContext } from '#conversation/reading/date-context.ts'
import { notRead, type Reading, sure, unsure } from '#conversation/reading/reading.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
/** A Saturday. */
const today = day('2026-11-21')
const november = { startsOn: day('2026-11-01'), endsOn: day('2026-11-30') }
const read = (text: string, context: Omit<DateContext, 'today'> = {}) =>
  written(readDate(text, { today, ...context }))

function written(reading: Reading<Temporal.PlainDate>): Reading<string> {
  return reading.read === 'not' ? reading : { ...reading, value: reading.value.toString() }
}

describe('a date', () => {
  test.each([
    ['besok', '2026-11-22'],
    ['bsk', '2026-11-22'],
    ['besok pagi', '2026-11-22'],
    ['bsk pagi', '2026-11-22'],
    ['lusa', '2026-11-23'],
    ['kemarin', '2026-11-20'],
    ['kemaren', '2026-11-20'],
    ['kemarin dulu', '2026-11-19'],
    ['hari ini', '2026-11-21'],
    ['sekarang', '2026-11-21'],
    ['nanti malam', '2026-11-21'],
    ['malam ini', '2026-11-21'],
    ['tadi pagi', '2026-11-21'],
    ['lusa jam 8', '2026-11-23'],
    ['3 hari lagi', '2026-11-24'],
    ['dua hari lagi', '2026-11-23'],
    ['3 hari yang lalu', '2026-11-18'],
    ['3 hari ke depan', '2026-11-24'],
    ['seminggu lagi', '2026-11-28'],
    ['2 minggu lagi', '2026-12-05'],
  ])('near today, %j, is %s', (text, expected) => {
    expect(read(text)).toEqual(sure(expected))
  })

  test.each([
    ['21 November 2026', '2026-11-21'],
    ['21 nopember 2026', '2026-11-21'],
    ['21 nopember', '2026-11-21'],
    ['21 nop', '2026-11-21'],
    ['21 novemver', '2026-11-21'],
    ['21 nobember 2026', '2026-11-21'],
    ['21-11-26', '2026-11-21'],
    ['21/11/2026', '2026-11-21'],
    ['21 / 11 / 2026', '2026-11-21'],
    ['5/12/2026', '2026-12-05'],
    ['05-12-2026', '2026-12-05'],
    ['5.12.2026', '2026-12-05'],
    ['2026-12-05', '2026-12-05'],
    ['5 12 2026', '2026-12-05'],
    ['5/12', '2026-12-05'],
    ['tgl 5 des', '2026-12-05'],
    ['5des', '2026-12-05'],
    ['lima desember', '2026-12-05'],
    ['tanggal 5 bulan 12 tahun 2026', '2026-12-05'],
    ['pada hari Senin, 23 November 2026', '2026-11-23'],
    ['20 nov', '2026-11-20'],
    ['5 des jam 8 malam', '2026-12-05'],
    ['paling lambat 30 November ya pak', '2026-11-30'],
  ])('written as %j, day first, is %s', (text, expected) => {
    expect(read(text)).toEqual(sure(expected))
  })

  test.each([
    ['senin', '2026-11-23'],
    ['jumat', '2026-11-27'],
    ["jum'at", '2026-11-27'],
    ['Jum’at', '2026-11-27'],
    ['hari rabu', '2026-11-25'],
    ['kmis', '2026-11-26'],
    ['ahad', '2026-11-22'],
    ['minggu', '2026-11-22'],
    ['senin depan', '2026-11-23'],
    ['senin minggu depan', '2026-11-23'],
    ['jumat minggu lalu', '2026-11-13'],
  ])('named by its weekday, %j, is the next one, %s', (text, expected) => {
    expect(read(text)).toEqual(sure(expected))
  })

  test.each([
    ['sabtu', '2026-11-28'],
    ['jumat lalu', '2026-11-20'],
    ['jumat ini', '2026-11-20'],
    ['minggu ini', '2026-11-22'],
    ['Selasa, 23 November 2026', '2026-11-23'],
    ['minggu depan', '2026-11-28'],
    ['minggu lalu', '2026-11-14'],
    ['bulan lalu', '2026-10-21'],
    ['bulan depan', '2026-12-21'],
    ['sebulan lagi', '2026-12-21'],
    ['tahun depan', '2027-11-21'],
    ['5 bulan lalu', '2026-06-21'],
    ['5 bulan depan', '2026-12-05'],
    ['5 agst', '2027-08-05'],
    ['5 agustus', '2027-08-05'],
    ['5 januari', '2027-01-05'],
    ['pebruari 2027', '2027-02-01'],
    ['desember', '2026-12-01'],
    ['5.12', '2026-12-05'],
    ['21 november 2062', '2062-11-21'],
    ['5', '2026-11-05'],
    ['tgl 5', '2026-11-05'],
    ['awal bulan depan', '2026-12-01'],
    ['pertengahan bulan', '2026-11-15'],
  ])('that may be meant otherwise, %j, is taken for %s and must be confirmed', (text, expected) => {
    expect(read(text)).toEqual(unsure(expected))
  })

  test('on a weekday is not confused with the same weekday of the next week', () => {
    const tuesday = { today: day('2026-11-24') }
    expect(written(readDate('jumat', tuesday))).toEqual(sure('2026-11-27'))
    expect(written(readDate('jumat depan', tuesday))).toEqual(unsure('2026-12-04'))
    expect(written(readDate('jumat minggu depan', tuesday))).toEqual(sure('2026-12-04'))
    expect(written(readDate('senin ini', tuesday))).toEqual(unsure('2026-11-23'))
  })

  test('without a year is last year’s when that is just past', () => {
    expect(written(readDate('28 des', { today: day('2027-01-05') }))).toEqual(unsure('2026-12-28'))
  })
})

describe('a day of the month', () => {
  test.each([
    ['tgl 5', sure('2026-11-05')],
    ['tanggal lima', sure('2026-11-05')],
    ['tgl 25', sure('2026-11-25')],
    ['5', unsure('2026-11-05')],
    ['tgl 31', notRead({ code: 'no-such-date', written: '31/11/2026' })],
    ['tanggal 5 bulan depan', sure('2026-12-05')],
    ['tanggal 5 bulan lalu', sure('2026-10-05')],
    ['20 nov', sure('2026-11-20')],
    ['3 des', unsure('2026-12-03')],
  ])('in the period of one month, %j, is of that month', (text, expected) => {
    expect(read(text, { period: november })).toEqual(expected)
  })

  test('is of the period’s month even when that month is over', () => {
    const context = { today: day('2026-12-03'), period: november }
    expect(written(readDate('tgl 30', context))).toEqual(sure('2026-11-30'))
    expect(written(readDate('akhir bulan', context))).toEqual(unsure('2026-11-30'))
  })

  test('in a longer period must be confirmed', () => {
    const period = { startsOn: day('2026-01-01'), endsOn: day('2026-12-31') }
    expect(read('tgl 5', { period })).toEqual(unsure('2026-11-05'))
    expect(read('5 agustus', { period })).toEqual(sure('2026-08-05'))
  })

  test('without a period is of this month, to be confirmed when it has passed', () => {
    expect(read('tgl 25')).toEqual(sure('2026-11-25'))
    expect(read('tgl 20')).toEqual(unsure('2026-11-20'))
  })
})

describe('the end of a month', () => {
  test.each([
    ['akhir bulan', '2026-11-30'],
    ['akhir bln ini', '2026-11-30'],
    ['akhir bulan depan', '2026-12-31'],
    ['akhir oktober 2026', '2026-10-30'],
    ['akhir januari', '2027-01-29'],
    ['akhir tahun', '2026-12-31'],
  ])('%j is its last day from Monday to Friday, to be said and confirmed', (text, expected) => {
    expect(read(text)).toEqual(unsure(expected))
  })

  test('is the last working day where the calendar is known', () => {
    const lastWorkingDay = (month: Temporal.PlainYearMonth) => month.toPlainDate({ day: 23 })
    expect(read('akhir bulan', { lastWorkingDay })).toEqual(unsure('2026-11-23'))
    expect(read('akhir desember', { lastWorkingDay })).toEqual(unsure('2026-12-23'))
  })
})

describe('a day counted from the deadline', () => {
  const deadline = day('2026-11-30')

  test.each([
    ['H-3', '2026-11-27'],
    ['h -3', '2026-11-27'],
    ['H – 3', '2026-11-27'],
    ['H min 3', '2026-11-27'],
    ['H+1', '2026-12-01'],
    ['hari H', '2026-11-30'],
  ])('%j is %s', (text, expected) => {
    expect(read(text, { deadline })).toEqual(sure(expected))
  })

  test('is not read where there is no deadline', () => {
    expect(read('H-3')).toEqual(notRead({ code: 'no-deadline' }))
  })
})

describe('what is no date', () => {
  test.each([
    '',
    'nanti',
    'jam 8',
    'malam minggu',
    '3 hari kerja lagi',
    '1 s.d. 7 Juli 2026',
    'besok atau lusa',
    '999999 hari lagi',
    '1,5 hari lagi',
    'rapat tanggal 5 desember di aula',
    'batal',
    '70%',
    `${'senin '.repeat(50)}`,
  ])('%j is refused', (text) => {
    expect(read(text)).toEqual(notRead({ code: 'not-a-date' }))
  })

  test.each([
    ['31/11/2026', '31/11/2026'],
    ['12/21/2026', '12/21/2026'],
    ['29 februari 2027', '29/2/2027'],
    ['30 feb', '30/2'],
    ['0/1/2026', '0/1/2026'],
  ])('%j is refused as %s, which no calendar has', (text, asTyped) => {
    expect(read(text)).toEqual(notRead({ code: 'no-such-date', written: asTyped }))
  })
})

describe('any day of the next and last years', () => {
  const styles = ['full', 'long', 'medium', 'short'] as const
  const formats = styles.map((dateStyle) => new Intl.DateTimeFormat('id-ID', { dateStyle, timeZone: 'UTC' }))

  test('formatted for Indonesia in any style is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1500, max: 1500 }), fc.constantFrom(...formats), (days, format) => {
        const date = today.add({ days })
        const text = format.format(new Date(`${date}T00:00:00Z`))
        expect(read(text)).toEqual(sure(date.toString()))
      }),
    )
  })

  test('said as days from today is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (days) => {
        expect(read(`${days} hari lagi`)).toEqual(sure(today.add({ days }).toString()))
        expect(read(`${days} hari yang lalu`)).toEqual(sure(today.subtract({ days }).toString()))
      }),
    )
  })
})
