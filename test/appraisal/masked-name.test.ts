import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskName } from '#appraisal/masked-name.ts'

test.each([
  ['Siti Aminah', 'S••• A•••'],
  ['Dr. Ir. Budi Santoso, S.T., M.M.', 'D••• I••• B••• S•••'],
  ['Yohanes', 'Y•••'],
  ['  Nur   Aisyah ', 'N••• A•••'],
  ['', ''],
])('%j is shown as %j', (name, masked) => {
  expect(maskName(name)).toBe(masked)
})

test('shows of each word its first letter alone', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[A-Z][a-z]{1,20}$/), { maxLength: 5 }), (words) => {
      expect(maskName(words.join(' '))).toBe(words.map((word) => `${word[0]}•••`).join(' '))
    }),
  )
})
