import type { Document, Message, PhotoSize, Video } from 'grammy/types'
import type { IncomingFile } from '#channels/channel.ts'

/** The document, photo or video of a message, if it holds one that people send as evidence. */
export function fileOf({ document, photo, video }: Message): IncomingFile | undefined {
  if (document) return documentFile(document)
  if (video) return videoFile(video)
  const largest = photo?.at(-1)
  return largest && photoFile(largest)
}

function documentFile(document: Document): IncomingFile {
  return {
    id: document.file_id,
    name: document.file_name ?? `dokumen-${document.file_unique_id}`,
    mime: document.mime_type ?? 'application/octet-stream',
    size: document.file_size ?? 0,
  }
}

/** Photos come without a name, as JPEG of Telegram's own making. */
function photoFile(photo: PhotoSize): IncomingFile {
  return {
    id: photo.file_id,
    name: `foto-${photo.file_unique_id}.jpg`,
    mime: 'image/jpeg',
    size: photo.file_size ?? 0,
  }
}

function videoFile(video: Video): IncomingFile {
  return {
    id: video.file_id,
    name: video.file_name ?? `video-${video.file_unique_id}.mp4`,
    mime: video.mime_type ?? 'video/mp4',
    size: video.file_size ?? 0,
  }
}
