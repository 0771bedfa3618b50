import type { ChannelName } from '#channels/channel.ts'

/** A file a person sent, by the id under which it is kept. */
export interface FileRef {
  fileId: string
  name: string
  mime: string
  /** In bytes. */
  size: number
}

/** A file that is made for someone, to be sent to him. */
export interface MadeFile {
  name: string
  mime: string
  bytes: Uint8Array
}

/** A document whose every word is written already. */
export interface PrintedDocument {
  title: string
  /** What this is, for whom and as of when. */
  intro: readonly string[]
  sections: readonly { heading: string; entries: readonly string[] }[]
}

/** Files people sent or are sent, as far as a flow deals with them. */
export interface Files {
  /** Notes that this file is wanted: it is fetched from the platform after the turn. */
  keep(file: FileRef): Promise<void>
  /** The bytes of a kept file; null while it has not been fetched. */
  bytes(fileId: string): Promise<Uint8Array | null>
  /** Keeps a file made for the acting person for a day, to be attached to what he is answered. */
  make(file: MadeFile): Promise<FileRef>
  /** The same with a document that is printed as a PDF. */
  print(name: string, document: PrintedDocument): Promise<FileRef>
}

/** Why a file that was fetched is not kept: empty, too large, with macros, or not what its name says. */
export const fileRefusals = ['empty', 'too-large', 'macros', 'content'] as const
export type FileRefusal = (typeof fileRefusals)[number]

/** A file that no longer waits to be fetched. */
export interface SettledFile {
  fileId: string
  /** Who sent it, and where. */
  employeeId: number
  channel: ChannelName
  name: string
  /** Whether it is kept. */
  ok: boolean
  /** Null for one that is kept, and for one that could not be fetched. */
  refusal: FileRefusal | null
}
