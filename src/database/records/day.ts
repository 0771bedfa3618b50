import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** Reads a `date` column, which Prisma hands over as midnight in UTC. */
export const Day = z
  .date()
  .transform(
    (midnight) =>
      new Temporal.PlainDate(midnight.getUTCFullYear(), midnight.getUTCMonth() + 1, midnight.getUTCDate()),
  )

/** The way back: the day as Prisma wants it for a `date` column. */
export function midnightOf(day: Temporal.PlainDate): Date {
  return new Date(Date.UTC(day.year, day.month - 1, day.day))
}
