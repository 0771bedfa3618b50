import fc from 'fast-check'
import { flows } from '#flows/index.ts'
import { pin } from './people.ts'

const commands = [...flows.values()].flatMap(({ command }) => command ?? [])

export const commandNames: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(...commands, 'kinerja', 'start', 'lanjut', 'batal', 'nanti', 'kembali'),
  },
  { weight: 1, arbitrary: fc.constantFrom('tidakada', '__proto__', 'x'.repeat(300), 'constructor') },
)

/** What people write: answers to what is asked, wishes, ways out. */
const sensible = [
  ...['ya', 'tidak', 'batal', 'nanti', 'kembali', 'lewati', 'selesai', 'kirim', 'bantuan', 'apa itu RHK'],
  ...['12', '12 laporan', '85%', '3,5', '0', '-4', '1.234,56', 'seratus dua belas', 'November', '27-11-2026'],
  ...['Sesuai Ekspektasi', 'Di Atas Ekspektasi', 'Baik', 'setuju', 'tolak', 'utama', 'tambahan', 'kuantitas'],
  ...['https://contoh.go.id/bukti.pdf', 'Laporan layanan tersusun tepat waktu', 'Jumlah laporan', 'laporan'],
  ...[
    '199002152015032004',
    '730415',
    '409173',
    '111111',
    'ABCDE-FGHJK',
    'lapor progres',
    'nilai Siti Aminah',
  ],
  ...[
    'Semua unit',
    'Semua pegawai',
    'Siti Aminah',
    'Terima kasih, pertahankan.',
    'Bukti saya belum dilihat.',
  ],
] as const

const strange = [
  ...[
    '',
    ' ',
    '\n\n',
    '\u0000',
    'a\u0000b',
    '\ud83d',
    'x\udc00y',
    '\u202Eterbalik',
    '\u200b',
    '\u0007\u001b[31m',
  ],
  ...['<b>tebal</b>', '*tebal* _miring_', '&lt;script&gt;', '<!channel> <@U0SITI>', '{{nama}}', '{ $x }'],
  ...[
    "'; DROP TABLE appraisal.employee; --",
    '=cmd|calc',
    '__proto__',
    'null',
    'NaN',
    '9'.repeat(400),
    '1e999',
  ],
  ...[
    '👨‍👩‍👧‍👦'.repeat(300),
    'a'.repeat(4_096),
    'kata '.repeat(3_000),
    '\n'.repeat(2_000),
    'é'.normalize('NFD'),
  ],
  ...['/', '//', '/ ', '/@asisten_kinerja_bot', '/status@bot_lain', '(((((((('.repeat(200), '!@#$%^&*()'],
] as const

const half = fc.string({
  unit: fc.constantFrom('\ud800', '\udfff', '\u0000', '\u202e', 'a', '<', '&', '|', ' '),
  maxLength: 40,
})

export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...sensible) },
  { weight: 2, arbitrary: fc.constant(pin) },
  { weight: 3, arbitrary: fc.constantFrom(...strange) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: half },
)

export const names: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'bukti.pdf',
    'pegawai.csv',
    'foto.jpg',
    'virus.exe',
    '',
    '../..',
    'a'.repeat(400),
    '\u0000.pdf',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
