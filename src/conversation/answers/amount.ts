import { z } from 'zod'
import { line } from '#texts/line.ts'
import type { Answer, Reader, ReadingContext } from '../reader.ts'
import { readAmount } from '../reading/amount.ts'
import { canonicalWords } from '../reading/normalize.ts'
import { isNearly } from '../reading/typo.ts'
import { typed } from './typed.ts'

/** Above this a number is a slip of the pen; the shared database holds no larger one. */
const largest = 99_999_999_999_999

const Amount = z.number().min(0).max(largest)
const Target = z.number().positive().max(largest)

/** How much was done, in the unit of the target, to two decimals: "12 dokumen", "1.250", "7 dari 10", "70%". */
export function amount(unit: string): Reader<number> {
  return {
    ...number((text, context) => readIn(unit, text, context)),
    schema: Amount,
    inputs: [{ kind: 'text', multiline: false, max: 100 }],
    show: (value) => line('value-amount', { value, unit }),
  }
}

/** A target: a number above zero, to two decimals. */
export function target(): Reader<number> {
  return {
    ...number(readTarget),
    schema: Target,
    inputs: [{ kind: 'text', multiline: false, max: 50 }],
    show: (value) => line('value-number', { value }),
  }
}

function number(read: (text: string, context: ReadingContext) => Answer<number>) {
  return {
    ...typed((text, context) => withinLimits(read(text, context))),
    fill: (value: number) => [numerals.format(value)],
  }
}

// Thousands are grouped, so that no comma of what is filled in can be taken for a grouping.
const numerals = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 })

function withinLimits(answer: Answer<number>): Answer<number> {
  if (answer.read === 'not') return answer
  if (answer.value > largest) return { read: 'not', problem: { code: 'above-limit', limit: largest } }
  return { read: answer.read, value: toHundredths(answer.value) }
}

function toHundredths(value: number): number {
  return Math.round(value * 100) / 100
}

function readIn(unit: string, text: string, context: ReadingContext): Answer<number> {
  const read = readAmount(withoutUnit(text, unit), { today: context.today })
  if (read.read === 'not') return read
  const { unit: written, ...quantity } = read.value
  if (written !== null && !sameUnit(written, unit)) {
    return { read: 'not', problem: { code: 'another-unit', unit, written } }
  }
  if (quantity.kind === 'count') return { read: read.read, value: quantity.value }
  const isShare = spelled(unit) === spelled('%')
  return { read: 'unsure', value: isShare ? (100 * quantity.part) / quantity.whole : quantity.part }
}

/** A unit may hold what else would be read as part of the number: twelve "juta rupiah" are 12 of them. */
function withoutUnit(text: string, unit: string): string {
  const words = canonicalWords(text)
  const own = canonicalWords(unit)
  const rest = words.slice(0, Math.max(0, words.length - own.length))
  const isNamed = own.length > 0 && words.slice(rest.length).join(' ') === own.join(' ')
  return isNamed && rest.length > 0 ? rest.join(' ') : text
}

/** Both in canonical spelling, so that "dok" is a dokumen; the first word of a longer unit will do. */
function sameUnit(written: string, unit: string): boolean {
  const [one, other] = [spelled(written), spelled(unit)]
  return one === other || isNearly(one, other) || other.startsWith(`${one} `)
}

function spelled(unit: string): string {
  return canonicalWords(unit).join(' ')
}

function readTarget(text: string, context: ReadingContext): Answer<number> {
  const answer = readAmount(text, { today: context.today })
  if (answer.read === 'not') return answer
  if (answer.value.kind === 'ratio') return { read: 'not', problem: { code: 'not-a-number' } }
  if (toHundredths(answer.value.value) <= 0) return { read: 'not', problem: { code: 'not-positive' } }
  return { read: answer.read, value: answer.value.value }
}
