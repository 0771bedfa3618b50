import { withoutCourtesy } from './courtesy.ts'
import { canonicalWords, plainText } from './normalize.ts'
import { numberAt } from './number-words.ts'
import { doubted, notRead, type Reading, sure } from './reading.ts'
import { isNearly } from './typo.ts'

const leads = new Set(['pilih', 'pilihan', 'memilih', 'opsi', 'nomor', 'nomer', 'no', 'yang', 'ke'])
const ordinals = [
  'pertama',
  'kedua',
  'ketiga',
  'keempat',
  'kelima',
  'keenam',
  'ketujuh',
  'kedelapan',
  'kesembilan',
]
const shortestBeginning = 3

type Matches = (label: readonly string[], typed: readonly string[]) => boolean

/**
 * Reads which of the labels is meant, as its index from 0: the label itself, its number in the list from 1 (`2`,
 * `nomor dua`), or its first words are sure; the beginning of a word or a slip in long words is not. A label that
 * merely contains the text is never meant: `Baik` is not `Sangat Baik`.
 */
export function readChoice(text: string, labels: readonly string[]): Reading<number> {
  const typed = canonicalWords(text)
  return (
    only(
      indexesWhere(labels, (label) => plainText(label) === plainText(text)),
      labels,
    ) ??
    byWords(typed, labels) ??
    byWords(withoutLeads(typed), labels) ??
    notRead({ code: 'not-a-choice', labels })
  )
}

function byWords(typed: readonly string[], labels: readonly string[]): Reading<number> | null {
  if (typed.length === 0) return null
  const words = labels.map(canonicalWords)
  const matching = (matches: Matches) => indexesWhere(words, (label) => matches(label, typed))
  return (
    only(matching(isSame), labels) ??
    byNumber(typed, labels, matching(isFirstWords)) ??
    only(matching(isFirstWords), labels) ??
    onlyDoubted(matching(isBeginning), labels) ??
    onlyDoubted(matching(isMistyped), labels)
  )
}

/** `2` is the second option, unless other labels begin with a 2: then it is ambiguous. */
function byNumber(
  typed: readonly string[],
  labels: readonly string[],
  beginning: readonly number[],
): Reading<number> | null {
  const position = positionIn(typed)
  if (position === null) return null
  if (position >= 1 && position <= labels.length) {
    return only([...new Set([position - 1, ...beginning])], labels)
  }
  return beginning.length > 0 ? null : notRead({ code: 'no-such-option', count: labels.length })
}

function positionIn(typed: readonly string[]): number | null {
  const ordinal = ordinals.indexOf(typed.join(' ')) + 1
  if (ordinal > 0) return ordinal
  const found = numberAt(typed)
  return found?.next === typed.length && Number.isInteger(found.value) ? found.value : null
}

function only(indexes: readonly number[], labels: readonly string[]): Reading<number> | null {
  const [first, ...others] = indexes
  if (first === undefined) return null
  if (others.length === 0) return sure(first)
  return notRead({ code: 'ambiguous-choice', labels: labels.filter((_, index) => indexes.includes(index)) })
}

function onlyDoubted(indexes: readonly number[], labels: readonly string[]): Reading<number> | null {
  const reading = only(indexes, labels)
  return reading && doubted(reading)
}

function indexesWhere<T>(all: readonly T[], holds: (each: T) => boolean): number[] {
  return all.flatMap((each, index) => (holds(each) ? [index] : []))
}

function withoutLeads(typed: readonly string[]): readonly string[] {
  const words = withoutCourtesy(typed)
  return words.slice(words.findIndex((word) => !leads.has(word)))
}

const isSame: Matches = (label, typed) => label.length === typed.length && isFirstWords(label, typed)

const isFirstWords: Matches = (label, typed) => typed.every((word, index) => label[index] === word)

const isBeginning: Matches = (label, typed) =>
  (typed.at(-1)?.length ?? 0) >= shortestBeginning && label.join(' ').startsWith(typed.join(' '))

const isMistyped: Matches = (label, typed) =>
  label.length === typed.length && label.every((word, index) => isNearly(typed[index] ?? '', word))
