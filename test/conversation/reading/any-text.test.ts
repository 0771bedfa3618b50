import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { findIntent } from '#conversation/intent.ts'
import { readAmount } from '#conversation/reading/amount.ts'
import { readChoice } from '#conversation/reading/choice.ts'
import { readDate } from '#conversation/reading/date.ts'
import { readDateAndTime } from '#conversation/reading/date-and-time.ts'
import { readDecimal } from '#conversation/reading/decimal.ts'
import { readEmployeeNumber } from '#conversation/reading/employee-number-text.ts'
import { readIntentWord } from '#conversation/reading/intent-words.ts'
import { canonicalWords } from '#conversation/reading/normalize.ts'
import { readNumber } from '#conversation/reading/number-words.ts'
import { readPercent } from '#conversation/reading/percent.ts'
import { readRating } from '#conversation/reading/rating-words.ts'
import { readTimeOfDay } from '#conversation/reading/time-of-day.ts'
import { readUrl } from '#conversation/reading/url.ts'
import { readYesNo } from '#conversation/reading/yes-no.ts'

const today = Temporal.PlainDate.from('2026-11-21')
const context = {
  today,
  deadline: today.add({ days: 9 }),
  period: { startsOn: today.with({ day: 1 }), endsOn: today.with({ day: 30 }) },
}
const labels = ['Sangat Baik', 'Baik', 'Butuh Perbaikan', 'Kurang', 'Sangat Kurang']
const intents = [{ name: 'monthly-update', phrases: ['isi progres', 'lapor progres bulan ini'] }]

const readers: Record<string, (text: string) => { read: string }> = {
  readPercent,
  readNumber,
  readDecimal,
  readYesNo,
  readRating,
  readTimeOfDay,
  readUrl,
  readAmount: (text) => readAmount(text, context),
  readDate: (text) => readDate(text, context),
  readDateAndTime: (text) => readDateAndTime(text, context),
  readChoice: (text) => readChoice(text, labels),
  readEmployeeNumber: (text) => readEmployeeNumber(text, today),
}

const fragments = [
  ...[
    'sudah',
    'belum',
    'tidak',
    'ya',
    'batal',
    'selesai',
    'senin',
    'minggu',
    'depan',
    'lalu',
    'lagi',
    'akhir',
    'bulan',
  ],
  ...[
    'tgl',
    'tanggal',
    'hari',
    'jam',
    'pukul',
    'malam',
    'nanti',
    'ini',
    'H-3',
    'h',
    'min',
    'november',
    'des',
    'tahun',
  ],
  ...[
    'dua',
    'puluh',
    'belas',
    'ratus',
    'seribu',
    'juta',
    'koma',
    'setengah',
    'tiga',
    'perempat',
    'dari',
    'persen',
    '%',
  ],
  ...[
    '5',
    '31',
    '2026',
    '5/12',
    '08.30',
    '1.500',
    '1,5',
    '-5',
    '99999999999',
    'm',
    'k',
    'rp',
    'wita',
    'lewat',
    'kurang',
  ],
  ...[
    '👍',
    '🙏🏽',
    '<b>',
    '</b>',
    '&amp;',
    '\u0000',
    '\u202E',
    '\uD800',
    'ﷺ',
    '½',
    '²',
    'İ',
    "'",
    '/',
    '-',
    '...',
    '\n',
  ],
]
const wild = fc.string({ unit: 'binary', maxLength: 10_000 })
const talk = fc.array(fc.constantFrom(...fragments), { maxLength: 14 }).map((words) => words.join(' '))
const glued = fc.array(fc.constantFrom(...fragments), { maxLength: 400 }).map((words) => words.join(''))
const anyText = fc.oneof(wild, talk, glued)

describe.each(Object.entries(readers))('%s', (_, read) => {
  test('answers any text with one of the three readings', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(['sure', 'unsure', 'not']).toContain(read(text).read)
      }),
      { numRuns: 1000 },
    )
  })

  test('reads the same in capitals and between spaces', () => {
    fc.assert(
      fc.property(talk, (text) => {
        if (read === readUrl || text.includes('İ')) return
        expect(read(`  ${text.toUpperCase()}\n`)).toEqual(read(text))
      }),
      { numRuns: 500 },
    )
  })
})

describe('numbers that were read', () => {
  test('are never infinite and never no number', () => {
    fc.assert(
      fc.property(talk, (text) => {
        for (const reading of [readPercent(text), readNumber(text), readDecimal(text)]) {
          expect(reading.read === 'not' || Number.isFinite(reading.value)).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('are a percentage only within its limits', () => {
    fc.assert(
      fc.property(talk, (text) => {
        const reading = readPercent(text)
        expect(reading.read === 'not' || (reading.value >= 0 && reading.value <= 200)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a text made to be slow', () => {
  const hostile = [
    '1.',
    '1,',
    '1-',
    '1 - ',
    '1/',
    '-',
    '- ',
    'h-',
    'h-1',
    "a'",
    'aaaa',
    '\u0301',
    '👍',
    ' ',
    '\t',
    '.a',
    '@',
  ]
  const lines = [
    ...hostile,
    'senin ',
    'dua puluh ',
    'ya ',
    'tanggal ',
    'koma satu ',
    'satu juta ',
    '<b>',
    'ﷺ',
    'km2',
    'a.',
    '5 jam ',
  ]

  test('of ten thousand characters is read within half a second by all readers together', () => {
    for (const line of lines) {
      const text = line.repeat(10_000 / line.length)
      const started = performance.now()
      for (const read of [...Object.values(readers), readIntentWord, canonicalWords]) read(text)
      findIntent(text, intents)
      expect(performance.now() - started, line).toBeLessThan(500)
    }
  })
})
