import { describe, expect, test } from 'vitest'
import { type PeriodKind, periodDates } from '#appraisal/period.ts'

describe('periodDates', () => {
  test.each<[kind: PeriodKind, ordinal: number, dates: string]>([
    ['monthly', 1, '2027-01-01 2027-01-31 2027-01-31 2027-02-05 2027-02-10'],
    ['monthly', 2, '2027-02-01 2027-02-28 2027-02-28 2027-03-05 2027-03-10'],
    ['monthly', 12, '2027-12-01 2027-12-31 2027-12-31 2028-01-05 2028-01-10'],
    ['quarterly', 1, '2027-01-01 2027-03-31 2027-03-31 2027-04-05 2027-04-10'],
    ['quarterly', 4, '2027-10-01 2027-12-31 2027-12-31 2028-01-05 2028-01-10'],
    ['annual', 1, '2027-01-01 2027-12-31 2027-12-31 2028-01-05 2028-01-31'],
  ])(
    '%s %d of 2027: start, end, progress due, edits until, evaluation due are %s',
    (kind, ordinal, dates) => {
      const { startsOn, endsOn, progressDueOn, editUntil, evaluationDueOn } = periodDates(kind, 2027, ordinal)
      expect([startsOn, endsOn, progressDueOn, editUntil, evaluationDueOn].join(' ')).toBe(dates)
    },
  )

  test('PP 30/2019 Ps. 42(1): the annual appraisal is due at the end of January', () => {
    expect(periodDates('annual', 2026, 1).evaluationDueOn.toString()).toBe('2027-01-31')
  })

  test('February of a leap year has 29 days', () => {
    expect(periodDates('monthly', 2028, 2).endsOn.toString()).toBe('2028-02-29')
  })

  test.each<[PeriodKind, number]>([
    ['monthly', 12],
    ['quarterly', 4],
    ['annual', 1],
  ])('the %s periods of a year, %d of them, follow on each other without a gap', (kind, count) => {
    const periods = Array.from({ length: count }, (_, index) => periodDates(kind, 2027, index + 1))
    const starts = periods.map((period) => period.startsOn.toString())
    const nextStarts = periods.map((period) => period.endsOn.add({ days: 1 }).toString())
    expect(starts).toEqual(['2027-01-01', ...nextStarts.slice(0, -1)])
    expect(nextStarts.at(-1)).toBe('2028-01-01')
  })

  test.each<[PeriodKind, number]>([
    ['monthly', 0],
    ['monthly', 13],
    ['monthly', 1.5],
    ['quarterly', 5],
    ['annual', 2],
  ])('there is no %s period %d', (kind, ordinal) => {
    expect(() => periodDates(kind, 2027, ordinal)).toThrow(`no ${kind} period ${ordinal}`)
  })
})
