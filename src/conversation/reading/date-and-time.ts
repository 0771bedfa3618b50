import type { Temporal } from 'temporal-polyfill'
import { withoutCourtesy } from './courtesy.ts'
import { readDateWords } from './date.ts'
import type { DateContext } from './date-context.ts'
import { canonicalWords } from './normalize.ts'
import { notRead, type Reading, readWithDoubt, sure, unsure } from './reading.ts'
import type { TimeOfDay } from './time-of-day.ts'

/** A day and, when one was typed, a time of that day. */
export interface DateAndTime {
  date: Temporal.PlainDate
  time: TimeOfDay | null
}

/** Reads a day with or without a time: `5 des jam 8 malam`, `lusa jam 8`, `besok pagi`, `nanti jam 3`, `senin`. */
export function readDateAndTime(text: string, context: DateContext): Reading<DateAndTime> {
  const words = withoutCourtesy(canonicalWords(text))
  const { date, time } = readDateWords(words, context)
  return together(
    time?.rest.length === 0 && date.read === 'not' ? unsure(context.today) : date,
    time?.reading,
  )
}

function together(
  date: Reading<Temporal.PlainDate>,
  time: Reading<TimeOfDay | null> = sure(null),
): Reading<DateAndTime> {
  if (time.read === 'not') return notRead(time.problem)
  if (date.read === 'not') return notRead(date.problem)
  const isSure = date.read === 'sure' && time.read === 'sure'
  return readWithDoubt(!isSure, { date: date.value, time: time.value })
}
