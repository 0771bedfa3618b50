import { Temporal } from 'temporal-polyfill'

/** How often an agency appraises. Annual is always there; monthly or quarterly beside it is the agency's choice. */
export type PeriodKind = 'monthly' | 'quarterly' | 'annual'

/** The days of a period, all inclusive. */
export interface PeriodDates {
  startsOn: Temporal.PlainDate
  endsOn: Temporal.PlainDate
  progressDueOn: Temporal.PlainDate
  /** The last day on which entered progress may still be changed. */
  editUntil: Temporal.PlainDate
  evaluationDueOn: Temporal.PlainDate
}

const monthsIn: Record<PeriodKind, number> = { monthly: 1, quarterly: 3, annual: 12 }

// Annual: the end of January, PP 30/2019 Ps. 42(1). The others are customs that differ from place to place.
const daysToEvaluate: Record<PeriodKind, number> = { monthly: 10, quarterly: 10, annual: 31 }
const daysToEdit = 5

/**
 * The dates of the n-th month or quarter of a year, or of the year itself (ordinal 1). The three deadlines are the
 * defaults: progress on the last day, changes until the 5th and evaluation until the 10th of the month after.
 * Throws a RangeError when the year has no such period.
 */
export function periodDates(kind: PeriodKind, year: number, ordinal: number): PeriodDates {
  const months = monthsIn[kind]
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > 12 / months) {
    throw new RangeError(`no ${kind} period ${ordinal} in a year`)
  }
  const startsOn = new Temporal.PlainDate(year, months * (ordinal - 1) + 1, 1)
  const endsOn = startsOn.add({ months }).subtract({ days: 1 })
  return {
    startsOn,
    endsOn,
    progressDueOn: endsOn,
    editUntil: endsOn.add({ days: daysToEdit }),
    evaluationDueOn: endsOn.add({ days: daysToEvaluate[kind] }),
  }
}
