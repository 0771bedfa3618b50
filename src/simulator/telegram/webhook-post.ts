import { type Agent, type IncomingMessage, request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { parseBody, readBytes } from './body.ts'
import type { Fields } from './call.ts'

export interface WebhookAddress {
  url: string
  secretToken: string
}

/** Performs the call a bot wrote into its answer. Its result is told to nobody. */
export type Reply = (method: string, fields: Fields) => Promise<void>

export interface Failed {
  taken: false
  error: string
  /** Seconds the bot asked for by `Retry-After`; 0 when it did not. */
  retryAfter: number
}

const TIMEOUT = 60_000
const NOT_BY_REPLY = new Set(['setwebhook', 'deletewebhook', 'close', 'logout'])

/** Posts one update. Any 2xx answer takes it, and may hold one call in its body. */
export async function postUpdate(
  address: WebhookAddress,
  agent: Agent,
  update: object,
  reply: Reply,
): Promise<{ taken: true } | Failed> {
  try {
    const response = await post(address, agent, Buffer.from(JSON.stringify(update)))
    const body = await readBytes(response)
    const { statusCode = 0 } = response
    if (statusCode < 200 || statusCode > 299) return refused(response)
    await performReply(response.headers['content-type'] ?? '', body, reply)
    return { taken: true }
  } catch (error) {
    return { taken: false, error: describe(error), retryAfter: 0 }
  }
}

function post({ url, secretToken }: WebhookAddress, agent: Agent, body: Buffer): Promise<IncomingMessage> {
  const request = url.startsWith('https:') ? overHttps : overHttp
  const headers = {
    'content-type': 'application/json',
    'content-length': body.length,
    ...(secretToken !== '' && { 'x-telegram-bot-api-secret-token': secretToken }),
  }
  return new Promise((resolve, reject) => {
    const posting = request(url, { method: 'POST', agent, headers, timeout: TIMEOUT })
    posting.once('response', resolve)
    posting.once('error', reject)
    posting.once('timeout', () => posting.destroy(new Error('Read timeout expired')))
    posting.end(body)
  })
}

function refused({ statusCode, statusMessage, headers }: IncomingMessage): Failed {
  const retryAfter = Number(headers['retry-after'] ?? 0)
  const error = `Wrong response from the webhook: ${statusCode} ${statusMessage}`
  return { taken: false, error, retryAfter: retryAfter > 0 ? Math.ceil(retryAfter) : 0 }
}

async function performReply(contentType: string, body: Buffer, reply: Reply): Promise<void> {
  const method = readMethod(contentType, body)
  if (method) await reply(method.name, method.fields)
}

/** Answers that hold no call, or nothing readable, are fine: the update is taken. */
function readMethod(contentType: string, body: Buffer): { name: string; fields: Fields } | undefined {
  if (!/^(application\/(json|x-www-form-urlencoded)|multipart\/)/i.test(contentType)) return undefined
  try {
    const { method, ...fields } = parseBody(contentType, body).fields
    const name = typeof method === 'string' ? method.toLowerCase() : ''
    return name === '' || name.startsWith('get') || NOT_BY_REPLY.has(name) ? undefined : { name, fields }
  } catch {
    return undefined
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && error.code === 'ECONNREFUSED' ? 'Connection refused' : error.message
}
