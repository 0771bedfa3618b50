import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amount, target } from '#conversation/answers/amount.ts'
import { words } from '../talk.ts'
import { again, context, file, sticker, typed, written } from './reading.ts'

describe('an amount', () => {
  test.each([
    ['12', 'dokumen', 12],
    ['12 dokumen', 'dokumen', 12],
    ['12 dok', 'dokumen', 12],
    ['12 Dokumn', 'dokumen', 12],
    ['1.250', 'dokumen', 1250],
    ['12,5', 'dokumen', 12.5],
    ['tujuh', 'laporan', 7],
    ['nol', 'laporan', 0],
    ['3 laporan', 'laporan bulanan', 3],
    ['70%', '%', 70],
    ['70 persen', 'persen', 70],
    ['Rp1,5 juta', 'rupiah', 1_500_000],
    ['0,129', 'km', 0.13],
    ['12 juta rupiah', 'juta rupiah', 12],
    ['12', 'juta rupiah', 12],
    ['2 kelas 3', 'kelas 3', 2],
  ])('%j of a target in %s is %d', (given, unit, value) => {
    expect(typed(amount(unit), given)).toEqual({ read: 'sure', value })
  })

  test.each([
    ['7 dari 10', 'laporan', 7],
    ['7 dari 9', '%', 77.78],
    ['1,500', 'dokumen', 1.5],
  ])('%j of a target in %s must be confirmed as %d', (given, unit, value) => {
    expect(typed(amount(unit), given)).toMatchObject({ read: 'unsure', value })
  })

  test.each([
    ['banyak', { code: 'not-an-amount' }],
    ['-5', { code: 'below-limit', limit: 0 }],
    ['12 orang', { code: 'another-unit', unit: 'dokumen', written: 'orang' }],
    ['70%', { code: 'another-unit', unit: 'dokumen', written: 'persen' }],
    ['9'.repeat(15), { code: 'above-limit', limit: 99_999_999_999_999 }],
    ['9'.repeat(10_000), { code: 'too-many-digits', limit: 15 }],
    ['👍', { code: 'not-an-amount' }],
    ['<b>12</b>', { code: 'not-an-amount' }],
  ])('%j of a target in dokumen is refused', (given, problem) => {
    expect(typed(amount('dokumen'), given)).toEqual({ read: 'not', problem })
  })

  test.each([sticker, file] as const)('is not $kind', (input) => {
    expect(amount('dokumen').read(input, context)).toEqual({ read: 'not', problem: { code: 'text-needed' } })
  })

  test('of a form that is left empty is empty', () => {
    expect(written(amount('dokumen'), ' ')).toBe('empty')
  })

  const units = [
    ...[
      'dokumen',
      'laporan',
      'kegiatan',
      'orang',
      'berkas',
      'surat',
      'paket',
      'unit',
      'kali',
      'poin',
      'skor',
    ],
    ...['%', 'persen', 'rupiah', 'Rp', 'juta rupiah', 'jam', 'jam pelajaran', 'JP', 'menit', 'hari'],
    ...[
      'hari kerja',
      'minggu',
      'bulan',
      'tahun',
      'm2',
      'km',
      'liter',
      'OPD',
      'desa',
      'LHP',
      'indeks',
      'nilai',
    ],
    ...['laporan/bulan', 'rekomendasi', 'aplikasi', 'SK', 'kali rapat', 'tanggal', 'kelas 3', 'nomor'],
  ]

  test.each(units)('is read in %s as its number alone, and as the example in the question', (unit) => {
    expect(typed(amount(unit), '12')).toEqual({ read: 'sure', value: 12 })
    expect(typed(amount(unit), words(amount(unit).show(12)))).toEqual({ read: 'sure', value: 12 })
  })
})

describe('a target', () => {
  test.each([
    ['12', 12],
    ['1.250,5', 1250.5],
    ['100%', 100],
    ['dua belas', 12],
    ['12 laporan', 12],
  ])('%j is %d', (given, value) => {
    expect(typed(target(), given)).toEqual({ read: 'sure', value })
  })

  test.each([
    ['0', 'not-positive'],
    ['0,001', 'not-positive'],
    ['7 dari 10', 'not-a-number'],
    ['-3', 'below-limit'],
    ['999.999.999.999.999', 'above-limit'],
    ['banyak', 'not-an-amount'],
  ])('%j is refused', (given, code) => {
    expect(typed(target(), given)).toMatchObject({ read: 'not', problem: { code } })
  })
})

const anyNumber = fc.oneof(
  fc.nat(),
  fc.integer({ min: 1, max: 99_999_999_999_999 }),
  fc.integer({ min: 1, max: 999_999 }).map((hundredths) => hundredths / 100),
)

test('whatever number was taken comes back from a form, and typed as it is shown, without a doubt', () => {
  fc.assert(
    fc.property(anyNumber, (value) => {
      const reader = amount('dokumen')
      expect(again(reader, value)).toEqual({ read: 'sure', value })
      expect(typed(reader, words(reader.show(value)))).toEqual({ read: 'sure', value })
      if (value === 0) return
      expect(again(target(), value)).toEqual({ read: 'sure', value })
      expect(typed(target(), words(target().show(value)))).toEqual({ read: 'sure', value })
    }),
  )
})

test('whatever is typed is taken only as what can be stored', () => {
  const parts = fc.constantFrom(
    '7',
    '0',
    '999',
    '.',
    ',',
    ' ',
    'dari',
    'juta',
    'miliar',
    'koma',
    'seratus',
    '-',
    '%',
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (pieces) => {
      for (const reader of [amount('dokumen'), target()]) {
        const answer = typed(reader, pieces.join(' '))
        if (answer.read !== 'not') expect(reader.schema.safeParse(answer.value).success).toBe(true)
      }
    }),
  )
})
