/**
 * The rules of a PIN: six digits by which a person proves that it is he who holds the phone. Six digits are a million,
 * so what people try first is refused and few tries are free (NIST SP 800-63B, 3.1.1 and 3.2.2).
 */

export type PinWeakness = 'same' | 'sequence' | 'repeated' | 'birth-date' | 'employee-number'

/** So many wrong tries in a row lock the PIN. */
export const mostWrongPins = 5

/** How long one proof holds, in milliseconds. */
export const provedForMs = 10 * 60_000

const firstLockMs = 15 * 60_000

/** How long the PIN is locked, in milliseconds: twice as long each time, until the right one is given. */
export function pinLockMs(locksBefore: number): number {
  return firstLockMs * 2 ** locksBefore
}

/**
 * Why these six digits are too easily guessed; null when they are not.
 *
 * @param employeeNumber 18 digits, of which the first eight are the birth date as yyyymmdd
 */
export function pinWeakness(digits: string, employeeNumber: string): PinWeakness | null {
  if (/^(\d)\1*$/.test(digits)) return 'same'
  if (isSequence(digits)) return 'sequence'
  if (/^(\d\d)\1+$|^(\d{3})\2$|^(\d)\3(\d)\4(\d)\5$|^(\d)\6\6(\d)\7\7$/.test(digits)) return 'repeated'
  if (birthDates(employeeNumber).has(digits)) return 'birth-date'
  return digits === employeeNumber.slice(-6) ? 'employee-number' : null
}

/** Up or down one by one; after 9 comes 0, as on a keypad. */
function isSequence(digits: string): boolean {
  const steps = [...digits].slice(1).map((digit, index) => (Number(digit) - Number(digits[index]) + 10) % 10)
  return steps.every((step) => step === 1) || steps.every((step) => step === 9)
}

/** Day, month and year in any order, the year with two digits or with four and one of the others. */
function birthDates(employeeNumber: string): ReadonlySet<string> {
  const [year, month, day] = [
    employeeNumber.slice(0, 4),
    employeeNumber.slice(4, 6),
    employeeNumber.slice(6, 8),
  ]
  const short = year.slice(2)
  return new Set([
    ...[short + month + day, short + day + month, day + month + short, month + day + short],
    ...[day + short + month, month + short + day],
    ...[year + month, month + year, year + day, day + year],
  ])
}
