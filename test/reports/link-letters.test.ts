import { expect, test } from 'vitest'
import { type LinkLetter, linkLetters } from '#reports/link-letters.ts'

const letter: LinkLetter = {
  head: 'Dinas Layanan Publik',
  title: 'Kode tautan',
  to: ['Siti Aminah', 'NIP •••••••••••••••004', 'Sekretariat'],
  intro: 'Kode ini hanya untuk Anda.',
  code: 'ABCDE-23456',
  link: 'https://t.me/kinerja_bot?start=ABCDE23456',
  until: 'Berlaku sampai Senin',
  steps: ['1. Buka', '2. Kirim', '3. Setujui'],
  warning: 'Jangan diteruskan.',
}

async function printed(letters: readonly LinkLetter[]): Promise<string> {
  return Buffer.from(await linkLetters(letters)).toString('latin1')
}

test('every letter has a page of its own', async () => {
  const pdf = await printed([letter, { ...letter, link: null }, letter])
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(3)
  expect(pdf.match(/\/URI \(https:\/\/t\.me\/kinerja_bot\?start=ABCDE23456\)/g)).toHaveLength(2)
})

test('a long one stays on its page', async () => {
  const long = {
    ...letter,
    intro: 'Kode ini hanya untuk Anda. '.repeat(12),
    warning: 'Jangan diteruskan. '.repeat(12),
  }
  expect((await printed([long])).match(/\/Type \/Page\b/g)).toHaveLength(1)
})
