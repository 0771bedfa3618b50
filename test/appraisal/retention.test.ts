import { expect, test } from 'vitest'
import { everyRetained, keptSince, retentionDays } from '#appraisal/retention.ts'

const noon = new Date('2026-11-21T05:00:00Z')

test('every kind is kept for whole days, and none for ever', () => {
  for (const what of everyRetained) expect(Number.isInteger(retentionDays[what])).toBe(true)
  expect(Math.min(...Object.values(retentionDays))).toBe(1)
})

test('days are of 24 hours, whatever the calendar says', () => {
  expect(keptSince('exports', noon)).toEqual(new Date('2026-11-20T05:00:00Z'))
  expect(keptSince('conversations', noon)).toEqual(new Date('2026-10-22T05:00:00Z'))
})
