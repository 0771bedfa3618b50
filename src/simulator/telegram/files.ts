import { extname } from 'node:path'
import type { Sequence } from './sequence.ts'

/** What messages tell of a file. */
export interface FileRecord {
  id: string
  uniqueId: string
  name: string
  mime: string
  /** Bytes as claimed; tests of the limits claim more than there are. */
  size: number
  /** Where `getFile` says it can be downloaded. */
  path: string
}

export interface StoredFile extends FileRecord {
  bytes: Uint8Array
}

export interface Files {
  add(file: { name: string; bytes: Uint8Array; mime?: string; size?: number }, folder: string): StoredFile
  find(id: string): StoredFile | undefined
  at(path: string): StoredFile | undefined
  /** Oldest first. */
  all(): readonly StoredFile[]
}

const KEPT_FILES = 1000
const KEPT_BYTES = 512 * 1024 * 1024

const MIME_TYPES: ReadonlyMap<string, string> = new Map([
  ['.csv', 'text/csv'],
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.jpeg', 'image/jpeg'],
  ['.jpg', 'image/jpeg'],
  ['.pdf', 'application/pdf'],
  ['.png', 'image/png'],
  ['.txt', 'text/plain'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.zip', 'application/zip'],
])

/** Telegram's file store; the latest thousand files are kept, and no more than half a gigabyte. */
export function createFiles(numbers: Sequence, earlier: readonly StoredFile[] = []): Files {
  const byId = new Map<string, StoredFile>()
  const byPath = new Map<string, StoredFile>()
  let bytesKept = 0

  function keep(file: StoredFile): void {
    byId.set(file.id, file)
    byPath.set(file.path, file)
    bytesKept += file.bytes.length
    for (const oldest of byId.values()) {
      if (byId.size <= KEPT_FILES && bytesKept <= KEPT_BYTES) return
      forget(oldest)
    }
  }

  function forget(file: StoredFile): void {
    byId.delete(file.id)
    byPath.delete(file.path)
    bytesKept -= file.bytes.length
  }

  for (const file of earlier) keep(file)

  return {
    add: ({ name, bytes, mime, size = bytes.length }, folder) => {
      const count = numbers.next()
      const extension = extname(name)
      const stored: StoredFile = {
        id: `BQACAgUAAxk-${count.toString(36).padStart(12, '0')}`,
        uniqueId: `AgAD-${count.toString(36).padStart(8, '0')}`,
        name,
        mime: mime ?? MIME_TYPES.get(extension.toLowerCase()) ?? 'application/octet-stream',
        size,
        path: `${folder}/file_${count}${extension}`,
        bytes,
      }
      keep(stored)
      return stored
    },
    find: (id) => byId.get(id),
    at: (path) => byPath.get(path),
    all: () => [...byId.values()],
  }
}
