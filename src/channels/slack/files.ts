import type { WebClient } from '@slack/web-api'

export interface FileFetcherParts {
  client: WebClient
  botToken: string
  apiUrl: string
}

/** As the other platform allows. */
const MAX_BYTES = 20 * 1024 * 1024
/** In milliseconds. */
const TIMEOUT = 60_000

/**
 * Fetches files people shared, by their id.
 *
 * @returns a function that rejects when the file is gone, too large, or kept on a server that is not Slack's.
 */
export function createFileFetcher({
  client,
  botToken,
  apiUrl,
}: FileFetcherParts): (id: string) => Promise<Uint8Array> {
  return async (id) => {
    const { file } = await client.files.info({ file: id })
    const address = file?.url_private_download ?? file?.url_private
    if (address === undefined || !isOfSlack(new URL(address), new URL(apiUrl))) {
      throw new Error(`The file ${id} is not kept by Slack.`)
    }
    const response = await fetch(address, {
      headers: { authorization: `Bearer ${botToken}` },
      // Without the right scope Slack leads to its page for signing in.
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    })
    if (!response.ok || !response.body)
      throw new Error(`The file ${id} was not given out: ${response.status}.`)
    return readAtMost(response.body, MAX_BYTES)
  }
}

/** Whether the bot's token may be shown there: where the Web API is, and at Slack's own hosts. */
export function isOfSlack(address: URL, api: URL): boolean {
  if (address.origin === api.origin) return true
  return address.protocol === 'https:' && /(^|\.)slack\.com$/.test(address.hostname)
}

async function readAtMost(body: ReadableStream<Uint8Array>, max: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > max) throw new Error(`The file has more than ${max} bytes.`)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
