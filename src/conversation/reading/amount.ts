import type { Temporal } from 'temporal-polyfill'
import { withoutCourtesy } from './courtesy.ts'
import { datePhrase } from './date.ts'
import type { DateContext } from './date-context.ts'
import { hasTooManyDigits, tooManyDigits } from './decimal.ts'
import { canonicalWords } from './normalize.ts'
import { isDigits, numberAt } from './number-words.ts'
import { ratioAt } from './ratio.ts'
import { notRead, type Reading, readWithDoubt } from './reading.ts'

/** How much was done: a number or so many out of so many, of what (if said), on which day (if said). */
export type Amount = Quantity & { unit: string | null; date: Temporal.PlainDate | null }

type Quantity = { kind: 'count'; value: number } | { kind: 'ratio'; part: number; whole: number }

interface Counted {
  quantity: Quantity
  doubtful: boolean
  rest: readonly string[]
}

const longestText = 24
const leads = new Set(['sudah', 'baru', 'sekarang', 'realisasi', 'capaian', 'ada', 'total', 'jumlah'])

/**
 * Reads an amount from zero up with its unit: `1.250 dokumen`, `Rp1,5 juta`, `7 dari 10`, and the day it was done
 * on, if one is said: `3 dok tgl 20 nov`.
 */
export function readAmount(text: string, context: DateContext): Reading<Amount> {
  const words = withoutLeads(withoutCourtesy(canonicalWords(text)))
  if (words.some(hasTooManyDigits)) return tooManyDigits()
  if (words.length > longestText) return notRead({ code: 'not-an-amount' })
  const counted = rupiah(words) ?? ratio(words) ?? count(words)
  if (!counted) return notRead({ code: 'not-an-amount' })
  if (counted.quantity.kind === 'count' && counted.quantity.value < 0) {
    return notRead({ code: 'below-limit', limit: 0 })
  }
  return withDetails(counted, context)
}

function withDetails({ quantity, doubtful, rest }: Counted, context: DateContext): Reading<Amount> {
  const { unit, date } = unitAndDate(rest, context)
  if (date?.read === 'not') return notRead(date.problem)
  if (unit.some(isDigits)) return notRead({ code: 'several-numbers' })
  return readWithDoubt(doubtful || date?.read === 'unsure', {
    ...quantity,
    unit: unit.join(' ') || null,
    date: date?.value ?? null,
  })
}

/** The first place behind which everything reads as a date parts the unit from the date. */
function unitAndDate(
  words: readonly string[],
  context: DateContext,
): { unit: readonly string[]; date: Reading<Temporal.PlainDate> | null } {
  for (const at of words.keys()) {
    const isUnitOfTime = words.length === 1 && words[0] === 'minggu'
    const date = isUnitOfTime ? null : datePhrase(words.slice(at), context)
    if (date) return { unit: words.slice(0, at), date }
  }
  return { unit: words, date: null }
}

function rupiah(words: readonly string[]): Counted | null {
  const amount = words[0] === 'rp' ? count(words.slice(1)) : null
  return amount && { ...amount, doubtful: false, rest: ['rupiah', ...amount.rest] }
}

function ratio(words: readonly string[]): Counted | null {
  const found = ratioAt(words)
  if (!found) return null
  const quantity = { kind: 'ratio', part: found.part, whole: found.whole } as const
  return { quantity, doubtful: found.doubtful, rest: words.slice(found.next) }
}

function count(words: readonly string[]): Counted | null {
  const found = numberAt(words)
  return (
    found && {
      quantity: { kind: 'count', value: found.value },
      doubtful: found.doubtful,
      rest: words.slice(found.next),
    }
  )
}

function withoutLeads(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !leads.has(word))
  return words.slice(Math.max(start, 0))
}
