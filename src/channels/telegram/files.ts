import type { Api } from 'grammy'
import { faultOf, networkCode, reasonOf } from './fault.ts'

/** What Telegram lets a bot download. */
const MAX_BYTES = 20 * 1024 * 1024
const TIMEOUT_MS = 60_000

/**
 * Downloads files that people sent.
 *
 * @param folderUrl where the files of the bot are; it holds the token, so no error may name it.
 */
export function createFileFetcher(api: Api, folderUrl: string): (fileId: string) => Promise<Uint8Array> {
  return async (fileId) => {
    const path = await pathOf(api, fileId)
    try {
      return await download(`${folderUrl}/${path}`)
    } catch (error) {
      throw new Error(`a file of Telegram could not be downloaded: ${whyOf(error)}`)
    }
  }
}

async function pathOf(api: Api, fileId: string): Promise<string> {
  const file = await api.getFile(fileId).catch((error: unknown) => {
    throw new Error(`a file of Telegram could not be found: ${reasonOf(faultOf(error))}`)
  })
  if ((file.file_size ?? 0) > MAX_BYTES) throw new Error('a file of Telegram is over 20 MB')
  if (!file.file_path) throw new Error('a file of Telegram cannot be downloaded now')
  return file.file_path
}

async function download(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) })
  if (!response.ok || !response.body) throw new DownloadRefused(`${response.status}`)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.length
    if (size > MAX_BYTES) throw new DownloadRefused('over 20 MB')
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

class DownloadRefused extends Error {}

function whyOf(error: unknown): string {
  if (error instanceof DownloadRefused) return error.message
  return networkCode(error instanceof Error ? error.cause : undefined)
}
