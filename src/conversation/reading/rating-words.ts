import type { Rating } from '#appraisal/rating.ts'
import { withoutCourtesy } from './courtesy.ts'
import { canonicalWords } from './normalize.ts'
import { notRead, type Reading, unsure } from './reading.ts'
import { isNearly } from './typo.ts'

const ratings: readonly (readonly [string, Rating])[] = [
  ['diatas', 'above'],
  ['da', 'above'],
  ['melampaui', 'above'],
  ['melebihi', 'above'],
  ['sesuai', 'meets'],
  ['cukup sesuai', 'meets'],
  ['se', 'meets'],
  ['memenuhi', 'meets'],
  ['dibawah', 'below'],
  ['db', 'below'],
  ['kurang', 'below'],
  ['kurang sesuai', 'below'],
]
const besides = new Set(['ekspektasi', 'harapan', 'rating', 'nilai', 'nilainya'])

/** Reads a rating in plain words (`diatas`, `DA`, `melampaui ekspektasi`); never sure, as a rating is confirmed. */
export function readRating(text: string): Reading<Rating> {
  const words = withoutCourtesy(canonicalWords(text)).filter((word) => !isBeside(word))
  const found = ratings.find(([phrase]) => isPhrase(words, phrase))
  return found ? unsure(found[1]) : notRead({ code: 'not-a-rating' })
}

function isBeside(word: string): boolean {
  return besides.has(word) || isNearly(word, 'ekspektasi')
}

function isPhrase(words: readonly string[], phrase: string): boolean {
  const meant = phrase.split(' ')
  return words.length === meant.length && meant.every((each, index) => isNearly(words[index] ?? '', each))
}
