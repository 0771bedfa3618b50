import { canonicalWords } from './reading/normalize.ts'
import { isNearly } from './reading/typo.ts'

/** A thing people may want, and phrases they say it with. */
export interface Intent {
  name: string
  phrases: readonly string[]
}

export type IntentFound = { name: string } | { ambiguous: readonly string[] }

/** Words that say nothing of what is wanted. */
const emptyWords = new Set(
  [
    'saya kami mau ingin minta mohon tolong bagaimana cara caranya apa apakah bisa boleh bantu untuk dengan dan yang',
    'di ke dari pada ini itu nya bapak ibu kak min admin dong deh sih lah ya saja dulu sekarang lagi terima kasih',
    'bulan hari minggu tahun selamat pagi siang sore malam halo hai assalamualaikum buat akan hendak soal tentang',
  ].flatMap((line) => line.split(' ')),
)
/** A phrase is not meant when one of these is said and the phrase has none. */
const negations = ['tidak', 'belum', 'bukan', 'jangan', 'batal']
const longestText = 30
/** A single word that may be mistyped must be this long: `batas` is not `batal`. */
const shortestLoneTypo = 7
/** A mistyped word tells a little less than a right one. */
const typoWeight = 0.9
/** At least this share of the telling words must belong to the phrase. */
const leastShare = 0.5

/**
 * Finds which intent plain words mean: the one whose longest phrase is wholly in the text, in any order, typos in
 * long words forgiven. Several with equal right are ambiguous, in the order given. Null when the text is long, says
 * mostly other things, or negates: rather nothing than a wrong flow.
 */
export function findIntent(text: string, intents: readonly Intent[]): IntentFound | null {
  const words = canonicalWords(text)
  if (words.length > longestText) return null
  const scored = intents.map(({ name, phrases }) => ({ name, score: bestScore(words, phrases) }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  const [first, ...others] = scored.filter(({ score }) => score > 0 && score === best).map(({ name }) => name)
  if (first === undefined) return null
  return others.length === 0 ? { name: first } : { ambiguous: [first, ...others] }
}

function bestScore(words: readonly string[], phrases: readonly string[]): number {
  return Math.max(0, ...phrases.map((phrase) => scoreOf(words, canonicalWords(phrase))))
}

/** The number of the phrase's telling words when all are in the text and tell enough of it, else 0. */
function scoreOf(words: readonly string[], phrase: readonly string[]): number {
  const telling = tellingWords(phrase)
  if (telling.length < leastShare * tellingWords(words).length) return 0
  if (negations.some((word) => words.includes(word) && !phrase.includes(word))) return 0
  let score = 0
  for (const meant of telling) {
    const weight = weightOf(words, meant, telling.length === 1)
    if (weight === 0) return 0
    score += weight
  }
  return score
}

function weightOf(words: readonly string[], meant: string, isLone: boolean): number {
  if (words.some((word) => word === meant || word === `${meant}nya`)) return 1
  if (isLone && meant.length < shortestLoneTypo) return 0
  return words.some((word) => isNearly(word, meant)) ? typoWeight : 0
}

/** A phrase of nothing but empty words is told by all of them. */
function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !emptyWords.has(word))
  return telling.length > 0 ? telling : words
}
