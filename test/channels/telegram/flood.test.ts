import { beforeEach, describe, expect, test } from 'vitest'
import { createFloodScope, type FloodScope } from '#channels/telegram/flood.ts'

describe('whose wait it is', () => {
  let now: number
  let scopeOf: FloodScope

  beforeEach(() => {
    now = 0
    scopeOf = createFloodScope(() => now)
  })

  test('a short one is taken for the chat’s own', () => {
    expect(scopeOf('11', 3_000)).toBe('address')
    expect(scopeOf('11', 60_000)).toBe('address')
  })

  test('one longer than any limit of a chat is the bot’s', () => {
    expect(scopeOf('11', 61_000)).toBe('channel')
  })

  test('when a second chat is told to wait meanwhile, it is the bot’s', () => {
    scopeOf('11', 3_000)
    now = 2_999
    expect(scopeOf('12', 1_000)).toBe('channel')
  })

  test('once a wait is over it counts no more', () => {
    scopeOf('11', 3_000)
    now = 3_000
    expect(scopeOf('12', 1_000)).toBe('address')
  })
})
