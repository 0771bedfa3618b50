import { Temporal } from 'temporal-polyfill'
import { type Delegable, type DelegationKind, delegationKinds } from '#appraisal/delegation.ts'
import { dayIn, startOfDay, type Zone } from '#appraisal/zone.ts'
import { line } from '#texts/line.ts'
import { type GivenNumber, readNumber } from '../command-line/given-number.ts'
import type { Given } from '../command-line/kit.ts'
import { isOutcome, type Outcome, refused } from '../command-line/outcome.ts'
import { readScope } from './acting-scope.ts'
import { calendarDay } from './given-month.ts'

/** An order as it is given, its days still without a zone. */
export interface ActingOrder {
  principal: GivenNumber
  acting: GivenNumber
  kind: DelegationKind
  letterNumber: string
  scope: readonly Delegable[]
  days: GivenDays
}

/** The first and the last day; null for "from now" and for "until it is ended". */
interface GivenDays {
  from: Temporal.PlainDate | null
  until: Temporal.PlainDate | null
}

export function readOrder({ options }: Given, now: Date): ActingOrder | Outcome {
  const principal = readNumber(options.for ?? '', now)
  if (isOutcome(principal)) return principal
  const acting = readNumber(options.by ?? '', now)
  if (isOutcome(acting)) return acting
  const kind = delegationKinds.find((known) => known === options.kind?.toLowerCase())
  if (!kind) return refused('unknown-kind', line('admin-acting-unknown-kind', { kind: options.kind ?? '' }))
  const letterNumber = options.letter?.trim() ?? ''
  if (letterNumber === '') return refused('no-letter', line('admin-acting-no-letter'))
  const scope = readScope(options.scope)
  if (isOutcome(scope)) return scope
  const days = readDays(options)
  return isOutcome(days) ? days : { principal, acting, kind, letterNumber, ...scope, days }
}

function readDays({ from: first, until: last }: Given['options']): GivenDays | Outcome {
  const from = first === undefined ? null : calendarDay(first)
  if (first !== undefined && !from) return wrongDay('from')
  const until = last === undefined ? null : calendarDay(last)
  if (last !== undefined && !until) return wrongDay('until')
  return { from, until }
}

function wrongDay(option: string): Outcome {
  return refused('date-form', line('admin-period-date-form', { option }))
}

/** When it begins and when it no longer holds: whole days where the principal is. */
export function timesOf(
  { from, until }: GivenDays,
  zone: Zone,
  now: Date,
): { startsAt: Date; endsAt: Date | null } | Outcome {
  const startsAt = from ? startOfDay(from, zone) : now
  if (!until) return { startsAt, endsAt: null }
  if (Temporal.PlainDate.compare(until, dayIn(startsAt, zone)) < 0)
    return refused('order', line('admin-acting-order'))
  const endsAt = startOfDay(until.add({ days: 1 }), zone)
  return endsAt > now ? { startsAt, endsAt } : refused('over', line('admin-acting-over'))
}
