import { describe, expect, test } from 'vitest'
import { keysFile } from '#texts/keys-file.ts'

/** The type written for the values of one text. */
function typeOf(text: string): string | undefined {
  return keysFile([{ name: 'id.ftl', source: `text = ${text}\n` }]).match(/'text': (.*)$/m)?.[1]
}

describe('the values of a text', () => {
  test.each([
    ['Halo', 'Record<never, never>'],
    ['Halo, { $name }', '{ name: Text }'],
    ['{ NUMBER($count) } dokumen', '{ count: number }'],
    [
      '{ DAY($day) } { SHORTDAY($short) } { WEEKDAY($week) } { MONTH($month) }',
      '{ day: Day; short: Day; week: Day; month: Day }',
    ],
    ['{ MOMENT($at) } atau { TIME($time) }', '{ at: Moment; time: Moment }'],
    ['{ $name } punya { NUMBER($count) }', '{ name: Text; count: number }'],
    ['{ $count } lalu { NUMBER($count) }', '{ count: number }'],
    ['{ NUMBER($count) } lalu { $count }', '{ count: number }'],
    ['{ $state ->\n    [open] terbuka\n   *[closed] tertutup\n}', "{ state: 'open' | 'closed' }"],
    ['{ $moment ->\n    [H-1] besok\n   *[other] nanti\n}', '{ moment: string }'],
    ['{ $count ->\n    [one] satu\n   *[other] banyak\n}', '{ count: number }'],
    ['{ $revision ->\n    [1] baru\n   *[other] revisi { NUMBER($revision) }\n}', '{ revision: number }'],
    [
      '{ $state ->\n    [open] { $name }\n   *[closed] { DAY($day) }\n}',
      "{ state: 'open' | 'closed'; name: Text; day: Day }",
    ],
  ])('%j are %s', (text, type) => {
    expect(typeOf(text)).toBe(type)
  })
})

test('the file says where it is from, imports what it needs and has the texts of all files', () => {
  const files = [
    { name: 'a.ftl', source: '# a comment\nat = { MOMENT($at) }\n' },
    { name: 'b.ftl', source: '## A section\nplain = Halo\n' },
  ]
  expect(keysFile(files)).toBe(`// Made by \`npm run texts\` from locales/*.ftl; not to be edited.
import type { Moment } from './line.ts'

export interface Texts {
  'at': { at: Moment }
  'plain': Record<never, never>
}
`)
})

test('a broken text is told with its file', () => {
  expect(() => keysFile([{ name: 'id.ftl', source: 'broken = { $name\n' }])).toThrow(
    /^locales\/id\.ftl cannot be read near: broken/,
  )
})

test('a key given twice is told', () => {
  const files = ['a.ftl', 'b.ftl'].map((name) => ({ name, source: 'same = Halo\n' }))
  expect(() => keysFile(files)).toThrow('there are two texts "same"')
})
