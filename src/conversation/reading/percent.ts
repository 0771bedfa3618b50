import { withoutCourtesy } from './courtesy.ts'
import { intentOfWords } from './intent-words.ts'
import { canonicalWords } from './normalize.ts'
import { hasSeveralNumbers, isFractionWord, numberAt } from './number-words.ts'
import { ratioAt } from './ratio.ts'
import { doubted, notRead, type Reading, readWithDoubt, sure, unsure } from './reading.ts'

/** Above this a percentage is a slip of the pen. Achievement above 120% is taken and capped by whoever asks. */
const highestPercent = 200

const notStarted = new Set([
  'belum mulai',
  'belum dimulai',
  'belum ada',
  'belum dikerjakan',
  'belum sama sekali',
])
const leads = new Set(
  'sudah baru progres progresnya capaian realisasi mencapai sampai sekarang persen'.split(' '),
)
const hedges = new Set(['sekitar', 'kira', 'hampir', 'mungkin', 'kisaran'])

/**
 * Reads a percentage from 0 to 200: `70%`, `70,5 persen`, `tujuh puluh`, `blm mulai`. A fraction, a ratio, "done"
 * and an approximation are read but must be confirmed; a ratio is rounded to hundredths.
 */
export function readPercent(text: string): Reading<number> {
  const words = withoutCourtesy(canonicalWords(text))
  return withinLimits(fromProgress(words) ?? fromNumber(words))
}

function withinLimits(reading: Reading<number>): Reading<number> {
  if (reading.read === 'not') return reading
  if (reading.value < 0) return notRead({ code: 'below-limit', limit: 0 })
  return reading.value > highestPercent ? notRead({ code: 'above-limit', limit: highestPercent }) : reading
}

/** What says how far the work is without a number, or with one behind: `sdh selesai`, `beres 100`, `blm mulai`. */
function fromProgress(words: readonly string[]): Reading<number> | null {
  const phrase = words.slice(0, 4).join(' ')
  if (notStarted.has(phrase)) return sure(0)
  if (phrase === 'belum') return unsure(0)
  const done = words.findLastIndex((_, index) => index < 3 && isDone(words.slice(0, index + 1))) + 1
  if (done === 0) return null
  return done === words.length ? unsure(100) : doubted(fromNumber(words.slice(done)))
}

function isDone(words: readonly string[]): boolean {
  return intentOfWords(words) === 'done'
}

function fromNumber(words: readonly string[]): Reading<number> {
  const start = words.findIndex((word) => !leads.has(word) && !hedges.has(word))
  const stated = words.slice(Math.max(start, 0))
  const hedged = words.slice(0, Math.max(start, 0)).some((word) => hedges.has(word))
  const reading = ratioOf(stated) ?? numberOf(stated)
  return hedged ? doubted(reading) : reading
}

function ratioOf(words: readonly string[]): Reading<number> | null {
  const ratio = ratioAt(words)
  return ratio?.next === words.length ? unsure(toHundredths((ratio.part * 100) / ratio.whole)) : null
}

function toHundredths(value: number): number {
  return Math.round(value * 100) / 100
}

/** A bare number below one (`0,7`) is doubted: it may be a part of one. */
function numberOf(words: readonly string[]): Reading<number> {
  const found = numberAt(words)
  if (!found || !isPercentOrDone(words.slice(found.next))) return notANumberBut(words)
  const { value, next, doubtful } = found
  const saysPercent = words[next] === 'persen'
  const belowOne = value > 0 && value < 1
  if (belowOne && !saysPercent && words.some(isFractionWord)) return unsure(value * 100)
  return readWithDoubt(doubtful || (belowOne && !saysPercent), value)
}

function isPercentOrDone(words: readonly string[]): boolean {
  const rest = words[0] === 'persen' ? words.slice(1) : words
  return rest.length === 0 || isDone(rest)
}

function notANumberBut(words: readonly string[]): Reading<never> {
  return notRead({ code: hasSeveralNumbers(words) ? 'several-numbers' : 'not-a-percent' })
}
