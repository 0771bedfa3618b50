import { fileTypeFromBuffer } from 'file-type'
import type { FileRefusal } from '../files.ts'
import { mostBytes } from './file-limits.ts'

/** What the bytes of a file with each ending are found to be; plain text has no such marks. */
const contents: ReadonlyMap<string, readonly string[]> = new Map([
  ['pdf', ['pdf']],
  ['jpg', ['jpg']],
  ['jpeg', ['jpg']],
  ['png', ['png', 'apng']],
  ['webp', ['webp']],
  ['heic', ['heic']],
  ['mp4', ['mp4', 'm4v']],
  ['docx', ['docx']],
  ['xlsx', ['xlsx']],
  ['pptx', ['pptx']],
  ['odt', ['odt']],
  ['ods', ['ods']],
  ['odp', ['odp']],
])

const withMacros = ['docm', 'dotm', 'xlsm', 'xltm', 'pptm', 'potm', 'ppsm']

/** Parts of office files that hold macros, by their names within the archive (Office, its version 4, OpenDocument). */
const macroParts = /vbaproject\.bin|xl\/macrosheets\/|basic\/script|scripts\/(python|javascript|beanshell)/

/**
 * Why a file is not kept, by what is in it: it must be what its name says, whole, and nothing that runs.
 *
 * @returns null for one that can be kept
 */
export async function fileRefusal(name: string, bytes: Uint8Array): Promise<FileRefusal | null> {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > mostBytes) return 'too-large'
  const ending = /[^.]*$/.exec(name.toLowerCase())?.[0] ?? ''
  if (ending === 'csv' || ending === 'txt') return isPlainText(bytes) ? null : 'content'
  const found = await kindOf(bytes)
  if (withMacros.includes(found)) return 'macros'
  if (!contents.get(ending)?.includes(found)) return 'content'
  return isOffice(bytes) && hasMacros(bytes) ? 'macros' : null
}

/** Empty for bytes of no known kind, and for a container that breaks off. */
async function kindOf(bytes: Uint8Array): Promise<string> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  return found?.ext ?? ''
}

/** Office files are ZIP archives, in which the names of the parts stand as they are. */
function isOffice([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b
}

function hasMacros(bytes: Uint8Array): boolean {
  const { buffer, byteOffset, byteLength } = bytes
  return macroParts.test(Buffer.from(buffer, byteOffset, byteLength).toString('latin1').toLowerCase())
}

const markup = /^\s*(<[!?a-z]|#!)|<(script|html|svg|iframe)\b/i

function isPlainText(bytes: Uint8Array): boolean {
  const text = textOf(bytes)
  return !/(?![\t\n\f\r\u0085])\p{Cc}/u.test(text) && !markup.test(text)
}

/** As spreadsheets write text: UTF-16 with a mark, UTF-8, or else the Western code page of Windows. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
