import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findIntent } from '#conversation/intent.ts'

const intents = [
  {
    name: 'monthly-update',
    phrases: [
      'lapor progres',
      'isi progres',
      'progres bulan ini',
      'mengisi progres',
      'kirim laporan bulanan',
    ],
  },
  {
    name: 'objection',
    phrases: ['keberatan', 'ajukan keberatan', 'mengajukan keberatan', 'tidak setuju nilai'],
  },
  { name: 'objection-status', phrases: ['status keberatan', 'keberatan sampai mana'] },
  { name: 'latest-result', phrases: ['lihat nilai', 'hasil penilaian', 'nilai saya', 'predikat saya'] },
  { name: 'feedback', phrases: ['umpan balik', 'minta umpan balik', 'lihat nilai rekan'] },
]

describe('plain words', () => {
  test.each([
    ['mau lapor progres', 'monthly-update'],
    ['sy mau isi progress bln ini', 'monthly-update'],
    ['Pak, saya ingin mengisi progres bulan ini 🙏', 'monthly-update'],
    ['progres', 'monthly-update'],
    ['progresnya', 'monthly-update'],
    ['lapor progrse', 'monthly-update'],
    ['gimana cara keberatan', 'objection'],
    ['saya keberatan', 'objection'],
    ['saya mau mengajukan kebratan', 'objection'],
    ['kebertaan', 'objection'],
    ['saya tdk setuju nilai ini', 'objection'],
    ['status keberatan saya', 'objection-status'],
    ['lihat nilai dong', 'latest-result'],
    ['hasil penilaian saya apa', 'latest-result'],
    ['bagaimana minta umpan balik', 'feedback'],
    ['lihat nilai rekan', 'feedback'],
  ])('%j mean %s', (text, name) => {
    expect(findIntent(text, intents)).toEqual({ name })
  })

  test.each([
    '',
    'halo',
    'selamat pagi pak',
    'terima kasih',
    'saya tidak keberatan',
    'belum mau isi progres',
    'jangan kirim laporan bulanan',
    'kemarin rapat dengan kepala dinas membahas keberatan warga soal pajak daerah',
    'lapor',
    'toko',
    'constructor',
    `lapor progres ${'lalu '.repeat(40)}`,
  ])('%j mean nothing sure', (text) => {
    expect(findIntent(text, intents)).toBeNull()
  })

  test('that fit two intents equally well are ambiguous, in the order given', () => {
    expect(findIntent('isi progres lihat nilai', intents)).toEqual({
      ambiguous: ['monthly-update', 'latest-result'],
    })
  })

  test('of five letters must be right when alone: "batas" is not "batal"', () => {
    const cancel = [{ name: 'cancel', phrases: ['batal'] }]
    expect(findIntent('batas', cancel)).toBeNull()
    expect(findIntent('batal', cancel)).toEqual({ name: 'cancel' })
  })

  test('spelled right win over words a slip away', () => {
    const both = [
      { name: 'rater', phrases: ['daftar penilai'] },
      { name: 'rating', phrases: ['daftar penilaian'] },
      { name: 'rated', phrases: ['daftar dinilai'] },
    ]
    expect(findIntent('daftar dinilai', both)).toEqual({ name: 'rated' })
    expect(findIntent('daftar penilai', both)).toEqual({ name: 'rater' })
  })

  test('that are a phrase itself are found, or shared with others that have it', () => {
    const phrases = intents.flatMap(({ name, phrases }) => phrases.map((phrase) => ({ name, phrase })))
    fc.assert(
      fc.property(fc.constantFrom(...phrases), ({ name, phrase }) => {
        const found = findIntent(`  ${phrase.toUpperCase()}?`, intents)
        expect(found && ('name' in found ? [found.name] : found.ambiguous)).toContain(name)
      }),
    )
  })

  test('of any kind are answered the same way twice and never throw', () => {
    const word = fc.constantFrom(
      'lapor',
      'progres',
      'nilai',
      'keberatan',
      'tidak',
      'saya',
      'lihat',
      'xyz',
      '👍',
      '<b>',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          expect(findIntent(text, intents)).toEqual(findIntent(text, intents))
        },
      ),
    )
  })
})
