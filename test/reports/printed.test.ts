import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { printed } from '#reports/printed.ts'

/** The words on the pages, as their text operators have them. */
function wordsIn(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf)
  const text = bytes.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body = '']) => {
    try {
      return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')]
    } catch {
      return []
    }
  })
  const lines = streams.join('\n').match(/\[.*\] TJ/g) ?? []
  return lines
    .map((line) =>
      [...line.matchAll(/<([0-9a-f]+)>/g)]
        .map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1'))
        .join(''),
    )
    .join('\n')
}

const document = (entries: string[]) => ({
  title: 'Salinan data Siti',
  intro: ['Diberikan menurut UU 27/2022.'],
  sections: [{ heading: 'Data kepegawaian', entries }],
})

test('a document has its title, its sections and every entry', async () => {
  const words = wordsIn(await printed(document(['Nama: Siti', 'Jabatan: Analis\nUnit: Sekretariat'])))
  for (const part of ['Salinan data Siti', 'Data kepegawaian', 'Nama: Siti', 'Unit: Sekretariat'])
    expect(words).toContain(part)
})

test('what the letters of a PDF do not have stands as a question mark', async () => {
  expect(wordsIn(await printed(document(['Terima kasih 🙏, café']))).split('\n')).toContain(
    'Terima kasih ?, café',
  )
})

test('a long document goes on over pages', async () => {
  const pdf = Buffer.from(await printed(document(Array.from({ length: 300 }, (_, at) => `Baris ${at}`))))
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(5)
})
