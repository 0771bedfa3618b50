import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** A key for files: 32 bytes, and the name by which a sealed file refers to it. */
export interface FileKey {
  id: string
  key: Uint8Array
}

/** The keys there are. The first seals what is new; the others open what was sealed before. */
export type FileKeys = readonly [FileKey, ...FileKey[]]

/** Bytes as they are kept; `keyId` null are plain ones, from before files were sealed. */
export interface Kept {
  keyId: string | null
  bytes: Uint8Array
}

const cipher = 'aes-256-gcm'
const ivLength = 12
const tagLength = 16

/** Seals a file's bytes with the current key: iv, tag, ciphertext, bound to the file's id. */
export function seal([{ id: keyId, key }]: FileKeys, fileId: string, bytes: Uint8Array): Kept {
  const iv = randomBytes(ivLength)
  const sealing = createCipheriv(cipher, key, iv, { authTagLength: tagLength }).setAAD(Buffer.from(fileId))
  const sealed = Buffer.concat([sealing.update(bytes), sealing.final()])
  return { keyId, bytes: Buffer.concat([iv, sealing.getAuthTag(), sealed]) }
}

/**
 * Opens what was kept under that file's id.
 *
 * @throws when its key is not among these, or when the bytes are not what was sealed for this file
 */
export function open(keys: FileKeys, fileId: string, { keyId, bytes }: Kept): Uint8Array {
  if (keyId === null) return bytes
  const key = keys.find(({ id }) => id === keyId)?.key
  if (!key) throw new Error(`file ${fileId} is sealed with key ${keyId}: add that key to FILE_KEYS again`)
  try {
    return decipher(key, fileId, bytes)
  } catch {
    throw new Error(
      `file ${fileId} is not what was sealed with key ${keyId}: it was altered, or the key is wrong`,
    )
  }
}

function decipher(key: Uint8Array, fileId: string, bytes: Uint8Array): Uint8Array {
  const [iv, tag] = [bytes.subarray(0, ivLength), bytes.subarray(ivLength, ivLength + tagLength)]
  const opening = createDecipheriv(cipher, key, iv, { authTagLength: tagLength })
  opening.setAAD(Buffer.from(fileId)).setAuthTag(tag)
  const plain = Buffer.concat([opening.update(bytes.subarray(ivLength + tagLength)), opening.final()])
  return new Uint8Array(plain.buffer, plain.byteOffset, plain.byteLength)
}
