import { withoutCourtesy } from './courtesy.ts'
import { hasTooManyDigits, numeral, tooManyDigits } from './decimal.ts'
import { canonicalWords } from './normalize.ts'
import { notRead, type Reading, readWithDoubt } from './reading.ts'
import { belowHundred, belowThousand, type ValueFound } from './small-number-words.ts'

/** A number found in a list of canonical words; doubtful when it can be meant in two ways. */
export interface NumberFound extends ValueFound {
  doubtful: boolean
}

const fractions = new Map([
  ['setengah', 1 / 2],
  ['separuh', 1 / 2],
  ['seperempat', 1 / 4],
])
const scales = new Map([
  ['ribu', 1e3],
  ['rb', 1e3],
  ['juta', 1e6],
  ['jt', 1e6],
  ['miliar', 1e9],
  ['milyar', 1e9],
])
const oneOfScale = new Map([
  ['seribu', 1e3],
  ['sejuta', 1e6],
  ['semiliar', 1e9],
])

/** Reads one number, in digits or words: `1.250`, `tujuh puluh koma lima`, `2rb`, `satu setengah juta`, `setengah`. */
export function readNumber(text: string): Reading<number> {
  const words = withoutCourtesy(canonicalWords(text))
  const found = numberAt(words)
  if (found?.next === words.length) return readWithDoubt(found.doubtful, found.value)
  if (words.some(hasTooManyDigits)) return tooManyDigits()
  return notRead({ code: hasSeveralNumbers(words) ? 'several-numbers' : 'not-a-number' })
}

/** The longest number that starts at a word, in digits or words; null when none does. */
export function numberAt(words: readonly string[], at = 0): NumberFound | null {
  const negative = words[at] === 'minus' || words[at] === 'min'
  const found = sumOfScales(words, negative ? at + 1 : at, Number.POSITIVE_INFINITY)
  return found && negative ? { ...found, value: 0 - found.value } : found
}

/** True for a part of one: setengah, separuh, seperempat, tiga perempat. */
export function isFractionWord(word: string): boolean {
  return fractions.has(word) || word === 'perempat'
}

/** True for a word that is a number in digits, or begins as one. */
export function isDigits(word: string): boolean {
  return /^[-.,]?\d/.test(word)
}

/** True when digits stand in more than one place, or in one as a range (`5-7`). */
export function hasSeveralNumbers(words: readonly string[]): boolean {
  const numbers = words.filter(isDigits)
  return numbers.length > 1 || numbers.some((each) => /\d-\d/.test(each))
}

/** `dua juta lima ratus ribu tiga`: parts of falling scale, only the last without one. */
function sumOfScales(words: readonly string[], at: number, below: number): NumberFound | null {
  const part = scaledPart(words, at)
  if (!part || part.scale >= below) return null
  const { value, next, doubtful, scale } = part
  const rest = continuesAt(words, next) && scale > 1 ? sumOfScales(words, next, scale) : null
  if (!rest) return { value, next, doubtful }
  return { value: value + rest.value, next: rest.next, doubtful: doubtful || rest.doubtful }
}

/** `2 ribu 500` goes on, `2 ribu 5` does not: digits behind a scale are three, or have a scale of their own. */
function continuesAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  return !isDigits(word) || /^\d{3}$/.test(word) || scales.has(words[at + 1] ?? '')
}

function scaledPart(words: readonly string[], at: number): (NumberFound & { scale: number }) | null {
  const one = oneOfScale.get(words[at] ?? '')
  if (one !== undefined) return { value: one, next: at + 1, doubtful: false, scale: one }
  const part = coefficient(words, at)
  if (!part) return null
  const scale = scaleAt(words, part.next)
  if (!scale) return { ...part, scale: 1 }
  const value = Number((part.value * scale.value).toPrecision(15))
  return { value, next: scale.next, doubtful: part.doubtful || scale.doubtful, scale: scale.value }
}

/** `m` and `k` are a scale only behind digits and at the end (`1,5 m`); as `m` may be metres, it is doubtful. */
function scaleAt(words: readonly string[], at: number): NumberFound | null {
  const named = scales.get(words[at] ?? '')
  if (named !== undefined) return { value: named, next: at + 1, doubtful: false }
  if (at !== words.length - 1 || !/\d/.test(words[at - 1] ?? '')) return null
  if (words[at] === 'k') return { value: 1e3, next: at + 1, doubtful: false }
  return words[at] === 'm' ? { value: 1e9, next: at + 1, doubtful: true } : null
}

/** What can stand before a scale: `1,5`, `tiga ratus dua`, `satu koma lima`, `dua setengah`, `setengah`. */
function coefficient(words: readonly string[], at: number): NumberFound | null {
  const fraction = fractionAt(words, at)
  if (fraction) return { ...fraction, doubtful: false }
  const whole = digitsAt(words, at) ?? wordsAt(words, at)
  if (!whole) return null
  if (words[whole.next] === 'koma' && Number.isInteger(whole.value)) return withDecimals(words, whole)
  const part = fractionAt(words, whole.next)
  return part ? { ...whole, value: whole.value + part.value, next: part.next } : whole
}

function fractionAt(words: readonly string[], at: number): ValueFound | null {
  if (words[at] === 'tiga' && words[at + 1] === 'perempat') return { value: 3 / 4, next: at + 2 }
  const value = fractions.get(words[at] ?? '')
  return value === undefined ? null : { value, next: at + 1 }
}

function digitsAt(words: readonly string[], at: number): NumberFound | null {
  const found = numeral(words[at] ?? '')
  return found && { ...found, next: at + 1 }
}

function wordsAt(words: readonly string[], at: number): NumberFound | null {
  const found = belowThousand(words, at)
  return found && { ...found, doubtful: false }
}

/** Behind `koma` stand single digits (`dua lima`) or, said loosely, one number (`dua puluh lima`). */
function withDecimals(words: readonly string[], whole: NumberFound): NumberFound | null {
  let digits = ''
  let next = whole.next + 1
  while (digits.length < 15) {
    const typed = /^\d{1,6}$/.exec(words[next] ?? '')?.[0]
    const said = typed ? null : belowHundred(words, next)
    if (!typed && !said) break
    digits += typed ?? said?.value
    next = said?.next ?? next + 1
  }
  return digits === '' ? null : { ...whole, value: Number(`${whole.value}.${digits}`), next }
}
