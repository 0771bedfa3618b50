import { FluentNone, FluentType, type Scope } from '@fluent/bundle'
import { Temporal } from 'temporal-polyfill'

/** The zones people read times in, with the IANA zone of each. */
const ianaOf = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' } as const

export type ReaderZone = keyof typeof ianaOf

/** A calendar day on its way into a text. */
export class DayValue extends FluentType<Temporal.PlainDate> {
  override toString(): string {
    return longDay.format(utcNoon(this.value))
  }
}

/** An instant on its way into a text. */
export class MomentValue extends FluentType<Date> {
  override toString(_scope: Scope): string {
    return this.value.toISOString()
  }
}

const longDay = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const shortDay = formatter({ day: 'numeric', month: 'long' })
const month = formatter({ month: 'long', year: 'numeric' })
const weekday = formatter({ weekday: 'long' })

/** The functions a text may use besides Fluent's own, for a reader in this zone. */
export function formatsFor(zone: ReaderZone) {
  const timeZone = ianaOf[zone]
  const date = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, timeZone)
  const time = formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, timeZone)
  return {
    DAY: day((value) => longDay.format(utcNoon(value))),
    SHORTDAY: day((value) => shortDay.format(utcNoon(value))),
    WEEKDAY: day((value) => weekday.format(utcNoon(value))),
    MONTH: day((value) => month.format(utcNoon(value))),
    MOMENT: moment((value) => `${date.format(value)} pukul ${time.format(value)} ${zone}`),
    TIME: moment((value) => `${time.format(value)} ${zone}`),
  }
}

type Positional = (FluentType<unknown> | string)[]

function day(write: (value: Temporal.PlainDate) => string) {
  return ([value]: Positional) =>
    value instanceof DayValue ? write(value.value) : new FluentNone('a day is needed')
}

function moment(write: (value: Date) => string) {
  return ([value]: Positional) =>
    value instanceof MomentValue ? write(value.value) : new FluentNone('a moment is needed')
}

function formatter(options: Intl.DateTimeFormatOptions, timeZone = 'UTC'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('id-ID', { ...options, timeZone })
}

function utcNoon(value: Temporal.PlainDate): Date {
  return new Date(Date.UTC(value.year, value.month - 1, value.day, 12))
}

/** Whether a value is a calendar day, whichever copy of the Temporal implementation made it. */
export function isDay(value: unknown): value is Temporal.PlainDate {
  return value instanceof Temporal.PlainDate
}
