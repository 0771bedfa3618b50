import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import { createLanes } from '#channels/lanes.ts'
import { readBody } from './body.ts'
import { type Connection, untilAnswered } from './connecting.ts'
import { ALLOWED_UPDATES, senderOf } from './inbound.ts'
import { isSecret } from './secret.ts'
import type { Take, Transport } from './transport.ts'

export interface WebhookConfig {
  /** The whole address Telegram posts to. */
  url: string
  /** 1 to 256 of A-Z a-z 0-9 _ -; Telegram proves by it who it is. */
  secret: string
}

const MAX_BODY = 1024 * 1024
/** How many updates Telegram may post at once. */
const CONNECTIONS = 40

/** A webhook. Telegram repeats whatever is not answered by 2xx, so an update is acknowledged only once it is taken. */
export function createWebhook(api: Api, { url, secret }: WebhookConfig, connection: Connection): Transport {
  const lanes = createLanes<number>()
  let take: Take | undefined

  async function statusFor(request: IncomingMessage): Promise<number> {
    if (request.method !== 'POST') return 405
    if (!isSecret(String(request.headers['x-telegram-bot-api-secret-token'] ?? ''), secret)) return 401
    if (!isJson(request)) return 415
    const body = await readBody(request, MAX_BODY)
    if (body === undefined) return 413
    const update = readUpdate(body)
    return update ? statusOf(update) : 400
  }

  async function statusOf(update: Update): Promise<number> {
    const taker = take
    if (!taker) return 503
    // Telegram posts a person's messages and her presses side by side.
    const taken = await lanes.run(senderOf(update), () => taker(update))
    return taken ? 200 : 500
  }

  return {
    route: {
      path: new URL(url).pathname,
      handle: (request, response) => {
        statusFor(request).then(
          (status) => respond(response, status),
          // The request broke off: nobody is left to answer.
          () => response.destroy(),
        )
      },
    },
    open: async (taker) => {
      take = taker
      const options = { secret_token: secret, max_connections: CONNECTIONS, allowed_updates: ALLOWED_UPDATES }
      await untilAnswered((patience) => api.setWebhook(url, options, patience), connection)
    },
    close: () => {
      take = undefined
      return lanes.settled()
    },
  }
}

function isJson({ headers }: IncomingMessage): boolean {
  return /^application\/json\b/i.test(headers['content-type'] ?? '')
}

function readUpdate(body: string): Update | undefined {
  try {
    const update: unknown = JSON.parse(body)
    return isUpdate(update) ? update : undefined
  } catch {
    return undefined
  }
}

/** Whoever knows the secret is Telegram, so the rest is believed. */
function isUpdate(value: unknown): value is Update {
  return (
    typeof value === 'object' && value !== null && 'update_id' in value && Number.isInteger(value.update_id)
  )
}

function respond(response: ServerResponse, status: number): void {
  if (status === 405) response.setHeader('allow', 'POST')
  if (status === 413) response.setHeader('connection', 'close')
  response.writeHead(status).end()
}
