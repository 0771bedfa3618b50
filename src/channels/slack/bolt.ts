import { App, type Receiver } from '@slack/bolt'
import type { Logger } from 'pino'
import type { Hand } from './arrival.ts'
import type { Identity } from './identity.ts'
import { escapeMarkup } from './markup.ts'
import { mentionArrival, messageArrivals } from './message.ts'
import type { Notify } from './notices.ts'
import { actionArrival } from './press.ts'
import { createQuietLogger } from './quiet-logger.ts'
import { slashCommandArrival } from './slash-command.ts'
import { createSubmissionListener } from './submission.ts'

export interface BoltParts {
  identity: Identity
  receiver: Receiver
  hand: Hand
  notify: Notify
  /** A secret of the app's. */
  sealing: string
  log: Logger
}

/** Bolt, listening for everything people do with the bot. Its own messages it leaves out. */
export function createBolt({
  identity,
  receiver,
  hand,
  notify,
  sealing,
  log,
}: BoltParts): App<{ view?: string }> {
  const { botId, userId: botUserId } = identity
  const bolt = new App<{ view?: string }>({
    receiver,
    authorize: async () => ({ botId, botUserId }),
    convoStore: false,
    logger: createQuietLogger(log),
  })
  // Otherwise Bolt logs what a listener throws, and that may quote what the person wrote.
  bolt.error(async (error) => {
    throw error
  })

  bolt.event('message', async ({ event }) => {
    for (const arrival of messageArrivals(event)) await hand(arrival)
  })
  bolt.event('app_mention', async ({ event }) => {
    const arrival = mentionArrival(event, botUserId)
    if (arrival) await hand(arrival)
  })
  bolt.command(/./, async ({ command, ack }) => {
    const arrival = slashCommandArrival(command)
    const { notice } = arrival ? await hand(arrival) : {}
    await ack(notice === undefined ? undefined : escapeMarkup(notice))
  })
  bolt.action({ type: 'block_actions' }, async ({ body, context }) => {
    const arrival = actionArrival(body, context.view)
    const { notice } = arrival ? await hand(arrival) : {}
    if (notice !== undefined && body.channel) await notify(body.channel.id, body.user.id, notice)
  })
  bolt.view({ type: 'view_submission' }, createSubmissionListener(hand, sealing))
  return bolt
}
