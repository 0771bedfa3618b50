import type { DesktopFile } from './desktop.ts'
import { dropOldest } from './history.ts'
import { newId, newSecret } from './identifiers.ts'
import type { Identity } from './identity.ts'
import { unixSeconds } from './timestamps.ts'

const keptFiles = 1000

/** What messages tell of a file. */
export interface FileRecord {
  id: string
  name: string
  mime: string
  title: string
  /** In bytes. */
  size: number
  /** Who uploaded it. */
  userId: string
  at: Date
}

export interface StoredFile extends FileRecord, DesktopFile {}

/** An upload by the app that was announced; its bytes come next, then its completion. */
export interface Upload {
  fileId: string
  name: string
  bytes?: Uint8Array
}

export interface Files {
  store(file: Omit<StoredFile, 'size'>): StoredFile
  find(id: string): StoredFile | undefined
  delete(id: string): void
  /** Oldest first. */
  all(): readonly StoredFile[]
  /** Opens an upload; returns the unguessable part of its URL too. */
  announce(name: string): { upload: Upload; secret: string }
  uploadAt(secret: string): Upload | undefined
  uploadOf(fileId: string): Upload | undefined
  finish(upload: Upload): void
}

/** @param kept files of an earlier run, oldest first */
export function createFiles(kept: readonly StoredFile[] = []): Files {
  const files = new Map(kept.map((file) => [file.id, file]))
  const uploads = new Map<string, Upload>()
  const secrets = new Map<string, string>()
  return {
    store(given) {
      const file = { ...given, size: given.bytes.byteLength }
      files.set(file.id, file)
      dropOldest(files, keptFiles)
      return file
    },
    find: (id) => files.get(id),
    delete: (id) => void files.delete(id),
    all: () => [...files.values()],
    announce(name) {
      const upload: Upload = { fileId: newId('F'), name }
      const secret = newSecret()
      uploads.set(upload.fileId, upload)
      secrets.set(secret, upload.fileId)
      dropOldest(uploads, keptFiles)
      dropOldest(secrets, keptFiles)
      return { upload, secret }
    },
    uploadAt: (secret) => uploads.get(secrets.get(secret) ?? ''),
    uploadOf: (fileId) => uploads.get(fileId),
    finish: (upload) => void uploads.delete(upload.fileId),
  }
}

/** The file object of messages and of `files.info`. */
export function describeFile(file: FileRecord, { origin, teamId, teamDomain }: Identity) {
  const extension = file.name.split('.').at(-1)?.toLowerCase() ?? ''
  const address = `${origin}/files-pri/${teamId}-${file.id}`
  const name = encodeURIComponent(file.name)
  return {
    id: file.id,
    created: unixSeconds(file.at),
    timestamp: unixSeconds(file.at),
    name: file.name,
    title: file.title,
    mimetype: file.mime,
    filetype: extension,
    pretty_type: extension.toUpperCase(),
    user: file.userId,
    user_team: teamId,
    editable: false,
    size: file.size,
    mode: 'hosted',
    is_external: false,
    external_type: '',
    is_public: false,
    public_url_shared: false,
    display_as_bot: false,
    username: '',
    url_private: `${address}/${name}`,
    url_private_download: `${address}/download/${name}`,
    permalink: `https://${teamDomain}.slack.com/files/${file.userId}/${file.id}/${name}`,
    has_rich_preview: false,
    file_access: 'visible',
  }
}

/** The type a file's name suggests, for uploads that come without one. */
export function mimeOf(name: string): string {
  const known: Readonly<Record<string, string>> = {
    csv: 'text/csv',
    jpg: 'image/jpeg',
    json: 'application/json',
    pdf: 'application/pdf',
    png: 'image/png',
    svg: 'image/svg+xml',
    txt: 'text/plain',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }
  return known[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'
}
