import { describe, expect, test } from 'vitest'
import { startLink } from '#channels/telegram/start-link.ts'

const BOT = { id: 7, username: 'AsistenKinerjaBot' }

describe('a start link', () => {
  test('opens the chat with the code', () => {
    expect(startLink(BOT, 'AB_c-1')).toBe('https://t.me/AsistenKinerjaBot?start=AB_c-1')
  })

  test.each(['', 'a b', 'ü', 'a'.repeat(65)])('does not carry %j, which Telegram would drop', (code) => {
    expect(() => startLink(BOT, code)).toThrow(RangeError)
  })
})
