import { plainText } from './normalize.ts'
import { notRead, type Reading, readWithDoubt } from './reading.ts'

/** A number as read from digits; doubtful when its separators can be meant in two ways. */
export interface Numeral {
  value: number
  doubtful: boolean
}

/** Digits a number can have and still be exact. */
const mostDigits = 15

const grouped = /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/
const plain = /^-?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/
const likelyGroupedByComma = /^-?[1-9]\d{0,2},\d{3}$/
const groupedByComma = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/
const groupedBySpace = /^-?[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?$/

/**
 * Reads digits as Indonesians write them: dots before groups of exactly three digits are thousands, any other dot and
 * every comma is the decimal mark. `1,500` and `1,234.5` are read but doubtful. Null when it is no number, or longer
 * than can be held exactly.
 */
export function numeral(digits: string): Numeral | null {
  if (hasTooManyDigits(digits)) return null
  if (grouped.test(digits)) return { value: fromIndonesian(digits), doubtful: false }
  if (plain.test(digits)) {
    return { value: Number(digits.replace(',', '.')) + 0, doubtful: likelyGroupedByComma.test(digits) }
  }
  return groupedByComma.test(digits) ? { value: Number(digits.replaceAll(',', '')), doubtful: true } : null
}

/** Reads one number written in digits, thousands also parted by spaces (to be confirmed). */
export function readDecimal(text: string): Reading<number> {
  const written = plainText(text)
    .replace(/^([-+]) /, '$1')
    .replace(/^\+/, '')
    .replace(/[.,]$/, '')
  if (hasTooManyDigits(written)) return tooManyDigits()
  const found = numeral(written) ?? numeralInSpacedGroups(written)
  return found ? readWithDoubt(found.doubtful, found.value) : notRead({ code: 'not-a-number' })
}

/** The reading of a number that is longer than can be held exactly. */
export function tooManyDigits(): Reading<never> {
  return notRead({ code: 'too-many-digits', limit: mostDigits })
}

export function hasTooManyDigits(written: string): boolean {
  return /^[-\d., ]+$/.test(written) && written.replace(/\D/g, '').length > mostDigits
}

function numeralInSpacedGroups(written: string): Numeral | null {
  if (!groupedBySpace.test(written)) return null
  return { value: fromIndonesian(written.replaceAll(' ', '')), doubtful: true }
}

function fromIndonesian(digits: string): number {
  return Number(digits.replaceAll('.', '').replace(',', '.'))
}
