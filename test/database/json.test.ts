import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toJson } from '#database/json.ts'

test.each([
  ['half a character', 'a\ud83d', 'a\ufffd'],
  ['a NUL', 'a\0b', 'ab'],
  ['whole characters', 'é😀', 'é😀'],
])('%s is written so that PostgreSQL takes it', (_, given, kept) => {
  expect(JSON.parse(toJson({ text: [given] }))).toEqual({ text: [kept] })
})

test('everything else is written as ever', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(toJson(value)).toBe(JSON.stringify(value))
    }),
  )
})
