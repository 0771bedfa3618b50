import { describe, expect, test } from 'vitest'
import { pinDigits } from '#conversation/answers/pin-digits.ts'
import { words } from '../talk.ts'
import { context } from './reading.ts'

const read = (text: string) => pinDigits().read({ kind: 'text', text }, context)

describe('six digits', () => {
  test.each(['409173', ' 409173 ', '409 173', '4 0 9 1 7 3', '409-173', '４０９１７３'])('%j', (text) => {
    expect(read(text)).toEqual({ read: 'sure', value: '409173' })
  })

  test.each(['40917', '4091733', 'empat nol', 'PIN saya 409173', '40917a', '', '409173 409173'])(
    'are not %j, and what was typed is not repeated',
    (text) => {
      expect(read(text)).toEqual({ read: 'not', problem: { code: 'not-a-pin' } })
    },
  )
})

test('are never shown or filled in again', () => {
  expect(words(pinDigits().show('409173'))).not.toMatch(/\d/)
  expect(pinDigits().fill('409173')).toEqual([])
})
