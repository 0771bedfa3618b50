import PDFDocument from 'pdfkit'

/** A letter as it is printed: every word of it is written already. */
export interface LinkLetter {
  /** The agency whose letter it is. */
  head: string
  title: string
  /** For whom: name, masked number, unit. */
  to: readonly string[]
  intro: string
  code: string
  /** Opens the bot with the code in it; null where no such link is known. */
  link: string | null
  until: string
  steps: readonly string[]
  /** What never to do with the code. */
  warning: string
}

const margin = 70
const gap = 1.2
const fonts = { plain: 'Helvetica', bold: 'Helvetica-Bold', code: 'Courier-Bold' } as const

/** Sets letters as a PDF, a page of A4 for each, to be folded and sealed. */
export async function linkLetters(letters: readonly LinkLetter[]): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin, autoFirstPage: false })
  const written = Array.fromAsync<Uint8Array>(document)
  for (const letter of letters) setLetter(document.addPage(), letter)
  document.end()
  return Buffer.concat(await written)
}

function setLetter(page: PDFKit.PDFDocument, letter: LinkLetter): void {
  page.font(fonts.bold).fontSize(13).text(letter.head, { align: 'center' }).moveDown(gap)
  page
    .fontSize(16)
    .text(letter.title, { align: 'center' })
    .moveDown(2 * gap)
  page.font(fonts.plain).fontSize(11)
  for (const each of letter.to) page.text(each)
  page.moveDown(gap).text(letter.intro).moveDown(gap)
  page.font(fonts.code).fontSize(34).text(letter.code, { align: 'center', characterSpacing: 4 }).moveDown(0.5)
  page.font(fonts.plain).fontSize(11).text(letter.until, { align: 'center' }).moveDown(gap)
  for (const step of letter.steps) page.text(step).moveDown(0.4)
  if (letter.link) page.moveDown(0.4).text(letter.link, { link: letter.link, underline: true })
  page.moveDown(gap).font(fonts.bold).text(letter.warning)
}
