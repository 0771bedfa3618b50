import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { text } from '#conversation/answers/text.ts'
import { again, file, sticker, typed, written } from './reading.ts'

const note = text({ min: 5, max: 20 })

describe('free text', () => {
  test.each([
    ['  Sudah selesai  ', 'Sudah selesai'],
    ['dua\r\nbaris', 'dua\nbaris'],
    ['dua\rbaris', 'dua\nbaris'],
    ['kolom\tkolom', 'kolom\tkolom'],
    ['<b>tebal</b> & *_`', '<b>tebal</b> & *_`'],
    ['kerja 👍🏽 bagus', 'kerja 👍🏽 bagus'],
    ['nol\u0000 dan \u0007bel', 'nol dan bel'],
    ['separuh \uD83D huruf', 'separuh  huruf'],
  ])('%j is taken as %j', (given, value) => {
    expect(typed(note, given)).toEqual({ read: 'sure', value })
    expect(written(note, given)).toEqual({ read: 'sure', value })
  })

  test.each([
    ['hai', { code: 'too-short', limit: 5 }],
    ['x'.repeat(21), { code: 'too-long', limit: 20, length: 21 }],
    ['x'.repeat(10_000), { code: 'too-long', limit: 20, length: 10_000 }],
    ['👍'.repeat(11), { code: 'too-long', limit: 20, length: 22 }],
    ['', { code: 'empty' }],
    [' \n ', { code: 'empty' }],
    ['\u0000', { code: 'empty' }],
  ])('%j is refused', (given, problem) => {
    expect(typed(note, given)).toEqual({ read: 'not', problem })
  })

  test.each(['', '  ', '\n'])('of a form that is left empty (%j) is empty', (given) => {
    expect(written(note, given)).toBe('empty')
  })

  test('of a form without the input is empty', () => {
    expect(note.readForm([undefined], {} as never)).toBe('empty')
  })

  test.each([sticker, file, { kind: 'fetched', fileId: 'f', ok: true }] as const)('is not $kind', (input) => {
    expect(note.read(input, {} as never)).toEqual({ read: 'not', problem: { code: 'text-needed' } })
  })

  test('that is long has several lines to be written in', () => {
    expect(text({ max: 200 }).inputs).toEqual([{ kind: 'text', multiline: false, max: 200 }])
    expect(text({ max: 201 }).inputs).toEqual([{ kind: 'text', multiline: true, max: 201 }])
  })

  test('whatever it is, what is taken fits what is stored, and comes back from a form as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (given) => {
        const answer = typed(note, given)
        if (answer.read !== 'sure') return
        expect(note.schema.safeParse(answer.value).success).toBe(true)
        expect(answer.value.isWellFormed()).toBe(true)
        expect(again(note, answer.value)).toEqual(answer)
      }),
    )
  })

  test.each(['hai', 'x'.repeat(21), '', 7, null])('%j is not stored as an answer', (value) => {
    expect(note.schema.safeParse(value).success).toBe(false)
  })
})
