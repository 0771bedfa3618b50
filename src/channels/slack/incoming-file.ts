import type { IncomingFile } from '#channels/channel.ts'

/** A file as Slack describes it in messages and forms. Of files from other organisations it says the id only. */
export interface SharedFile {
  id: string
  name?: string | null
  mimetype?: string
  size?: number
}

export function incomingFile({ id, name, mimetype, size }: SharedFile): IncomingFile {
  return { id, name: name ?? id, mime: mimetype ?? 'application/octet-stream', size: size ?? 0 }
}
