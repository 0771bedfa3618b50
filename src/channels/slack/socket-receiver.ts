import type { App, Receiver } from '@slack/bolt'
import { SocketModeClient } from '@slack/socket-mode'
import { SlackError, WebAPIRequestError } from '@slack/web-api'
import type { Logger } from 'pino'
import { createBackOff } from '#channels/back-off.ts'
import { clientOptions, PATIENT } from './client.ts'
import { giveUp, untilAnswered } from './connecting.ts'
import type { Answer, Intake } from './intake.ts'
import { createQuietLogger } from './quiet-logger.ts'

/** In milliseconds. Where connections end sooner than that, each waits longer than the one before. */
const LASTING = 10_000

interface Envelope {
  body: Record<string, unknown>
  ack: (answer?: Answer) => Promise<void>
}

/**
 * Deliveries by Socket Mode, each acknowledged once it is handled; Slack repeats an event that was not. Reconnecting is
 * done here: the library waits five seconds before it does, and ends the process when Slack refuses it meanwhile.
 *
 * @returns a receiver whose `start` rejects when Slack does not accept the token, and waits while Slack cannot be reached.
 */
export function createSocketReceiver(
  { appToken, apiUrl }: { appToken: string; apiUrl: string },
  intake: Intake,
  log: Logger,
): Receiver {
  const stopping = new AbortController()
  const client = new SocketModeClient({
    appToken,
    autoReconnectEnabled: false,
    logger: createQuietLogger(log),
    clientOptions: clientOptions(apiUrl, PATIENT, log),
  })
  client.on('slack_event', ({ body, ack }: Envelope) => intake.take(body, ack))
  client.on('connected', () => {
    // A connection that was being made while it stopped is made nevertheless.
    if (stopping.signal.aborted) void client.disconnect()
    else log.info('connected to Slack')
  })

  const connect = async (onRefused: (remedy: string) => void) => {
    const patience = { signal: stopping.signal, log, variable: 'SLACK_APP_TOKEN', onRefused }
    await untilAnswered(() => client.start().catch(asFault), patience)
  }

  /** @returns milliseconds it had lasted */
  function connectionLost(): Promise<number> {
    const since = performance.now()
    return new Promise((resolve) => client.once('disconnected', () => resolve(performance.now() - since)))
  }

  async function stayConnected(): Promise<void> {
    const backOff = createBackOff()
    while (!stopping.signal.aborted) {
      const lasted = await connectionLost()
      if (lasted < LASTING) await backOff.wait(stopping.signal)
      else backOff.reset()
      await connect((remedy) => log.error(remedy))
    }
  }

  return {
    init: (app: App) => intake.open(app),
    start: async () => {
      await connect(giveUp)
      void stayConnected()
    },
    stop: async () => {
      stopping.abort()
      await intake.close()
      await client.disconnect()
    },
  }
}

/** A connection that closes before Slack said hello rejects with nothing; other troubles of it are as passing. */
function asFault(error: unknown): never {
  if (error instanceof SlackError) throw error
  throw new WebAPIRequestError(error instanceof Error ? error : new Error('closed'))
}
