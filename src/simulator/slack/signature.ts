import { createHmac } from 'node:crypto'

/** The headers by which an app knows that a request comes from Slack: version 0, HMAC-SHA-256 of time and body. */
export function signedHeaders(signingSecret: string, body: string, at: Date): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const digest = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${digest}` }
}
