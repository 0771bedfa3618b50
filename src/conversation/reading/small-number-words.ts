/** A value found in a list of canonical words, and the index of the first word after it. */
export interface ValueFound {
  value: number
  next: number
}

const names = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'
const ones = new Map(names.split(' ').map((name, value) => [name, value]))

/** The number from 0 to 999 that starts at a word: `kosong`, `lima belas`, `seratus dua puluh tiga`; null if none. */
export function belowThousand(words: readonly string[], at: number): ValueFound | null {
  const hundreds = hundredsAt(words, at)
  if (!hundreds) return belowHundred(words, at)
  const rest = belowHundred(words, hundreds.next)
  return rest ? { value: hundreds.value + rest.value, next: rest.next } : hundreds
}

function hundredsAt(words: readonly string[], at: number): ValueFound | null {
  if (words[at] === 'seratus') return { value: 100, next: at + 1 }
  if (words[at + 1] !== 'ratus' || !isCount(words[at])) return null
  return { value: oneOf(words[at]) * 100, next: at + 2 }
}

/** The number from 0 to 99 that starts at a word; null if none. */
export function belowHundred(words: readonly string[], at: number): ValueFound | null {
  if (words[at] === 'kosong') return { value: 0, next: at + 1 }
  if (!ones.has(words[at] ?? '')) return null
  const first = oneOf(words[at])
  if (words[at + 1] === 'belas' && isCount(words[at])) return { value: 10 + first, next: at + 2 }
  if (words[at + 1] !== 'puluh' || !isCount(words[at])) return { value: first, next: at + 1 }
  if (!isCount(words[at + 2])) return { value: first * 10, next: at + 2 }
  return { value: first * 10 + oneOf(words[at + 2]), next: at + 3 }
}

function oneOf(word = ''): number {
  return ones.get(word) ?? 0
}

/** One to nine: what can stand before `belas`, `puluh` and `ratus`. */
function isCount(word = ''): boolean {
  return oneOf(word) >= 1 && oneOf(word) <= 9
}
