import { z } from 'zod'
import { line } from '#texts/line.ts'
import type { Answer, Reader, ReadingContext } from '../reader.ts'
import { readAmount } from '../reading/amount.ts'
import { canonicalWords } from '../reading/normalize.ts'
import { isNearly } from '../reading/typo.ts'

/** How much was done, in the unit of the target: "12 dokumen", "1.250", "7 dari 10", "70%". */
export function amount(unit: string): Reader<number> {
  const read = (text: string, context: ReadingContext) => readIn(unit, text, context)
  return {
    schema: z.number().min(0),
    inputs: [{ kind: 'text', multiline: false, max: 100 }],
    read: (input, context) =>
      input.kind === 'text' ? read(input.text, context) : { read: 'not', problem: { code: 'text-needed' } },
    readForm: ([given], context) => (given && 'text' in given && given.text.trim() ? read(given.text, context) : 'empty'),
    show: (value) => line('value-amount', { value, unit }),
    fill: (value) => [typed(value)],
  }
}

function readIn(unit: string, text: string, context: ReadingContext): Answer<number> {
  const read = readAmount(text, { today: context.today })
  if (read.read === 'not') return read
  const { unit: written, ...quantity } = read.value
  if (written !== null && !sameUnit(written, unit)) {
    return { read: 'not', problem: { code: 'another-unit', unit, written } }
  }
  if (quantity.kind === 'count') return { read: read.read, value: quantity.value }
  const isShare = spelled(unit) === spelled('%')
  return { read: 'unsure', value: isShare ? (100 * quantity.part) / quantity.whole : quantity.part }
}

/** Both in canonical spelling, so that "dok" is a dokumen; the first word of a longer unit will do. */
function sameUnit(written: string, unit: string): boolean {
  const [one, other] = [spelled(written), spelled(unit)]
  return one === other || isNearly(one, other) || other.startsWith(`${one} `)
}

function spelled(unit: string): string {
  return canonicalWords(unit).join(' ')
}

/** A target: a number above zero. */
export function target(): Reader<number> {
  const read = (text: string, context: ReadingContext): Answer<number> => {
    const answer = readAmount(text, { today: context.today })
    if (answer.read === 'not') return answer
    if (answer.value.kind === 'ratio') return { read: 'not', problem: { code: 'not-a-number' } }
    if (answer.value.value <= 0) return { read: 'not', problem: { code: 'not-positive' } }
    return { read: answer.read, value: answer.value.value }
  }
  return {
    schema: z.number().positive(),
    inputs: [{ kind: 'text', multiline: false, max: 50 }],
    read: (input, context) =>
      input.kind === 'text' ? read(input.text, context) : { read: 'not', problem: { code: 'text-needed' } },
    readForm: ([given], context) => (given && 'text' in given && given.text.trim() ? read(given.text, context) : 'empty'),
    show: (value) => line('value-number', { value }),
    fill: (value) => [typed(value)],
  }
}

/** Written so that it reads back as itself: with thousands grouped, no comma can be taken for a grouping. */
function typed(value: number): string {
  return numerals.format(value)
}

const numerals = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 })
