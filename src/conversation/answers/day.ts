import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { line } from '#texts/line.ts'
import type { Answer, Reader, ReadingContext } from '../reader.ts'
import { type DateContext } from '../reading/date-context.ts'
import { readDate } from '../reading/date.ts'

/** A calendar day, kept as `YYYY-MM-DD`: "5 Desember", "akhir bulan", "H-3". */
export function day(about: Omit<DateContext, 'today'> = {}): Reader<string> {
  const read = (text: string, context: ReadingContext): Answer<string> => {
    const answer = readDate(text, { ...about, today: context.today })
    return answer.read === 'not' ? answer : { read: answer.read, value: answer.value.toString() }
  }
  return {
    schema: z.iso.date(),
    inputs: [{ kind: 'text', multiline: false, max: 60 }],
    read: (input, context) =>
      input.kind === 'text' ? read(input.text, context) : { read: 'not', problem: { code: 'text-needed' } },
    readForm: ([given], context) => (given && 'text' in given && given.text.trim() ? read(given.text, context) : 'empty'),
    show: (value) => line('value-day', { day: Temporal.PlainDate.from(value) }),
    fill: (value) => [value.split('-').reverse().join('/')],
  }
}
