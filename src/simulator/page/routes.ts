import type { IncomingMessage } from 'node:http'
import type { PhoneFile } from '../telegram/phone.ts'
import type { Action } from './action.ts'
import type { Asset } from './assets.ts'
import { readBody } from './body.ts'
import { fileHeaders } from './security.ts'
import type { Uploads } from './uploads.ts'

/** What the paths lead to. */
export interface Site {
  assets: ReadonlyMap<string, Asset>
  /** Opens a file shown in a conversation, by its path under `/files/`. */
  openFile(path: string): PhoneFile | undefined
  uploads: Uploads
  actions: ReadonlyMap<string, Action<unknown, unknown>>
}

export interface Answer {
  status: number
  headers?: Readonly<Record<string, string>>
  body?: string | Uint8Array
}

/** In bytes; as much as a bot can download on Telegram. */
const mostUpload = 20_000_000

const mostJson = 256_000

const badRequest: Answer = { status: 400 }
const notFound: Answer = { status: 404 }
const methodNotAllowed: Answer = { status: 405 }
const conflict: Answer = { status: 409 }
/** What the other side still sends is not read, so the connection ends with the answer. */
const tooLarge: Answer = { status: 413, headers: { Connection: 'close' } }
const unsupportedType: Answer = { status: 415 }

/** Answers a request that was let in. */
export async function answer(site: Site, request: IncomingMessage): Promise<Answer> {
  const [path = '', query = ''] = (request.url ?? '').split('?')
  if (request.method === 'GET') return show(site, path)
  if (request.method !== 'POST') return methodNotAllowed
  if (path === '/api/upload') return takeUpload(site, new URLSearchParams(query), request)
  const action = site.actions.get(path.replace('/api/', ''))
  return action ? act(action, request) : notFound
}

function show({ assets, openFile }: Site, path: string): Answer {
  if (path.startsWith('/files/')) return showFile(openFile(path.replace('/files/', '')))
  const asset = assets.get(path)
  return asset ? { status: 200, headers: { 'Content-Type': asset.type }, body: asset.body } : notFound
}

function showFile(file: PhoneFile | undefined): Answer {
  return file ? { status: 200, headers: fileHeaders(file), body: file.bytes } : notFound
}

async function takeUpload(
  { uploads }: Site,
  query: URLSearchParams,
  request: IncomingMessage,
): Promise<Answer> {
  if (request.headers['content-type'] !== 'application/octet-stream') return unsupportedType
  const name = query.get('name')
  if (!name) return badRequest
  const bytes = await readBody(request, mostUpload)
  if (!bytes) return tooLarge
  return json({ upload: uploads.add({ name, mime: query.get('mime') || 'application/octet-stream', bytes }) })
}

async function act(action: Action<unknown, unknown>, request: IncomingMessage): Promise<Answer> {
  if (request.headers['content-type'] !== 'application/json') return unsupportedType
  const bytes = await readBody(request, mostJson)
  if (!bytes) return tooLarge
  const body = action.body.safeParse(readJson(bytes))
  if (!body.success) return badRequest
  // The emulators throw at what cannot be done on the platform, such as pressing a button that is gone.
  return Promise.resolve(body.data)
    .then(action.run)
    .then(json, () => conflict)
}

/** Undefined for what is not JSON, which no action takes. */
function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

function json(result: unknown): Answer {
  return {
    status: 200,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(result ?? null),
  }
}
