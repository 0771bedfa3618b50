import type { Envelope, Receipt, Send } from './envelopes.ts'
import { newSecret } from './identifiers.ts'
import { readJson } from './json.ts'
import { signedHeaders } from './signature.ts'

export interface RequestUrl {
  set(url: string): void
  isSet(): boolean
  send: Send
  /** Asks the URL to repeat a challenge, as Slack does when the URL is entered in the app's settings. */
  verify(): Promise<boolean>
}

export interface RequestUrlOptions {
  url?: string | undefined
  signingSecret?: string | undefined
  verificationToken: string
  /** Milliseconds the app has for its answer. */
  ackTimeout: number
}

/** Delivers by signed HTTP, as Slack does to apps without Socket Mode. Signed with the real clock, which the app checks against its own. */
export function createRequestUrl(options: RequestUrlOptions): RequestUrl {
  const { signingSecret = '' } = options
  let url: string | undefined
  const set = (newUrl: string) => {
    if (signingSecret === '') throw new Error('Deliveries by HTTP need a signing secret.')
    url = newUrl
  }
  if (options.url !== undefined) set(options.url)
  const post = async (body: string, headers: Record<string, string>) => {
    if (url === undefined) throw new Error('No request URL is set.')
    return fetch(url, {
      method: 'POST',
      headers: { ...headers, ...signedHeaders(signingSecret, body, new Date()) },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(options.ackTimeout),
    })
  }
  return {
    set,
    isSet: () => url !== undefined,
    async send(envelope) {
      const { body, contentType } = encode(envelope)
      const headers = { 'content-type': contentType, 'user-agent': 'Slackbot 1.0', ...retryHeaders(envelope) }
      return post(body, headers).then(readAnswer).catch(failure)
    },
    async verify() {
      const challenge = newSecret()
      const body = JSON.stringify({ type: 'url_verification', token: options.verificationToken, challenge })
      const answer = await post(body, { 'content-type': 'application/json' })
      return answer.ok && (await answer.text()).includes(challenge)
    },
  }
}

function encode(envelope: Envelope): { body: string; contentType: string } {
  const form = 'application/x-www-form-urlencoded'
  switch (envelope.type) {
    case 'events_api':
      return { body: JSON.stringify(envelope.payload), contentType: 'application/json' }
    case 'interactive':
      return {
        body: String(new URLSearchParams({ payload: JSON.stringify(envelope.payload) })),
        contentType: form,
      }
    case 'slash_commands':
      return { body: String(new URLSearchParams(envelope.payload)), contentType: form }
  }
}

function retryHeaders(envelope: Envelope): Record<string, string> {
  if (envelope.type !== 'events_api' || !envelope.retry) return {}
  return { 'x-slack-retry-num': String(envelope.retry.number), 'x-slack-retry-reason': envelope.retry.reason }
}

async function readAnswer(response: Response): Promise<Receipt> {
  const text = await response.text()
  if (!response.ok) {
    const final = response.headers.get('x-slack-no-retry') === '1'
    return { acknowledged: false, code: 'dispatch_failed', reason: 'http_error', final }
  }
  if (text === '') return { acknowledged: true, payload: undefined }
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false
  return { acknowledged: true, payload: isJson ? readJson(text) : text }
}

function failure(error: unknown): Receipt {
  if (!(error instanceof Error)) throw error
  if (error.name === 'TimeoutError') {
    return { acknowledged: false, code: 'operation_timeout', reason: 'http_timeout' }
  }
  return { acknowledged: false, code: 'dispatch_failed', reason: 'connection_failed' }
}
