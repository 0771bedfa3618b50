import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEntities } from '#simulator/telegram/entities.ts'
import { normalise } from '#simulator/telegram/formatted-text.ts'
import { parseHtml } from '#simulator/telegram/html.ts'

describe('parseHtml', () => {
  test.each([
    ['<b>a</b> <i>b</i>', 'a b', ['bold 0+1', 'italic 2+1']],
    ['<strong>a<em>b</em></strong>', 'ab', ['italic 1+1', 'bold 0+2']],
    [
      '<u>a</u><s>b</s><ins>c</ins><del>d</del>',
      'abcd',
      ['underline 0+1', 'strikethrough 1+1', 'underline 2+1', 'strikethrough 3+1'],
    ],
    ['😀<code>x</code>', '😀x', ['code 2+1']],
    ['<pre>a\nb</pre>', 'a\nb', ['pre 0+3']],
    [
      '<blockquote>a</blockquote><blockquote expandable>b</blockquote>',
      'ab',
      ['blockquote 0+1', 'expandable_blockquote 1+1'],
    ],
    ['<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span>', 'ab', ['spoiler 0+1', 'spoiler 1+1']],
    ['<a href="https://a.id/?x=1&amp;y=2">a</a>', 'a', ['text_link 0+1 https://a.id/?x=1&y=2']],
    ["<a href='a.id'>b</a>", 'b', ['text_link 0+1 a.id']],
    ['<a>https://a.id</a>', 'https://a.id', ['text_link 0+12 https://a.id']],
    ['<a href="http://localhost">a</a>', 'a', []],
    [
      'a &lt; b &amp;&amp; c &gt; &quot;d&quot; &#39; &#x1F600; &nbsp; & ;',
      'a < b && c > "d" \' 😀 &nbsp; & ;',
      [],
    ],
    ['<B>a</b >', 'a', ['bold 0+1']],
    ['<b></b>', '', []],
    ['<b>a</>', 'a', ['bold 0+1']],
  ])('reads %s', (source, text, entities) => {
    const parsed = parseHtml(source)
    expect(parsed.text).toBe(text)
    expect(
      parsed.entities.map(({ type, offset, length, url }) =>
        [`${type} ${offset}+${length}`, url].filter(Boolean).join(' '),
      ),
    ).toEqual(entities)
  })

  test.each([
    ['a <p>b</p>', 'Unsupported start tag "p" at byte offset 2'],
    ['é<br>', 'Unsupported start tag "br" at byte offset 2'],
    ['a < b', 'Unclosed start tag at byte offset 2'],
    ['<b>a</b', 'Unclosed end tag at byte offset 4'],
    ['a</b>', 'Unexpected end tag at byte offset 1'],
    ['<b><i>a</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ['<i>a', `Can't find end tag corresponding to start tag "i"`],
    ['<span>a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ])('refuses %s', (source, why) => {
    expect(() => parseHtml(source)).toThrow(`Bad Request: can't parse entities: ${why}`)
  })
})

describe('normalise', () => {
  test.each([
    ['  a\n', [], 'a', []],
    ['a\tb\r\nc', [], 'a b\nc', []],
    ['a\u202eb\u2028c', [[2, 1]], 'abc', [[1, 1]]],
    ['  abc  ', [[2, 5]], 'abc', [[0, 3]]],
    [' \n b ', [[1, 3]], '\n b', [[0, 3]]],
    ['a  ', [[1, 2]], 'a', []],
  ])('cleans %j with its entities', (source, given, text, left) => {
    const entities = given.map(([offset = 0, length = 0]) => ({ type: 'bold', offset, length }))
    const normal = normalise({ text: source, entities })
    expect(normal.text).toBe(text)
    expect(normal.entities.map(({ offset, length }) => [offset, length])).toEqual(left)
  })

  test.each([
    ['/mulai lalu (/bantuan) a/b', ['bot_command /mulai', 'bot_command /bantuan']],
    ['lihat https://bkn.go.id/a?b=c. Terima kasih', ['url https://bkn.go.id/a?b=c']],
    [
      'surel a.b@bkn.go.id atau @kinerja_bot #skp2026',
      ['email a.b@bkn.go.id', 'mention @kinerja_bot', 'hashtag #skp2026'],
    ],
    ['https://a.id/@siti#x', ['url https://a.id/@siti#x']],
    ['nilai 90/100, 1/2', []],
  ])('finds links, names and commands in %j', (text, found) => {
    const { entities } = normalise({ text, entities: [] })
    expect(
      entities.map(({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`),
    ).toEqual(found)
  })

  test('finds nothing inside code', () => {
    const code = { type: 'code', offset: 0, length: 6 }
    expect(normalise({ text: '/mulai', entities: [code] }).entities).toEqual([code])
  })

  test('keeps every entity inside the text, whatever is sent', () => {
    const entity = fc.record({
      type: fc.constant('bold'),
      offset: fc.nat(20),
      length: fc.integer({ min: 1, max: 20 }),
    })
    const source = fc.array(fc.constantFrom('a', ' ', '\n', '\r', '\u202a', '😀', '/', '@'), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(source, fc.array(entity, { maxLength: 4 }), (characters, entities) => {
        const text = characters.join('')
        const inside = entities.filter(({ offset, length }) => offset + length <= text.length)
        const normal = normalise({ text, entities: inside })
        for (const { offset, length } of normal.entities) {
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(length).toBeGreaterThan(0)
          expect(offset + length).toBeLessThanOrEqual(normal.text.length)
        }
        expect(normal.text).toBe(normal.text.trimEnd())
      }),
    )
  })
})

describe('readEntities', () => {
  test('drops those Telegram finds itself and those of no length', () => {
    const given = [
      { type: 'mention', offset: 0, length: 2 },
      { type: 'cashtag', offset: 0, length: 2 },
      { type: 'bold', offset: 0, length: 0 },
      { type: 'pre', offset: 0, length: 2, language: 'sql' },
      { type: 'text_link', offset: 2, length: 1, url: 'https://a.id' },
    ]
    expect(readEntities(given, '@abc')).toEqual(given.slice(3))
    expect(readEntities(undefined, 'a')).toEqual([])
  })

  test.each([
    [{ type: 'bold', offset: 4, length: 1 }, 'entity begins after the end of the text at UTF-16 offset 4'],
    [{ type: 'bold', offset: 1, length: 1 }, 'entity begins in a middle of a UTF-16 symbol'],
    [{ type: 'bold', offset: 0, length: 1 }, 'entity ends in a middle of a UTF-16 symbol'],
    [{ type: 'tebal', offset: 0, length: 2 }, "can't parse MessageEntity: Unsupported type specified"],
    [{ type: 'bold', length: 2 }, `can't parse MessageEntity: Can't find field "offset"`],
    [{ type: 'bold', offset: 0 }, `can't parse MessageEntity: Can't find field "length"`],
    [{ offset: 0, length: 2 }, `can't parse MessageEntity: Can't find field "type"`],
    ['bold', "can't parse MessageEntity: expected an Object"],
    [{ type: 'text_link', offset: 0, length: 2 }, `can't parse MessageEntity: Can't find field "url"`],
    [
      { type: 'text_link', offset: 0, length: 2, url: 'http://localhost' },
      "entity URL 'http://localhost' is invalid: Wrong HTTP URL",
    ],
  ])('refuses %o', (entity, why) => {
    expect(() => readEntities([entity], '😀ab')).toThrow(`Bad Request: ${why}`)
  })
})
