import { isNearly } from './typo.ts'

const months = 'januari februari maret april mei juni juli agustus september oktober november desember'.split(
  ' ',
)

const weekdays = [
  ['senin', 'sen'],
  ['selasa', 'sel'],
  ['rabu', 'rab'],
  ['kamis', 'kam'],
  ['jumat', 'jum'],
  ['sabtu', 'sab'],
  ['minggu', 'ahad'],
]

/** The month a canonical word names, from 1; one slip is forgiven in the long names. Undefined for other words. */
export function monthOf(word = ''): number | undefined {
  const exact = months.indexOf(word) + 1
  const month = exact || months.findIndex((each) => isNearly(word, each)) + 1
  return month || undefined
}

/** The weekday a canonical word names, Monday as 1; one slip is forgiven in the long names. */
export function weekdayOf(word = ''): number | undefined {
  const exact = weekdays.findIndex((names) => names.includes(word)) + 1
  const weekday = exact || weekdays.findIndex(([name = '']) => isNearly(word, name)) + 1
  return weekday || undefined
}
