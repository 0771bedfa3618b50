import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EvidenceDraft } from '#appraisal/progress.ts'
import { evidence } from '#conversation/answers/evidence.ts'
import { words } from '../talk.ts'
import { pdf } from '../toy.ts'
import { again, context, sticker, typed, written } from './reading.ts'

const reader = evidence()
const megabyte = 1024 * 1024

const link = (url: string): EvidenceDraft => ({ kind: 'link', url })
const asPiece = (name: string): EvidenceDraft => ({ kind: 'file', ...pdf(name) })

function sent(name: string, size = 1000) {
  return reader.read({ kind: 'file', file: { ...pdf(name), size } }, context)
}

describe('a link', () => {
  test.each([
    ['drive.google.com/file/1', ['https://drive.google.com/file/1']],
    ['https://s.id/a', ['https://s.id/a']],
    [' https://s.id/a\n\n s.id/b ', ['https://s.id/a', 'https://s.id/b']],
  ])('%j is evidence', (given, urls) => {
    expect(typed(reader, given)).toEqual({ read: 'sure', value: urls.map(link) })
  })

  test('that had to be changed must be confirmed', () => {
    expect(typed(reader, 'http://s.id/a')).toEqual({ read: 'unsure', value: [link('https://s.id/a')] })
    expect(typed(reader, 's.id/a\nhttp://s.id/b')).toMatchObject({ read: 'unsure' })
  })

  test.each([
    ['sudah ada', 'link-with-spaces'],
    ['ftp://s.id/a', 'link-not-web'],
    ['https://siti:rahasia@s.id/a', 'link-with-password'],
    ['laporan.pdf', 'not-a-link'],
    ['👍', 'not-a-link'],
    ['x'.repeat(10_000), 'not-a-link'],
    ['s.id/a\nlihat juga', 'link-with-spaces'],
    ['  \n ', 'file-or-link-needed'],
    ['a.id\nb.id\nc.id\nd.id\ne.id\nf.id', 'too-many-pieces'],
  ])('is not %j', (given, code) => {
    expect(typed(reader, given)).toMatchObject({ read: 'not', problem: { code } })
  })
})

describe('a file', () => {
  test.each(['bukti.pdf', 'FOTO.JPG', 'foto.jpeg', 'rekap.xlsx', 'Laporan 1.docx', 'rapat.mp4'])(
    '%s is evidence',
    (name) => {
      expect(sent(name)).toEqual({ read: 'sure', value: [asPiece(name)] })
    },
  )

  test.each(['virus.exe', 'halaman.html', 'skrip.js', 'pdf', 'bukti.pdf.exe', ''])('%j is not', (name) => {
    expect(sent(name)).toMatchObject({ read: 'not', problem: { code: 'file-kind' } })
  })

  test.each(['arsip.zip', 'surat.doc', 'rekap.xlsm'])(
    '%s is not: what it holds cannot be checked',
    (name) => {
      expect(sent(name)).toMatchObject({ read: 'not', problem: { code: 'file-kind' } })
    },
  )

  test.each(['laporan.exe.pdf', 'gaji.js .csv', 'foto.HTML.jpg', 'rekap.xlsm.xlsx'])(
    '%s is not: its name hides what it was',
    (name) => {
      expect(sent(name)).toMatchObject({ read: 'not', problem: { code: 'file-disguised' } })
    },
  )

  test.each(['v1.2.pdf', 'surat 12.11.2026.docx', 'bkn.go.id.pdf'])(
    '%s is: dots alone hide nothing',
    (name) => {
      expect(sent(name)).toMatchObject({ read: 'sure' })
    },
  )

  test('is taken up to 20 MB', () => {
    expect(sent('rapat.mp4', 20 * megabyte)).toMatchObject({ read: 'sure' })
    expect(sent('rapat.mp4', 20 * megabyte + 1)).toEqual({
      read: 'not',
      problem: { code: 'file-too-large', limit: 20 },
    })
  })

  test('is what is missing when there is neither', () => {
    expect(reader.read(sticker, context)).toEqual({ read: 'not', problem: { code: 'file-or-link-needed' } })
  })
})

describe('a form', () => {
  const uploaded = (...names: string[]) => ({ files: names.map((name) => pdf(name)) })

  test('with neither is empty', () => {
    expect(written(reader, '')).toBe('empty')
    expect(reader.readForm([undefined, { files: [] }], context)).toBe('empty')
  })

  test('may hold both', () => {
    expect(reader.readForm([{ text: 's.id/a' }, uploaded('a.pdf', 'b.pdf')], context)).toEqual({
      read: 'sure',
      value: [link('https://s.id/a'), asPiece('a.pdf'), asPiece('b.pdf')],
    })
  })

  test('is refused with its first problem', () => {
    expect(reader.readForm([{ text: 's.id/a' }, uploaded('a.exe')], context)).toMatchObject({
      problem: { code: 'file-kind' },
    })
    expect(reader.readForm([{ text: 'ada' }, uploaded('a.exe')], context)).toMatchObject({
      problem: { code: 'not-a-link' },
    })
  })

  test('holds five pieces and no more', () => {
    const five = uploaded('1.pdf', '2.pdf', '3.pdf', '4.pdf', '5.pdf')
    expect(reader.readForm([undefined, five], context)).toMatchObject({ read: 'sure' })
    expect(reader.readForm([{ text: 's.id/a' }, five], context)).toEqual({
      read: 'not',
      problem: { code: 'too-many-pieces', limit: 5 },
    })
  })

  test('keeps the files of before, which it cannot show, until there are others', () => {
    const before = [asPiece('a.pdf'), link('https://s.id/a')]
    expect(reader.readForm([{ text: 's.id/b' }], context, before)).toMatchObject({
      value: [link('https://s.id/b'), asPiece('a.pdf')],
    })
    expect(reader.readForm([undefined, uploaded('b.pdf')], context, before)).toMatchObject({
      value: [asPiece('b.pdf')],
    })
  })

  const anyPiece = fc.oneof(
    fc.domain().map((domain) => link(`https://${domain}/bukti`)),
    fc.stringMatching(/^[a-z]{1,8}\.pdf$/).map(asPiece),
  )

  test('gives back what was filled in, links before files', () => {
    fc.assert(
      fc.property(fc.array(anyPiece, { minLength: 1, maxLength: 5 }), (pieces) => {
        const links = pieces.filter(({ kind }) => kind === 'link')
        const files = pieces.filter(({ kind }) => kind === 'file')
        expect(again(reader, pieces)).toEqual({ read: 'sure', value: [...links, ...files] })
        expect(reader.schema.safeParse(pieces).success).toBe(true)
      }),
    )
  })
})

describe('pieces collected', () => {
  const five = ['1', '2', '3', '4', '5'].map((name) => asPiece(`${name}.pdf`))

  test('join until there are five', () => {
    const { collect } = reader
    expect(collect?.join(five.slice(0, 3), five.slice(3))).toEqual({ read: 'sure', value: five })
    expect(collect?.join(five, [link('https://s.id/a')])).toMatchObject({
      problem: { code: 'too-many-pieces' },
    })
    expect([collect?.isFull(five), collect?.isFull(five.slice(1))]).toEqual([true, false])
  })

  test('are shown one under the other, and only files are to be kept', () => {
    const pieces = [link('https://s.id/a'), asPiece('b.pdf')]
    expect(words(reader.show(pieces))).toBe('https://s.id/a\nb.pdf')
    expect(reader.files?.(pieces)).toEqual([pdf('b.pdf')])
  })
})
