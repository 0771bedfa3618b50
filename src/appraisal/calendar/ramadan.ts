import type { Temporal } from 'temporal-polyfill'
import ramadans from './ramadan.json' with { type: 'json' }

/** A month of Ramadan, first and last day as ISO dates, and whether they are set or still an estimate. */
export interface Ramadan {
  hijriYear: number
  startsOn: string
  endsOn: string
  basis: string
}

/** As far as known. Never computed: the first day is set by the Minister of Religious Affairs after sighting the moon. */
export const decreedRamadans: readonly Ramadan[] = ramadans

export function isRamadan(day: Temporal.PlainDate, ramadans: readonly Ramadan[]): boolean {
  const date = day.toString()
  return ramadans.some(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn)
}
