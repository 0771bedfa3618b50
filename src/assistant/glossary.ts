import { canonicalWords } from '#conversation/reading/normalize.ts'
import type { Line } from '#texts/line.ts'
import type { Say } from '#texts/say.ts'

/** The explanation of a term asked for as "apa itu RHK?" or "RHK itu apa"; null for anything else. */
export function explainTerm(say: Say, text: string): Line | null {
  if (text.length > 80) return null
  const words = canonicalWords(text)
  const isQuestion =
    words.includes('apa') && (words.includes('itu') || words.includes('arti') || words.includes('maksud'))
  if (!isQuestion) return null
  const term = words.filter((word) => !asking.has(word)).join('-')
  const key = `term-${term}`
  return term !== '' && say.has(key) ? { key, values: {} } : null
}

const asking = new Set([
  'apa',
  'apakah',
  'itu',
  'sih',
  'ya',
  'arti',
  'artinya',
  'dari',
  'maksud',
  'maksudnya',
  'yang',
  'dimaksud',
  'dengan',
  'yaitu',
])
