import { describe, expect, test } from 'vitest'
import { fetched, tableFile } from '#conversation/answers/file.ts'
import { words } from '../talk.ts'
import { pdf } from '../toy.ts'
import { context, sticker, typed } from './reading.ts'

const reader = tableFile()
const table = { fileId: 'f', name: 'pegawai.csv', mime: 'text/csv', size: 1000 }

describe('a table', () => {
  test.each(['pegawai.csv', 'PEGAWAI.CSV', 'pegawai.txt'])('is a file called %s', (name) => {
    const file = { ...table, name }
    expect(reader.read({ kind: 'file', file }, context)).toEqual({ read: 'sure', value: file })
    expect(reader.readForm([{ files: [file] }], context)).toEqual({ read: 'sure', value: file })
  })

  test('is no other file, and none above 20 MB', () => {
    expect(reader.read({ kind: 'file', file: pdf() }, context)).toEqual({
      read: 'not',
      problem: { code: 'file-kind', kinds: 'CSV' },
    })
    const large = { ...table, size: 21 * 1024 * 1024 }
    expect(reader.read({ kind: 'file', file: large }, context)).toMatchObject({
      problem: { code: 'file-too-large' },
    })
  })

  test.each(['nip,nama', ''])('is not typed: %j', (text) => {
    expect(typed(reader, text)).toEqual({ read: 'not', problem: { code: 'file-needed' } })
  })

  test('is not a sticker', () => {
    expect(reader.read(sticker, context)).toEqual({ read: 'not', problem: { code: 'file-needed' } })
  })

  test('of a form without a file is empty', () => {
    expect(reader.readForm([{ files: [] }], context)).toBe('empty')
    expect(reader.readForm([{ text: 'x' }], context)).toBe('empty')
  })

  test('is kept, shown by its name and cannot be filled in again', () => {
    expect(reader.files?.(table)).toEqual([table])
    expect(words(reader.show(table))).toBe('pegawai.csv')
    expect(reader.fill(table)).toEqual([])
  })
})

describe('waiting for a file', () => {
  const waiting = fetched('f')

  test.each([true, false])('ends when it has come, or cannot come (%s)', (ok) => {
    expect(waiting.read({ kind: 'fetched', fileId: 'f', ok }, context)).toEqual({ read: 'sure', value: ok })
  })

  test.each([
    { kind: 'fetched', fileId: 'other', ok: true },
    { kind: 'text', text: 'sudah?' },
    { kind: 'file', file: table },
  ] as const)('goes on at %j', (input) => {
    expect(waiting.read(input, context)).toEqual({ read: 'not', problem: { code: 'file-being-read' } })
  })

  test('asks nothing of a form', () => {
    expect(waiting.inputs).toEqual([])
    expect(waiting.readForm([], context)).toBe('empty')
  })
})
