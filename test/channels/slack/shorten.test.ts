import { expect, test } from 'vitest'
import { beginning, shorten } from '#channels/slack/shorten.ts'

test.each([
  ['Kirim', 5, 'Kirim'],
  ['Kirim penilaian', 7, 'Kirim…'],
  ['👍👍👍', 4, '👍…'],
])('%j within %i characters is %j', (text, max, short) => {
  expect(shorten(text, max)).toBe(short)
})

test.each([
  ['Kirim', 3, 'Kir'],
  ['👍👍', 3, '👍'],
])('the beginning of %j, at most %i characters, is %j', (text, max, cut) => {
  expect(beginning(text, max)).toBe(cut)
})
