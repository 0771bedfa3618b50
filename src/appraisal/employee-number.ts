import { Temporal } from 'temporal-polyfill'

/** A NIP (`pns`) or NI PPPK (`pppk`) and what its digits tell. */
export interface EmployeeNumber {
  ok: true
  /** The 18 digits alone. */
  number: string
  kind: 'pns' | 'pppk'
  birthDate: Temporal.PlainDate
  appointmentYear: number
  sex: 'male' | 'female'
}

/** The first thing found wrong with a number. */
export type InvalidEmployeeNumber =
  | { ok: false; problem: 'length'; length: number }
  | { ok: false; problem: 'digits' | 'birth-date' | 'appointment' | 'age' | 'sex' }

const youngestAtAppointment = 16
const oldestAtAppointment = 60

/**
 * Reads a number as people paste it: in groups, with dots, behind "NIP.".
 *
 * NIP: birth date (8), year and month of appointment (6), sex (1), sequence (3), by Peraturan Kepala BKN 22/2007.
 * NI PPPK has a code from 21 up in place of the month, which is how the two are told apart. There is no check digit.
 */
export function parseEmployeeNumber(
  text: string,
  today: Temporal.PlainDate,
): EmployeeNumber | InvalidEmployeeNumber {
  const number = withoutDecoration(text)
  if (!/^\d*$/.test(number)) return { ok: false, problem: 'digits' }
  if (number.length !== 18) return { ok: false, problem: 'length', length: number.length }
  return readDigits(number, today)
}

/** The number as it may be shown: all but the last three digits hidden, for a NIP tells age, sex and seniority. */
export function maskEmployeeNumber(number: string): string {
  return '•'.repeat(Math.max(0, number.length - 3)) + number.slice(-3)
}

function withoutDecoration(text: string): string {
  return text.replace(/^\s*(?:NIP|NI\s*PPPK|NIPPPK)\b/i, '').replace(/[\s\p{Cf}.:'’‘`/–-]/gu, '')
}

function readDigits(number: string, today: Temporal.PlainDate): EmployeeNumber | InvalidEmployeeNumber {
  const birthDate = calendarDay(number.slice(0, 4), number.slice(4, 6), number.slice(6, 8))
  if (!birthDate || isAfter(birthDate, today)) return { ok: false, problem: 'birth-date' }
  const appointment = readAppointment(number.slice(8, 12), number.slice(12, 14))
  if (!appointment || appointment.earliest.year > today.year) return { ok: false, problem: 'appointment' }
  if (!isOfWorkingAge(birthDate, appointment)) return { ok: false, problem: 'age' }
  const sex = readSex(number.charAt(14))
  if (!sex) return { ok: false, problem: 'sex' }
  const { kind, earliest } = appointment
  return { ok: true, number, kind, birthDate, appointmentYear: earliest.year, sex }
}

interface Appointment {
  kind: 'pns' | 'pppk'
  earliest: Temporal.PlainDate
  latest: Temporal.PlainDate
}

function readAppointment(year: string, monthOrCode: string): Appointment | null {
  const kind = Number(monthOrCode) >= 21 ? 'pppk' : 'pns'
  const earliest = calendarDay(year, kind === 'pns' ? monthOrCode : '01', '01')
  const latest = kind === 'pns' ? earliest : calendarDay(year, '12', '31')
  return earliest && latest && { kind, earliest, latest }
}

function isOfWorkingAge(birthDate: Temporal.PlainDate, { earliest, latest }: Appointment): boolean {
  return age(birthDate, latest) >= youngestAtAppointment && age(birthDate, earliest) <= oldestAtAppointment
}

function readSex(digit: string): EmployeeNumber['sex'] | null {
  return digit === '1' ? 'male' : digit === '2' ? 'female' : null
}

function calendarDay(year: string, month: string, day: string): Temporal.PlainDate | null {
  if (month === '00' || day === '00') return null
  const nearest = Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) })
  return nearest.month === Number(month) && nearest.day === Number(day) ? nearest : null
}

function age(birthDate: Temporal.PlainDate, day: Temporal.PlainDate): number {
  return birthDate.until(day, { largestUnit: 'years' }).years
}

function isAfter(day: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, other) > 0
}
