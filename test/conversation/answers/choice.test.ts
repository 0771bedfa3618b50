import { describe, expect, test } from 'vitest'
import { choice } from '#conversation/answers/choice.ts'
import { line } from '#texts/line.ts'
import { words } from '../talk.ts'
import { told } from '../toy.ts'
import { again, context, file, sticker, typed } from './reading.ts'

const rating = choice([
  { value: 'above', label: line('rating-above') },
  { value: 'meets', label: line('rating-meets') },
  { value: 'below', label: line('rating-below') },
])
const person = choice<number>([
  { value: 11, label: told('Siti Aminah') },
  { value: 12, label: told('Siti Rahma') },
  { value: 13, label: told('<b>Budi</b> 🙂') },
])

describe('a choice', () => {
  test.each([
    ['Sesuai Ekspektasi', 'meets'],
    ['sesuai', 'meets'],
    ['3', 'below'],
    ['nomor satu', 'above'],
  ])('is made by typing %j', (given, value) => {
    expect(typed(rating, given)).toEqual({ read: 'sure', value })
  })

  test('that is mistyped must be confirmed', () => {
    expect(typed(rating, 'sesuai ekspektsi')).toEqual({ read: 'unsure', value: 'meets' })
  })

  test.each([
    ['jelek', 'not-a-choice'],
    ['4', 'no-such-option'],
    ['x'.repeat(10_000), 'not-a-choice'],
  ])('is not made by %j', (given, code) => {
    expect(typed(rating, given)).toMatchObject({ read: 'not', problem: { code } })
  })

  test('between people of one first name asks who is meant', () => {
    expect(typed(person, 'siti')).toEqual({
      read: 'not',
      problem: { code: 'ambiguous-choice', labels: ['Siti Aminah', 'Siti Rahma'] },
    })
    expect(typed(person, 'siti rahma')).toEqual({ read: 'sure', value: 12 })
  })

  test('is made by a button, whose value may be a number', () => {
    expect(person.read({ kind: 'chosen', value: 12 }, context)).toEqual({ read: 'sure', value: 12 })
    expect(person.read({ kind: 'chosen', value: '12' }, context)).toEqual({ read: 'sure', value: 12 })
  })

  test.each([sticker, file, { kind: 'chosen', value: 99 }, { kind: 'chosen', value: null }] as const)(
    'is not made by %j',
    (input) => {
      expect(person.read(input, context)).toEqual({ read: 'not', problem: { code: 'choose-a-button' } })
    },
  )

  test('is made by an option of a form, or left open there', () => {
    expect(person.readForm([{ option: '12' }], context)).toEqual({ read: 'sure', value: 12 })
    expect(person.readForm([{ option: '99' }], context)).toMatchObject({
      problem: { code: 'choose-a-button' },
    })
    expect(person.readForm([undefined], context)).toBe('empty')
    expect(person.readForm([{ text: '12' }], context)).toBe('empty')
  })

  test('comes back from a form as it was, and shows its label', () => {
    for (const value of [11, 12, 13]) expect(again(person, value)).toEqual({ read: 'sure', value })
    expect(words(person.show(13))).toBe('<b>Budi</b> 🙂')
    expect(words(person.show(99))).toBe('(tidak diisi)')
  })

  test('is stored only if it is one of the choices', () => {
    expect([11, 12, '11', 99, null].map((value) => person.schema.safeParse(value).success)).toEqual([
      ...[true, true],
      ...[false, false, false],
    ])
  })
})
