import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Content, Inbound } from '#channels/channel.ts'
import { readable, Unreadable } from '#channels/readable.ts'

const said = (content: Content): Inbound => ({ channel: 'telegram', key: 'update:1', address: '11', content })
const file = { id: 'BQ', name: 'bukti.pdf', mime: 'application/pdf', size: 10 }

describe('a delivery', () => {
  test.each<Content>([
    { kind: 'text', text: 'halo' },
    { kind: 'text', text: '', forwarded: true },
    { kind: 'command', command: 'status', argument: '' },
    { kind: 'file', file, caption: '' },
    { kind: 'press', token: 'tok:0' },
    { kind: 'press', token: 'tok:0', view: 'V1' },
    { kind: 'form', token: 'tok', values: { a: { text: 'x' }, b: { option: 'y' } }, complete: true },
    { kind: 'form', token: 'tok', values: { bukti: { files: [file] } }, complete: false },
    { kind: 'unreadable', what: 'sticker' },
    { kind: 'reachable', reachable: false },
  ])('of its kind stays as it is: $kind', (content) => {
    const whole = { ...said(content), group: '-1', deletable: '11:5' }
    expect(readable(whole)).toEqual(whole)
    const profile = { workspace: 'T0', email: 'siti@dinas.go.id', guest: false }
    expect(readable({ ...said(content), channel: 'slack', profile })).toMatchObject({ profile, content })
  })

  test.each([
    ['text that is none', { kind: 'text', text: ['halo'] }],
    ['a token that is none', { kind: 'press', token: { toString: 'x' } }],
    ['a form without its token', { kind: 'form', values: {}, complete: true }],
    ['a file without an id', { kind: 'file', file: { ...file, id: undefined }, caption: '' }],
    ['a kind nobody knows', { kind: '__proto__' }],
  ])('with %s is not read, and not quoted', (_, content) => {
    const wrong = { ...said({ kind: 'text', text: '' }), content: content as Content } // as a platform never sends it
    expect(() => readable(wrong)).toThrow(new Unreadable('a delivery is not of the kind it says'))
  })

  test.each(['key', 'address'] as const)('without its %s is not read', (name) => {
    expect(() => readable({ ...said({ kind: 'text', text: 'halo' }), [name]: '' })).toThrow(Unreadable)
  })

  test('whose file does not tell its size has a size of 0', () => {
    const sized = { ...file, size: Number.NaN }
    const { content } = readable(said({ kind: 'file', file: sized, caption: '' }))
    expect(content).toMatchObject({ file: { size: 0 } })
  })

  test('is left without NUL and half characters, and with everything else', () => {
    const unit = fc.constantFrom('a', '\u0000', '\ud83d', '\ude00', '\u202e', '\n', '<')
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const { content } = readable(said({ kind: 'text', text }))
        expect(content).toEqual({ kind: 'text', text: text.replaceAll('\0', '').toWellFormed() })
      }),
    )
  })
})
