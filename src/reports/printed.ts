import PDFDocument from 'pdfkit'

/** A document whose every word is written already. */
export interface Document {
  title: string
  /** What this is, for whom and as of when. */
  intro: readonly string[]
  sections: readonly { heading: string; entries: readonly string[] }[]
}

const margin = 60
const fonts = { plain: 'Helvetica', bold: 'Helvetica-Bold' } as const

/** Prints a document as a PDF of A4 pages. */
export async function printed({ title, intro, sections }: Document): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin, info: { Title: title } })
  const written = Array.fromAsync<Uint8Array>(document)
  document.font(fonts.bold).fontSize(16).text(printable(title)).moveDown()
  document.font(fonts.plain).fontSize(10)
  for (const each of intro) document.text(printable(each)).moveDown(0.4)
  for (const { heading, entries } of sections) setSection(document, heading, entries)
  document.end()
  return Buffer.concat(await written)
}

function setSection(page: PDFKit.PDFDocument, heading: string, entries: readonly string[]): void {
  page.moveDown().font(fonts.bold).fontSize(12).text(printable(heading)).moveDown(0.3)
  page.font(fonts.plain).fontSize(10)
  for (const entry of entries) page.text(printable(entry)).moveDown(0.5)
}

/** The letters that every reader of PDF has (Windows-1252). */
const unprintable = /[^\n\x20-\x7e\xa0-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu

/** What the letters of a PDF cannot show stands as a question mark. */
function printable(text: string): string {
  return text.normalize('NFC').replaceAll('\r', '').replaceAll('\t', ' ').replaceAll(unprintable, '?')
}
