import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { zones } from '#appraisal/zone.ts'

const firstDay = Temporal.PlainDate.from('1988-01-01')

/** Any calendar day from 1988, when the zones took their present form, to 2087. */
export const anyDay = fc.integer({ min: 0, max: 36_500 }).map((days) => firstDay.add({ days }))

/** Any day of the years whose holidays are decreed. */
export const anyDecreedDay = fc
  .integer({ min: 0, max: 364 + 365 })
  .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }))

/** Any instant from 1988 to 2087, to the millisecond. */
export const anyInstant = fc.date({
  min: new Date('1988-01-01T00:00:00Z'),
  max: new Date('2087-12-31T00:00:00Z'),
  noInvalidDate: true,
})

export const anyZone = fc.constantFrom(...zones)

/** A day from its ISO writing. */
export function day(iso: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(iso)
}
