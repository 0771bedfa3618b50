import { describe, expect, test } from 'vitest'
import { canonicalWords, plainText } from '#conversation/reading/normalize.ts'

describe('plain text', () => {
  test.each([
    ['  Sudah \n\t SELESAI  ', 'sudah selesai'],
    ['７０％', '70%'],
    ['Jum’at', "jum'at"],
    ['−5 – 7', '-5 - 7'],
    ['80% 🎉✅', '80%'],
    ['7\uFE0F\u20E30\uFE0F\u20E3', '70'],
    ['Ba\u200Btal\u0000', 'batal'],
    ['Rp\u00A01.500', 'rp 1.500'],
  ])('of %j is %j', (text, expected) => {
    expect(plainText(text)).toBe(expected)
  })
})

test('plain text of more than ten thousand characters is empty rather than cut', () => {
  expect(plainText(`ya ${'x'.repeat(10_000)}`)).toBe('')
  expect(plainText('ﷺ'.repeat(1000))).toBe('')
})

describe('canonical words', () => {
  const spellings: Record<string, string[]> = {
    sudah: ['sdh', 'udh', 'udah', 'dah', 'sudh', 'suda', 'sdah', 'SUDAH', 'udaaah'],
    belum: ['blm', 'blom', 'belom', 'belm', 'bl'],
    tidak: ['tdk', 'gak', 'ga', 'g', 'nggak', 'ngga', 'enggak', 'tak', 'kagak'],
    ya: ['y', 'iya', 'iy', 'yes', 'iyaaa'],
    oke: ['ok', 'okey', 'okeee'],
    benar: ['bener'],
    batalkan: ['batalin'],
    'tidak jadi': ['gajadi', 'ga jadi', 'gak jadi'],
    yang: ['yg'],
    dengan: ['dgn', 'dg'],
    untuk: ['utk', 'u/'],
    dan: ['dn', '&'],
    tanggal: ['tgl', 'tg', 'Tgl.'],
    bulan: ['bln'],
    'bulan ini': ['bl ini', 'bln ini'],
    'akhir bulan': ['akhir bl', 'akhir bln'],
    tahun: ['thn', 'th'],
    hari: ['hr'],
    jam: ['jm', 'pkl', 'pukul', 'pkl.'],
    besok: ['bsk', 'bsok'],
    kemarin: ['kmrn', 'kemaren', 'kmarin'],
    minggu: ['mgg', 'mnggu'],
    selesai: ['slesai'],
    sedang: ['on progress', 'otw', 'lagi dikerjakan', 'sdg'],
    mulai: ['mulai'],
    persen: ['%', 'prosen', 'pct', 'pros'],
    'terima kasih': ['trims', 'tks', 'tq', 'makasih', 'mksh', 'trmksh'],
    mohon: ['mhn'],
    bapak: ['bpk', 'bp', 'pak'],
    ibu: ['bu'],
    atasan: ['atsn'],
    bawahan: ['bwhn'],
    pegawai: ['peg', 'pgw'],
    kantor: ['ktr'],
    keterangan: ['ket'],
    laporan: ['lap', 'lapr', 'lap.'],
    dokumen: ['dok'],
    'belum dinilai': ['blm dinilai', 'blm nilai'],
    januari: ['jan', 'januri'],
    februari: ['feb', 'pebruari'],
    maret: ['mar', 'mart'],
    april: ['apr', 'aprl'],
    juni: ['jun', 'juny'],
    juli: ['jul', 'july'],
    agustus: ['agu', 'agust', 'agst'],
    september: ['sep', 'sept'],
    oktober: ['okt', 'octo'],
    november: ['nov', 'nop', 'nopember', 'novemver'],
    desember: ['des', 'desmber', 'december'],
    jumat: ["jum'at", 'Jum’at', 'jum at'],
    diatas: ['di atas', 'diatas', 'DI ATAS'],
    dibawah: ['di bawah', 'dibawah'],
    sekitar: ['kira-kira', 'kira2', 'kurang lebih'],
  }
  const variants = Object.entries(spellings).flatMap(([meant, all]) => all.map((typed) => [typed, meant]))

  test.each(variants)('of %j are %j', (typed, meant) => {
    expect(canonicalWords(typed).join(' ')).toBe(meant)
  })

  test.each([
    ['70%', ['70', 'persen']],
    ['70persen', ['70', 'persen']],
    ['capaian: 1.234,5 dok.', ['capaian', '1.234,5', 'dokumen']],
    ['-5', ['-5']],
    ['- 5', ['-5']],
    ['5 - 7', ['5-7']],
    [',5', [',5']],
    ['21 / 11 / 2026', ['21/11/2026']],
    ['H-3', ['h-3']],
    ['h - 3', ['h-3']],
    ['target bulan-3', ['target', 'bulan', '3']],
    ['5m2', ['5', 'm2']],
    ['70½', ['70', '1/2']],
    ['tujuhpuluh lima', ['tujuh', 'puluh', 'lima']],
    ['5 g', ['5', 'g']],
    ['triwulan III', ['triwulan', 'iii']],
    ['s.d. 30 nov', ['sampai', '30', 'november']],
    ['/batal', ['batal']],
  ])('of %j are %j', (typed, words) => {
    expect(canonicalWords(typed)).toEqual(words)
  })

  test.each([
    ['👍', ['ya']],
    ['👍🏽👍🏽', ['ya']],
    ['👎', ['tidak']],
    ['👍👎', []],
    ['🙏', []],
    ['selesai 👍', ['selesai']],
    ['...', []],
    ['', []],
  ])('of %j, where an emoji counts only alone, are %j', (typed, words) => {
    expect(canonicalWords(typed)).toEqual(words)
  })

  test('of the names of object properties are those names', () => {
    expect(canonicalWords('constructor __proto__ toString')).toEqual(['constructor', 'proto', 'tostring'])
  })
})
