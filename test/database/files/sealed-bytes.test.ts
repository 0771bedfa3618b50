import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { open, seal } from '#database/files/sealed-bytes.ts'
import { newKey, newKeys } from '../keys.ts'

const [fileId, otherId] = ['0b4c5c9e-7f0a-4a39-9d0e-4f8c2a3b1c01', '0b4c5c9e-7f0a-4a39-9d0e-4f8c2a3b1c02']
const keys = newKeys('2027', '2026')
const bytes = new TextEncoder().encode('Rekap layanan November, rahasia')

describe('what is sealed', () => {
  test('is opened again, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (any) => {
        expect(open(keys, fileId, seal(keys, fileId, any))).toEqual(any)
      }),
    )
  })

  test('names the current key, and holds nothing of the plain bytes', () => {
    const sealed = seal(keys, fileId, bytes)
    expect(sealed.keyId).toBe('2027')
    expect(Buffer.from(sealed.bytes).includes(Buffer.from(bytes.subarray(0, 6)))).toBe(false)
  })

  test('is never the same twice', () => {
    expect(seal(keys, fileId, bytes).bytes).not.toEqual(seal(keys, fileId, bytes).bytes)
  })

  test('is not opened with a single bit altered, wherever it is', () => {
    const sealed = seal(keys, fileId, bytes)
    fc.assert(
      fc.property(fc.nat(sealed.bytes.length * 8 - 1), (bit) => {
        const altered = Uint8Array.from(sealed.bytes, (byte, at) =>
          at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte,
        )
        expect(() => open(keys, fileId, { ...sealed, bytes: altered })).toThrow('altered')
      }),
    )
  })

  test.each([0, 11, 27])('is not opened when cut to %i bytes', (length) => {
    const sealed = seal(keys, fileId, bytes)
    const cut = { ...sealed, bytes: sealed.bytes.subarray(0, length) }
    expect(() => open(keys, fileId, cut)).toThrow('altered')
  })

  test('is not opened in the place of another file', () => {
    expect(() => open(keys, otherId, seal(keys, fileId, bytes))).toThrow(`file ${otherId} is not`)
  })

  test('is opened by an earlier key as long as that is there', () => {
    const [current, earlier] = [newKey('2027'), newKey('2026')]
    const sealed = seal([earlier], fileId, bytes)
    expect(open([current, earlier], fileId, sealed)).toEqual(bytes)
    expect(() => open([current], fileId, sealed)).toThrow('key 2026: add that key to FILE_KEYS again')
  })

  test('is not opened by another key of the same name', () => {
    expect(() => open(newKeys('2027'), fileId, seal(keys, fileId, bytes))).toThrow('the key is wrong')
  })
})

test('what was kept plain is as it is', () => {
  expect(open(keys, fileId, { keyId: null, bytes })).toEqual(bytes)
})
