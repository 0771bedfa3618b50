import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { line } from '#texts/line.ts'
import type { Reader } from '../reader.ts'
import { readDate } from '../reading/date.ts'
import type { DateContext } from '../reading/date-context.ts'
import { mapReading } from '../reading/reading.ts'
import { typed } from './typed.ts'

/** A calendar day, kept as `YYYY-MM-DD`: "5 Desember", "akhir bulan", "H-3". */
export function day(about: Omit<DateContext, 'today'> = {}): Reader<string> {
  return {
    ...typed((text, { today }) => mapReading(readDate(text, { ...about, today }), String)),
    schema: z.iso.date(),
    inputs: [{ kind: 'text', multiline: false, max: 60 }],
    show: (value) => line('value-day', { day: Temporal.PlainDate.from(value) }),
    fill: (value) => [value.split('-').reverse().join('/')],
  }
}
