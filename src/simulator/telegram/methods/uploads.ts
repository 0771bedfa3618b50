import { type Call, readString, type Upload } from '../call.ts'
import type { Cloud } from '../cloud.ts'
import type { StoredFile } from '../files.ts'
import { badRequest, Refusal } from '../refusal.ts'

const MAX_UPLOAD = 50 * 1024 * 1024
const MAX_PHOTO = 10 * 1024 * 1024

/** How picture files begin: JPEG, PNG, GIF, WebP (RIFF) and BMP. */
const PICTURES = ['ffd8ff', '89504e47', '47494638', '52494646', '424d']

/** The document of a call, uploaded or sent before. */
export function readDocument(cloud: Cloud, call: Call): StoredFile {
  const upload = readUpload(call, 'document')
  return upload ? cloud.files.add(upload, 'documents') : readSentFile(cloud, call, 'document')
}

/** The photo of a call, with the thumbnail Telegram makes of it. */
export function readPhoto(cloud: Cloud, call: Call): StoredFile & { thumbnail?: StoredFile } {
  const upload = readUpload(call, 'photo')
  if (!upload) return readSentFile(cloud, call, 'photo')
  if (upload.bytes.length > MAX_PHOTO) throw tooBigPhoto(upload.bytes.length)
  const head = upload.bytes.toString('hex', 0, 4)
  if (!PICTURES.some((picture) => head.startsWith(picture))) throw badRequest('IMAGE_PROCESS_FAILED')
  return storePhoto(cloud, upload)
}

/** Keeps a photo and a thumbnail of it. Photos lose their file names. */
export function storePhoto(
  cloud: Cloud,
  photo: { bytes: Uint8Array; size?: number },
): StoredFile & { thumbnail: StoredFile } {
  const name = 'photo.jpg'
  const thumbnail = cloud.files.add({ name, bytes: photo.bytes.subarray(0, 1024) }, 'thumbnails')
  return { ...cloud.files.add({ ...photo, name }, 'photos'), thumbnail }
}

/** A field may hold the file itself or name the part that does, by `attach://`. */
function readUpload(call: Call, name: string): Upload | undefined {
  const attached = /^attach:\/\/(.+)$/.exec(readString(call, name))?.[1]
  const upload = call.files.get(attached ?? name)
  if (upload?.bytes.length === 0) throw badRequest('file must be non-empty')
  if (upload && upload.bytes.length > MAX_UPLOAD) throw new Refusal(413, 'Request Entity Too Large')
  return upload
}

function readSentFile(cloud: Cloud, call: Call, name: string): StoredFile {
  const id = readString(call, name)
  if (id === '' || id.startsWith('attach://')) throw badRequest(`there is no ${name} in the request`)
  if (/^https?:\/\//i.test(id)) throw badRequest('failed to get HTTP URL content')
  const file = cloud.files.find(id)
  if (!file) throw badRequest('wrong file identifier/HTTP URL specified')
  return file
}

function tooBigPhoto(size: number): Refusal {
  return badRequest(
    `file of size ${size} bytes is too big for a photo; the maximum size is ${MAX_PHOTO} bytes`,
  )
}
