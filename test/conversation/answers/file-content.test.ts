import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileRefusal } from '#conversation/answers/file-content.ts'
import { archive, officeFile } from './archive.ts'

const text = (written: string) => new TextEncoder().encode(written)
const hex = (digits: string) => new Uint8Array(Buffer.from(digits.replaceAll(' ', ''), 'hex'))

const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)
const jpg = hex('ffd8ffe0 00104a46494600010100000100010000')
const webp = text('RIFF\x24\0\0\0WEBPVP8 ')
const mp4 = text('\0\0\0\x20ftypisom\0\0\x02\0isomiso2')
const heic = text('\0\0\0\x18ftypheic\0\0\0\0mif1heic')
const pdf = text('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')
const exe = text('MZ\x90\0\x03\0\0\0')
const oldOffice = hex('d0cf11e0a1b11ae1 0000000000000000')

const ooxml = 'vnd.openxmlformats-officedocument'
const docx = officeFile(`${ooxml}.wordprocessingml.document`)
const xlsx = officeFile(`${ooxml}.spreadsheetml.sheet`)
const pptx = officeFile(`${ooxml}.presentationml.presentation`)
const odt = archive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' })
const ods = archive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' })

describe('what is what its name says is kept', () => {
  test.each([
    ['bukti.pdf', pdf],
    ['FOTO.PNG', png],
    ['foto.jpg', jpg],
    ['foto.jpeg', jpg],
    ['foto.webp', webp],
    ['foto.heic', heic],
    ['rapat.mp4', mp4],
    ['surat.docx', docx],
    ['rekap.xlsx', xlsx],
    ['paparan.pptx', pptx],
    ['surat.odt', odt],
    ['rekap.ods', ods],
    ['pegawai.csv', text('nip,nama\r\n199002152015032004,Siti\r\n')],
    ['barang.csv', text('BMN;jumlah\nMeja;4\n')],
    ['catatan.txt', text('MZ: 3 < 4, dan a<b')],
    ['dari-excel.csv', hex('6e616d613b4a6f73e90d0a')],
    ['dari-excel.txt', hex('fffe 6e00 6100 0d00 0a00')],
  ])('%s', async (name, bytes) => {
    expect(await fileRefusal(name, bytes)).toBeNull()
  })
})

describe('what is something else is refused', () => {
  test.each([
    ['a program', 'bukti.pdf', exe],
    ['a program as a table', 'pegawai.csv', exe],
    ['a page', 'catatan.txt', text('<!DOCTYPE html><html></html>')],
    ['a page after other words', 'catatan.txt', text('halo <script>alert(1)</script>')],
    ['a picture that is a page', 'foto.png', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a script', 'catatan.txt', text('#!/bin/sh\nrm -rf /')],
    ['an archive', 'surat.docx', archive({ 'virus.exe': 'MZ' })],
    ['a Java archive', 'surat.docx', archive({ 'META-INF/MANIFEST.MF': '' })],
    ['a sheet for a letter', 'surat.docx', xlsx],
    ['a picture for a PDF', 'bukti.pdf', png],
    ['an old office file', 'surat.docx', oldOffice],
    ['a kind that is not accepted', 'surat.doc', oldOffice],
    ['no ending', 'surat', pdf],
    ['an ending of every object', 'surat.constructor', pdf],
    ['a broken archive', 'surat.docx', docx.subarray(0, 40)],
    ['one letter', 'bukti.pdf', text('%')],
  ])('%s: %s', async (_, name, bytes) => {
    expect(await fileRefusal(name, bytes)).toBe('content')
  })
})

describe('what holds macros is refused', () => {
  const macro = { 'word/vbaProject.bin': 'x' }
  test.each([
    ['surat.docx', officeFile('vnd.ms-word.document.macroEnabled')],
    ['rekap.xlsx', officeFile('vnd.ms-excel.sheet.macroEnabled')],
    ['surat.docx', officeFile(`${ooxml}.wordprocessingml.document`, macro)],
    ['rekap.xlsx', officeFile(`${ooxml}.spreadsheetml.sheet`, { 'xl/MacroSheets/sheet1.xml': 'x' })],
    [
      'surat.odt',
      archive({ mimetype: 'application/vnd.oasis.opendocument.text', 'Basic/script-lc.xml': '' }),
    ],
  ])('%s', async (name, bytes) => {
    expect(await fileRefusal(name, bytes)).toBe('macros')
  })
})

test('an empty file is refused, whatever it claims to be', async () => {
  for (const name of ['a.pdf', 'a.csv', 'a.exe'])
    expect(await fileRefusal(name, new Uint8Array())).toBe('empty')
})

test('more than 20 MB are refused, whatever size was claimed', async () => {
  const large = new Uint8Array(20 * 1024 * 1024 + 1)
  large.set(pdf)
  expect(await fileRefusal('bukti.pdf', large)).toBe('too-large')
  expect(await fileRefusal('bukti.pdf', large.subarray(0, -1))).toBeNull()
})

test('any bytes under any name are judged, and never break the judge', async () => {
  const anyName = fc.constantFrom('a.pdf', 'a.docx', 'a.csv', 'a.png', 'a.mp4', 'a', '.')
  const anyStart = fc.constantFrom(pdf, png, docx, odt, mp4, new Uint8Array())
  await fc.assert(
    fc.asyncProperty(anyName, anyStart, fc.uint8Array({ maxLength: 200 }), async (name, start, rest) => {
      const judged = await fileRefusal(name, new Uint8Array([...start.subarray(0, rest.length), ...rest]))
      expect([null, 'empty', 'macros', 'content']).toContain(judged)
    }),
  )
})
