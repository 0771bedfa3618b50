import { expect, it } from 'vitest'
import { fileSize } from '#simulator/page/browser/file-size.ts'

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [18_220, '18 kB'],
  [1_440_000, '1,4 MB'],
  [20_000_000, '20 MB'],
  [3_200_000_000, '3,2 GB'],
])('writes %i bytes as %j', (bytes, written) => {
  expect(fileSize(bytes)).toBe(written)
})
