import type { Temporal } from 'temporal-polyfill'
import type { Texts } from './keys.ts'

export type TextKey = keyof Texts & string

/** A value placed into a text: what someone typed, a number, or other texts (a list stands line by line). */
export type Text = string | number | Line | readonly Line[]

/** A calendar day, written by DAY() as "Senin, 30 November 2026" and by MONTH() as "November 2026". */
export type Day = Temporal.PlainDate

/** An instant, written by MOMENT() in the reader's zone as "Senin, 30 November 2026 pukul 16.00 WITA". */
export type Moment = Date

/** A sentence chosen but not written yet: the key of a text and the values it needs. */
export interface Line {
  readonly key: TextKey
  readonly values: Readonly<Record<string, Text | Day | Moment>>
}

type ValuesOf<K extends TextKey> = keyof Texts[K] extends never ? [] : [values: Texts[K]]

/** Chooses a text; its values are checked against what the text uses. */
export function line<K extends TextKey>(key: K, ...[values]: ValuesOf<K>): Line {
  return { key, values: (values ?? {}) as Line['values'] } // the conditional tuple has just been checked by the caller
}
