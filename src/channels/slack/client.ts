import { WebClient, type WebClientOptions } from '@slack/web-api'
import type { Logger } from 'pino'
import { createQuietLogger } from './quiet-logger.ts'

/** For what a person waits for: Slack gives three seconds from her press to the acknowledgement. */
export const HASTY = 2_000
/** For everything else, uploads included. */
export const PATIENT = 30_000

/**
 * Every call is made once and its failure handed back: left to itself the library tries for half an hour, posts a
 * message again whose answer was lost, and stops all calls for one that was limited.
 *
 * @param timeout milliseconds a call may take
 */
export function clientOptions(apiUrl: string, timeout: number, log: Logger): WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    timeout,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: createQuietLogger(log),
  }
}

export function createClient(token: string, apiUrl: string, timeout: number, log: Logger): WebClient {
  return new WebClient(token, clientOptions(apiUrl, timeout, log))
}
