import { withoutCourtesy } from './courtesy.ts'
import { canonicalWords } from './normalize.ts'
import { numberAt } from './number-words.ts'
import { notRead, type Reading, readWithDoubt, unsure } from './reading.ts'

/** A yes or a no, with what was said besides (canonical words), as the 80 in `ya 80`. */
export interface YesNo {
  answer: 'yes' | 'no'
  rest: string
}

const yes = new Set(['ya', 'oke', 'siap', 'betul', 'benar', 'setuju', 'sip', 'lanjut', 'lanjutkan', 'boleh'])
const no = new Set(['tidak', 'belum', 'bukan', 'jangan', 'n', 'no'])
/** A yes to some questions only, as `sudah` to "have you received it?". */
const perhaps = new Set(['sudah', 'baik', 'baiklah'])
/** What `tidak` may be followed by without meaning no. */
const idioms = new Set(['apa', 'masalah', 'keberatan', 'tahu', 'tau', 'yakin', 'jadi'])

/**
 * Reads the answer to a yes-or-no question. Anything said besides that does not start with a number makes it unsure;
 * a yes with a no is not read.
 */
export function readYesNo(text: string): Reading<YesNo> {
  return readYesNoWords(withoutCourtesy(canonicalWords(text)))
}

/** The same for canonical words without courtesy. */
export function readYesNoWords(words: readonly string[]): Reading<YesNo> {
  const first = words[0] ?? ''
  if (words.length === 1 && perhaps.has(first)) return unsure({ answer: 'yes', rest: '' })
  const negative = no.has(first)
  const meant = words.findIndex((word, index) => !yes.has(word) && !(negative && index === 0))
  const rest = meant === -1 ? [] : words.slice(meant)
  const contradicted = rest.some((word) => no.has(word) || yes.has(word))
  if (rest.length === words.length || contradicted || (negative && idioms.has(rest[0] ?? ''))) {
    return notRead({ code: 'not-yes-or-no' })
  }
  const isClear = rest.length === 0 || numberAt(rest) !== null
  return readWithDoubt(!isClear, { answer: negative ? 'no' : 'yes', rest: rest.join(' ') })
}
