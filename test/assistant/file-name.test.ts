import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from '#assistant/file-name.ts'

test.each([
  ['Laporan November 2026.pdf', 'Laporan November 2026.pdf'],
  ['rekap_é 👍.xlsx', 'rekap_é 👍.xlsx'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\siti\\bukti.pdf', 'bukti.pdf'],
  ['laporan\u202Efdp.exe', 'laporanfdp.exe'],
  ['la\u200Bpo\u0000ran\n.pdf', 'laporan.pdf'],
  ['  bukti   baru .pdf. ', 'bukti baru .pdf'],
  ['...pdf', 'pdf'],
  ['.bashrc', 'bashrc'],
  ['a<b>"c"|d?*.csv', 'a_b__c__d__.csv'],
  ['', 'berkas'],
  ['\u202E/', 'berkas'],
  [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(96)}.pdf`],
  [`${'👍'.repeat(300)}.docx`, `${'👍'.repeat(95)}.docx`],
  ['a'.repeat(300), 'a'.repeat(100)],
])('%j is called %j', (given, name) => {
  expect(fileName(given)).toBe(name)
})

test('any name becomes one that is seen whole, and stays the same from then on', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
      const name = fileName(given)
      expect(name).not.toMatch(/[\p{Cc}\p{Cf}/\\]|^\s*$|^\./u)
      expect([...name].length).toBeLessThanOrEqual(100)
      expect(fileName(name)).toBe(name)
    }),
  )
})
