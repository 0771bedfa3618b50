import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTyped, toMrkdwn, toRichText } from '#simulator/slack/typed-text.ts'

test.each([
  ['selesai', 'selesai'],
  ['a < b && c > d', 'a &lt; b &amp;&amp; c &gt; d'],
  ['bukti: https://drive.go.id/x?a=1&b=2.', 'bukti: <https://drive.go.id/x?a=1&amp;b=2>.'],
  ['kirim ke siti@dinas.go.id ya', 'kirim ke <mailto:siti@dinas.go.id|siti@dinas.go.id> ya'],
  ['<@U0BOT> tolong', '<@U0BOT> tolong'],
  ['', ''],
])('%j is sent as %j', (typed, sent) => {
  expect(toMrkdwn(readTyped(typed))).toBe(sent)
})

test('what was typed is also a rich text, links apart', () => {
  expect(toRichText(readTyped('lihat https://bkn.go.id <@U0BOT>'))).toMatchObject({
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: 'lihat ' },
          { type: 'link', url: 'https://bkn.go.id' },
          { type: 'text', text: ' ' },
          { type: 'user', user_id: 'U0BOT' },
        ],
      },
    ],
  })
})

test('whatever is typed, no piece is lost and nothing unescaped remains', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const pieces = readTyped(typed)
      const texts = pieces.filter((piece) => piece.kind === 'text')
      expect(texts.every(({ text }) => text !== '' && typed.includes(text))).toBe(true)
      expect(toMrkdwn(texts)).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/)
    }),
  )
})
