import { expect, it } from 'vitest'
import { initials } from '#simulator/page/browser/initials.ts'

it.each([
  ['Siti Rahmawati', 'SR'],
  ['Drs. Bambang Wicaksono, M.Si.', 'BW'],
  ['Dr. Ir. Hj. Ratna Dewi Lestari', 'RD'],
  ['Yohanes', 'Y'],
  ['', ''],
])('takes of %j the letters %j', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
