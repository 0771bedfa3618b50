import type { Receiver } from '@slack/bolt'
import type { Logger } from 'pino'
import type { Channel, HttpRoute, Inbound, Receive } from '#channels/channel.ts'
import { readable } from '#channels/readable.ts'
import type { Hand } from './arrival.ts'
import { createBolt } from './bolt.ts'
import { createClient, HASTY, PATIENT } from './client.ts'
import { giveUp, untilAnswered } from './connecting.ts'
import { createFileFetcher } from './files.ts'
import { createFormOpener } from './form-opener.ts'
import { createHttpReceiver } from './http-receiver.ts'
import { askIdentity } from './identity.ts'
import { createIntake, type Intake } from './intake.ts'
import type { SlackTexts } from './modal.ts'
import { NotTaken } from './not-taken.ts'
import { createNotifier } from './notices.ts'
import { createProfiles } from './profiles.ts'
import { createSender } from './sender.ts'
import { createSocketReceiver } from './socket-receiver.ts'

export type { SlackTexts } from './modal.ts'

export type SlackConfig = {
  /** Of the app in its workspace, `xoxb-…`. */
  botToken: string
  /** Another Web API, with a slash at the end. */
  apiUrl?: string
  texts: SlackTexts
} & (
  | {
      mode: 'socket'
      /** With the scope `connections:write`, `xapp-…`. */
      appToken: string
    }
  | {
      mode: 'http'
      signingSecret: string
      /** Where Slack posts events, interactions and commands. */
      path: string
    }
)

export interface SlackDependencies {
  /** The bytes of an attachment. */
  readFile: (fileId: string) => Promise<Uint8Array>
  log: Logger
}

/**
 * Slack as a channel. `start` rejects when Slack does not accept a token, and waits while Slack cannot be reached; what
 * is sent meanwhile fails.
 */
export function createSlackChannel(config: SlackConfig, { readFile, log }: SlackDependencies): Channel {
  const { botToken, apiUrl = 'https://slack.com/api/', texts } = config
  const client = createClient(botToken, apiUrl, PATIENT, log)
  const hasty = createClient(botToken, apiUrl, HASTY, log)
  const intake = createIntake(createFormOpener(hasty, texts, log), log)
  const receiver = createReceiver({ apiUrl, ...config }, intake, log)
  const stopping = new AbortController()

  async function start(receive: Receive): Promise<void> {
    const patience = { signal: stopping.signal, log, variable: 'SLACK_BOT_TOKEN', onRefused: giveUp }
    const identity = await untilAnswered(() => askIdentity(client), patience)
    if (!identity) return
    const profileOf = createProfiles(hasty, identity.workspace, log)
    const introduce = async (inbound: Inbound) => {
      const profile = await profileOf(inbound.address)
      return receive({ ...inbound, ...(profile && { profile }) })
    }
    const hand: Hand = async (arrival) =>
      introduce(readable({ channel: 'slack', ...arrival })).catch(asNotTaken)
    const notify = createNotifier(hasty, log)
    await createBolt({ identity, receiver, hand, notify, sealing: botToken, log }).start()
  }

  return {
    name: 'slack',
    ...(receiver.route && { route: receiver.route }),
    start,
    stop: async () => {
      stopping.abort()
      await receiver.stop()
    },
    send: createSender({ client, texts, readFile, log }),
    fetchFile: createFileFetcher({ client, botToken, apiUrl }),
    startLink: () => null,
  }
}

/** What was thrown is reported where it arose, and may quote what the person wrote. */
function asNotTaken(): never {
  throw new NotTaken('a delivery was not recorded')
}

type Routed = Receiver & { route?: HttpRoute }

function createReceiver(config: SlackConfig & { apiUrl: string }, intake: Intake, log: Logger): Routed {
  return config.mode === 'http'
    ? createHttpReceiver(config, intake)
    : createSocketReceiver(config, intake, log)
}
