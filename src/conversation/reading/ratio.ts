import { numberAt } from './number-words.ts'

/** So many out of so many, found at the start of a list of words; `next` is the index of the first word after it. */
export interface RatioFound {
  part: number
  whole: number
  next: number
  doubtful: boolean
}

/** `7 dari 10`, `tujuh dari sepuluh`, or `7/10`, which is doubtful as it may be a date; null when there is none. */
export function ratioAt(words: readonly string[]): RatioFound | null {
  const found = slashed(words[0] ?? '') ?? spoken(words)
  return found && found.part >= 0 && found.whole > 0 ? found : null
}

function slashed(word: string): RatioFound | null {
  const digits = /^(\d{1,9})\/(\d{1,9})$/.exec(word)
  return digits && { part: Number(digits[1]), whole: Number(digits[2]), next: 1, doubtful: true }
}

function spoken(words: readonly string[]): RatioFound | null {
  const part = numberAt(words)
  if (!part || words[part.next] !== 'dari') return null
  const whole = numberAt(words, part.next + 1)
  if (!whole) return null
  return { part: part.value, whole: whole.value, next: whole.next, doubtful: part.doubtful || whole.doubtful }
}
