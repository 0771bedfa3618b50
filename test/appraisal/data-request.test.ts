import { expect, test } from 'vitest'
import { dataRequestNumber } from '#appraisal/data-request.ts'

test.each([
  [2026, 1, 'DP/2026/000001'],
  [2027, 1_234_567, 'DP/2027/1234567'],
])('request %i/%i of an agency is %s', (year, sequence, number) => {
  expect(dataRequestNumber(year, sequence)).toBe(number)
})
