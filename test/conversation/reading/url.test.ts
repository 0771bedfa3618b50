import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { notRead, sure, unsure } from '#conversation/reading/reading.ts'
import { readUrl } from '#conversation/reading/url.ts'

describe('a link', () => {
  test.each([
    ['drive.google.com/file/d/abc/view', 'https://drive.google.com/file/d/abc/view', true],
    [
      'https://drive.google.com/drive/folders/1?usp=sharing',
      'https://drive.google.com/drive/folders/1?usp=sharing',
      true,
    ],
    ['docs.google.com:443/document/d/1', 'https://docs.google.com/document/d/1', true],
    ['https://kantor-my.sharepoint.com/:x:/g/1', 'https://kantor-my.sharepoint.com/:x:/g/1', true],
    ['1drv.ms/f/1', 'https://1drv.ms/f/1', true],
    ['s.id/abc', 'https://s.id/abc', true],
    ['WWW.BKN.GO.ID', 'https://www.bkn.go.id/', false],
    ['<https://bkn.go.id/a>', 'https://bkn.go.id/a', false],
    ['https://bkn.go.id/a.', 'https://bkn.go.id/a', false],
    ['bkn.go.id/laporan.pdf', 'https://bkn.go.id/laporan.pdf', false],
    ['notdrive.google.com.go.id', 'https://notdrive.google.com.go.id/', false],
    ['evildropbox.com/x', 'https://evildropbox.com/x', false],
  ])('%j is read as %s', (text, url, isShared) => {
    expect(readUrl(text)).toEqual(sure({ url, isShared }))
  })

  test('without encryption is changed to https and must be confirmed', () => {
    expect(readUrl('http://bkn.go.id/a')).toEqual(unsure({ url: 'https://bkn.go.id/a', isShared: false }))
  })

  test.each([
    ['javascript:alert(1)', { code: 'link-not-web', scheme: 'javascript' }],
    ['JavaScript:alert(1)', { code: 'link-not-web', scheme: 'javascript' }],
    ['javascript:1', { code: 'not-a-link' }],
    ['data:text/html,<b>', { code: 'link-not-web', scheme: 'data' }],
    ['file:///etc/passwd', { code: 'link-not-web', scheme: 'file' }],
    ['ftp://bkn.go.id', { code: 'link-not-web', scheme: 'ftp' }],
    ['ini tautannya https://bkn.go.id', { code: 'link-with-spaces' }],
    ['https://bkn.go.id/a b', { code: 'link-with-spaces' }],
    ['https://bkn.go.id@evil.com', { code: 'link-with-password' }],
    ['budi@bkn.go.id', { code: 'link-with-password' }],
    ['laporan.pdf', { code: 'not-a-link' }],
    ['localhost:8080/x', { code: 'not-a-link' }],
    ['127.0.0.1/x', { code: 'not-a-link' }],
    ['https://2130706433/', { code: 'not-a-link' }],
    ['https://[::1]/', { code: 'not-a-link' }],
    ['https://bkn.go.id\\@x', { code: 'not-a-link' }],
    ['nanti', { code: 'not-a-link' }],
    ['', { code: 'not-a-link' }],
    [`bkn.go.id/${'a'.repeat(3000)}`, { code: 'not-a-link' }],
  ] as const)('%j is refused: %j', (text, problem) => {
    expect(readUrl(text)).toEqual(notRead(problem))
  })

  test('that was read is always a plain https address, and read again as itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (text) => {
          const first = readUrl(text)
          if (first.read === 'not') return
          const url = new URL(first.value.url)
          expect([url.protocol, url.username, url.password]).toEqual(['https:', '', ''])
          expect(readUrl(first.value.url.replace(/[.,;]+$/, ''))).toMatchObject({ read: 'sure' })
        },
      ),
    )
  })
})
