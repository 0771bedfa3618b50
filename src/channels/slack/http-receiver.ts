import type { IncomingMessage, ServerResponse } from 'node:http'
import { type App, HTTPModuleFunctions as http, type Receiver } from '@slack/bolt'
import type { HttpRoute } from '#channels/channel.ts'
import type { Intake } from './intake.ts'

const MAX_BODY = 1024 * 1024
/** How far the clocks of Slack and of this machine may be apart, in milliseconds. */
const TOLERANCE = 5 * 60_000

/**
 * Deliveries by signed HTTP, each answered once it is handled; Slack repeats an event that was answered by an error.
 * The signature is checked by Bolt, in constant time and no older than five minutes; here, that it is not of the future,
 * from where it could be replayed for longer.
 */
export function createHttpReceiver(
  { signingSecret, path }: { signingSecret: string; path: string },
  intake: Intake,
): Receiver & { route: HttpRoute } {
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST') return http.buildNoBodyResponse(response, 405)
    if (isOfFuture(request)) return http.buildNoBodyResponse(response, 401)
    const signed = { enabled: true, signingSecret, bodyLimit: MAX_BODY }
    const body = await http.parseAndVerifyHTTPRequest(signed, request).then(http.parseHTTPRequestBody)
    if (body.ssl_check === '1') return http.buildSSLCheckResponse(response)
    if (body.type === 'url_verification') return http.buildUrlVerificationResponse(response, body)
    const acknowledge = async (content: unknown) => http.buildContentResponse(response, content)
    if (!(await intake.take(body, acknowledge))) http.buildNoBodyResponse(response, 500)
  }

  return {
    route: {
      path,
      handle: (request, response) => {
        answer(request, response).catch((error) => {
          // What was not read of the request is not to be taken for the next one.
          response.setHeader('connection', 'close')
          http.buildNoBodyResponse(response, statusOf(error))
        })
      },
    },
    init: (app: App) => intake.open(app),
    start: async () => undefined,
    stop: () => intake.close(),
  }
}

function isOfFuture({ headers }: IncomingMessage): boolean {
  return Number(headers['x-slack-request-timestamp']) * 1000 > Date.now() + TOLERANCE
}

/** Of what cannot be read or is not from Slack. */
function statusOf(error: unknown): number {
  if (error instanceof SyntaxError) return 400
  return http.isRawBodyError(error) ? error.statusCode : 401
}
