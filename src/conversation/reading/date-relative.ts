import type { Temporal } from 'temporal-polyfill'
import { weekdayOf } from './calendar-words.ts'
import type { DateContext } from './date-context.ts'
import { numberAt } from './number-words.ts'
import { notRead, type Reading, readWithDoubt, sure, unsure } from './reading.ts'

const daysAway = new Map([
  ['hari ini', 0],
  ['sekarang', 0],
  ['besok', 1],
  ['esok', 1],
  ['lusa', 2],
  ['besok lusa', 2],
  ['kemarin', -1],
  ['kemarin lusa', -2],
])
type Unit = 'days' | 'weeks' | 'months' | 'years'
const units = new Map<string, Unit>([
  ['hari', 'days'],
  ['minggu', 'weeks'],
  ['pekan', 'weeks'],
  ['bulan', 'months'],
  ['tahun', 'years'],
])
const directions = new Map([
  ['lagi', 1],
  ['mendatang', 1],
  ['depan', 1],
  ['lalu', -1],
])
const sunday = 7
/** Nobody counts further than this, in days or years. */
const mostSteps = 400

/** Reads `hari ini`, `besok`, `lusa`, `kemarin`. Null for other words. */
export function nearbyDay(
  words: readonly string[],
  { today }: DateContext,
): Reading<Temporal.PlainDate> | null {
  const days = words.length > 2 ? undefined : daysAway.get(words.join(' '))
  return days === undefined ? null : sure(today.add({ days }))
}

/** Reads `3 hari lagi`, `dua minggu lalu`, `minggu depan`, `sebulan lagi`; all but counted days and weeks are unsure. */
export function daysAhead(
  words: readonly string[],
  { today }: DateContext,
): Reading<Temporal.PlainDate> | null {
  const { count, rest } = countedOut(words)
  const [name = '', way = '', ...others] = rest
  const unit = units.get(name)
  const direction = directions.get(way)
  if (!unit || !direction || others.length > 0 || (count !== null && way === 'depan')) return null
  const steps = count ?? 1
  if (!Number.isInteger(steps) || steps < 0 || steps > mostSteps) return notRead({ code: 'not-a-date' })
  const isVague = count === null || unit === 'months' || unit === 'years'
  return readWithDoubt(isVague, today.add({ [unit]: direction * steps }))
}

/**
 * Reads `senin`, `jumat depan`, `senin minggu lalu`: the next such day unless another week is named. `minggu ini` may
 * be this week as well as Sunday.
 */
export function weekday(
  words: readonly string[],
  { today }: DateContext,
): Reading<Temporal.PlainDate> | null {
  const day = weekdayOf(words[0])
  if (!day) return null
  const coming = today.add({ days: (day - today.dayOfWeek + 7) % 7 || 7 })
  const inThisWeek = today.add({ days: day - today.dayOfWeek })
  const nextWeek = inThisWeek.add({ weeks: 1 })
  const which = words.slice(1).join(' ')
  if (which === '' || which === 'besok') return readWithDoubt(day === today.dayOfWeek, coming)
  if (which === 'ini') return readWithDoubt(day < today.dayOfWeek || day === sunday, inThisWeek)
  if (which === 'depan') return readWithDoubt(!coming.equals(nextWeek), nextWeek)
  if (which === 'minggu depan') return sure(nextWeek)
  if (which === 'minggu lalu') return sure(inThisWeek.subtract({ weeks: 1 }))
  if (which !== 'lalu' && which !== 'kemarin') return null
  return unsure(today.subtract({ days: (today.dayOfWeek - day + 7) % 7 || 7 }))
}

/** Reads `H-3`, `H+1`, `hari H`: days from the deadline. Null for other words. */
export function fromDeadline(
  words: readonly string[],
  { deadline }: DateContext,
): Reading<Temporal.PlainDate> | null {
  const days = daysToDeadline(words)
  if (days === null) return null
  return deadline ? sure(deadline.add({ days })) : notRead({ code: 'no-deadline' })
}

function daysToDeadline(words: readonly string[]): number | null {
  const phrase = words.join(' ').replace(/^hari (?=h)/, '')
  const signed = /^h([-+]\d{1,3})$/.exec(phrase) ?? /^h (?:min|minus) (\d{1,3})$/.exec(phrase)
  if (signed?.[1]) return signed[0].includes('min') ? -Number(signed[1]) : Number(signed[1])
  return phrase === 'h' ? 0 : null
}

/** The number in front (`dua` hari, `se`minggu), if any, and the words after it. */
function countedOut(words: readonly string[]): { count: number | null; rest: readonly string[] } {
  const plain = words.filter((word) => word !== 'yang' && word !== 'dalam')
  const one = /^se(hari|minggu|pekan|bulan|tahun)$/.exec(plain[0] ?? '')?.[1]
  if (one) return { count: 1, rest: [one, ...plain.slice(1)] }
  const count = numberAt(plain)
  return count ? { count: count.value, rest: plain.slice(count.next) } : { count: null, rest: plain }
}
