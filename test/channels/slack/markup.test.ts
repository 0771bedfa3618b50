import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeMarkup, typedText } from '#channels/slack/markup.ts'

describe('what a person typed is read back', () => {
  test.each([
    ['words', 'sudah selesai', 'sudah selesai'],
    ['characters of the markup', 'A &amp; B &lt; C &gt; D', 'A & B < C > D'],
    ['an escape she typed herself', '&amp;lt;', '&lt;'],
    ['a link', 'lihat <https://bkn.go.id/a?b=1&amp;c=2> ya', 'lihat https://bkn.go.id/a?b=1&c=2 ya'],
    ['a link typed without its scheme', '<http://bkn.go.id|bkn.go.id>', 'bkn.go.id'],
    ['an address', '<mailto:siti@dinas.go.id|siti@dinas.go.id>', 'siti@dinas.go.id'],
    ['an address without a label', '<mailto:siti@dinas.go.id>', 'siti@dinas.go.id'],
    ['a telephone number', '<tel:+62215551234|021-5551234>', '021-5551234'],
    ['a mention', 'tanya <@U0BUDI>', 'tanya @U0BUDI'],
    ['a mention with a name', 'tanya <@U0BUDI|budi>', 'tanya @budi'],
    ['a channel', 'di <#C0UMUM|umum>', 'di #umum'],
    ['everybody', '<!here> rapat', '@here rapat'],
    ['a group', '<!subteam^S0TIM|@tim-mutu>', '@tim-mutu'],
    ['her own stars and lines', '*penting* _sekali_', '*penting* _sekali_'],
  ])('%s', (_what, markup, typed) => {
    expect(typedText(markup)).toBe(typed)
  })

  test('whatever was escaped', () => {
    fc.assert(fc.property(fc.string(), (text) => typedText(escapeMarkup(text)) === text))
  })
})
