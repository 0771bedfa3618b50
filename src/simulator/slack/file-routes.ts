import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBytes, readParts } from './request-body.ts'
import type { Workspace } from './workspace.ts'

/** Takes the bytes of an upload at the URL `files.getUploadURLExternal` gave, bare or as a form. */
export async function answerUpload(
  { files }: Workspace,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const upload = files.uploadAt(request.url?.split('/').at(-1) ?? '')
  if (!upload) return void response.writeHead(404).end('not found')
  upload.bytes = await readUpload(request)
  response.writeHead(200, { 'content-type': 'text/plain' }).end(`OK - ${upload.bytes.byteLength}`)
}

async function readUpload(request: IncomingMessage): Promise<Uint8Array> {
  const body = await readBytes(request)
  const contentType = request.headers['content-type'] ?? ''
  if (!contentType.startsWith('multipart/form-data')) return body
  const file = [...(await readParts(body, contentType)).values()].find((part) => part instanceof Blob)
  return file ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
}

/** Gives a file to the bearer of the bot's token. Anyone else is led to a sign-in page that answers 200, as with Slack. */
export function answerDownload(
  { files, identity }: Workspace,
  botToken: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.headers.authorization !== `Bearer ${botToken}`) {
    return void response
      .writeHead(302, { location: `/?redir=${encodeURIComponent(request.url ?? '')}` })
      .end()
  }
  const id = request.url?.split('/')[2]?.replace(`${identity.teamId}-`, '') ?? ''
  const file = files.find(id)
  if (!file) return void response.writeHead(404).end()
  response
    .writeHead(200, { 'content-type': file.mime, 'content-length': file.bytes.byteLength })
    .end(file.bytes)
}

export function answerSignIn(response: ServerResponse): void {
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end('<!DOCTYPE html><title>Sign in | Slack</title>')
}
