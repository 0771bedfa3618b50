import { describe, expect, test } from 'vitest'
import { type IntentWord, readIntentWord } from '#conversation/reading/intent-words.ts'

describe('a text that only steers the conversation', () => {
  const texts: Record<IntentWord, string[]> = {
    cancel: [
      'batal',
      'Batal!',
      '/batal',
      'batalkan',
      'cancel',
      'gajadi',
      'ga jadi',
      'stop',
      'urung',
      'batal ya pak',
    ],
    back: ['kembali', 'balik', 'back', 'sebelumnya', 'mundur'],
    help: ['bantuan', 'help', 'tolong', '?', ' ?? ', 'bingung pak', 'saya tidak paham'],
    later: ['nanti', 'nanti saja', 'nanti dulu', 'ntar', 'tunda', 'lain kali', 'nanti ya'],
    skip: ['lewati', 'skip', 'lewat saja'],
    done: [
      'selesai',
      'slesai',
      'kelar',
      'beres',
      'rampung',
      'tuntas',
      'done',
      'finish',
      'sdh selesai',
      'sudah beres bu 🙏',
    ],
    yes: ['ya', 'iya', 'ok', 'siap', 'betul', 'lanjut', 'ok lanjut', '👍'],
    no: ['tidak', 'gak', 'belum', 'jangan', 'tidak setuju'],
  }
  const cases = Object.entries(texts).flatMap(([intent, all]) => all.map((text) => [text, intent]))

  test.each(cases)('%j means %s', (text, intent) => {
    expect(readIntentWord(text)).toBe(intent)
  })

  test.each([
    '',
    '...',
    'batas',
    'batal cuti tanggal 5',
    'kendala: rapat batal',
    'nanti sore',
    'selesai 100',
    'belum selesai',
    'bantuan sosial',
    'ya 80',
    'sudah',
    'saya kembali ke kantor besok',
    'hasOwnProperty',
  ])('%j says more, or something else, and is left to the question', (text) => {
    expect(readIntentWord(text)).toBeNull()
  })
})
