import { pairs, spellings } from './spellings.ts'

const apostrophes = /[’‘ʼ´`′]/g
const dashes = /[‐‑‒–—−]/g
const invisible = /[\p{Cf}\p{M}]/gu
const meaningless = /[\p{C}\p{So}\p{Sk}\s]+/gu
/** Keeps 70½ from becoming 701/2, and 10² from becoming 102. */
const numberSignAfterDigit = /(?<=\d)\p{No}/gu

/** No answer to be read is longer, and one character can become eighteen in NFKC. */
const mostCharacters = 10_000

/**
 * The text in lower case and Unicode NFKC, with one kind of dash, apostrophe and space, and without emoji, control
 * and invisible characters. Empty for a text of more than 10,000 characters.
 */
export function plainText(text: string): string {
  const composed = text.replace(apostrophes, "'").replace(numberSignAfterDigit, ' $&').normalize('NFKC')
  if (composed.length > mostCharacters) return ''
  return composed
    .replace(dashes, '-')
    .replaceAll('⁄', '/')
    .replace(invisible, '')
    .replace(meaningless, ' ')
    .toLowerCase()
    .trim()
}

const dayToDeadline = String.raw`h ?[-+] ?\d{1,3}(?![\p{L}\d])`
const sign = String.raw`(?:(?<![\p{L}\d]|\d )- ?)?`
const number = String.raw`(?:(?<![\p{L}\d])[.,])?\d+(?:[.,:]\d+| ?[-/] ?\d+)*`
const word = String.raw`kira2|[ck]?m[23](?![\p{L}\d])|\p{L}+(?:'\p{L}+)*`
const tokens = new RegExp(`${dayToDeadline}|${sign}${number}|${word}|[%&]`, 'gu')

const stretchedVowel = /([aeou])\1{2,}/g
const gluedNumber =
  /^(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)(belas|puluh|ratus|ribu|juta|miliar)$/

/**
 * The words of a text as a dictionary would write them: `sdh` becomes `sudah`, `70%` becomes `70`, `persen`.
 * Numbers keep their separators and sign (`1.234,5`, `-5`, `21/11/2026`), a day to the deadline is one word (`h-3`),
 * punctuation goes. An emoji counts only when there is nothing else: a raised thumb is `ya`.
 */
export function canonicalWords(text: string): string[] {
  const found = plainText(text).match(tokens)
  return found ? withPairsJoined(found.flatMap(spelledOut)).map(settled) : gesture(text)
}

function spelledOut(found: string, index: number, all: readonly string[]): string[] {
  if (/^[^\p{L}]*\d/u.test(found) || /^h ?[-+]/.test(found)) return [found.replaceAll(' ', '')]
  const typed = found.replace(stretchedVowel, '$1')
  if (typed === 'g' && /^-?\d/.test(all[index - 1] ?? '')) return [typed]
  const glued = gluedNumber.exec(typed)
  if (glued?.[1] && glued[2]) return [glued[1], glued[2]]
  return (spellings.get(typed) ?? typed).split(' ')
}

function withPairsJoined(words: readonly string[]): string[] {
  const joined: string[] = []
  for (const each of words) {
    const pair = pairs.get(`${joined.at(-1)} ${each}`)
    if (pair === undefined) joined.push(each)
    else joined.splice(-1, 1, ...pair.split(' '))
  }
  return joined
}

/** `bl` that is not beside a word of time means `belum`. */
function settled(each: string): string {
  return each === 'bl' ? 'belum' : each
}

function gesture(text: string): string[] {
  const agrees = /[👍👌✅✔]/u.test(text)
  const refuses = /[👎❌✖]/u.test(text)
  if (agrees === refuses) return []
  return [agrees ? 'ya' : 'tidak']
}
