/** A file a person sent, by the id under which it is kept. */
export interface FileRef {
  fileId: string
  name: string
  mime: string
  /** In bytes. */
  size: number
}

/** Files people sent, as far as a flow deals with them. */
export interface Files {
  /** Notes that this file is wanted: it is fetched from the platform after the turn. */
  keep(file: FileRef): Promise<void>
  /** The bytes of a kept file; null while it has not been fetched. */
  bytes(fileId: string): Promise<Uint8Array | null>
}
