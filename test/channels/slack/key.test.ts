import { expect, test } from 'vitest'
import { keyOf } from '#channels/slack/key.ts'

test('the identity of a delivery is made of what names it', () => {
  expect(keyOf('msg', 'D0SITI', '1795000000.000100')).toBe('msg:D0SITI:1795000000.000100')
})

test('what is not named has no identity, lest it be taken for another delivery', () => {
  const ts = undefined as unknown as string // as a platform never sends it
  expect(() => keyOf('msg', 'D0SITI', ts)).toThrow(TypeError)
})
