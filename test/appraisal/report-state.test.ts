import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { reportState } from '#appraisal/report-state.ts'

const editUntil = Temporal.PlainDate.from('2026-12-05')
const lastMinute = new Date('2026-12-05T23:59:00+08:00')
const after = new Date('2026-12-06T00:01:00+08:00')

test.each([
  [null, 'open', lastMinute, 'none'],
  [null, 'open', after, 'missed'],
  [null, 'closed', lastMinute, 'missed'],
  ['submitted', 'open', lastMinute, 'submitted'],
  ['submitted', 'open', after, 'sent'],
  ['submitted', 'closed', lastMinute, 'closed'],
  ['returned', 'open', lastMinute, 'returned'],
  ['returned', 'open', after, 'returned'],
  ['returned', 'closed', lastMinute, 'missed'],
  ['evaluated', 'open', lastMinute, 'evaluated'],
  ['evaluated', 'closed', after, 'evaluated'],
] as const)('what is %s, in a period that is %s, at %s stands as %s', (sent, period, now, expected) => {
  expect(reportState({ sent, period, editUntil, zone: 'WITA' }, now)).toBe(expected)
})
