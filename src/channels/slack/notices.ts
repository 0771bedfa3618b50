import type { WebClient } from '@slack/web-api'
import type { Logger } from 'pino'
import { faultOf, loggable, remedyOf } from './fault.ts'
import { escapeMarkup } from './markup.ts'

/** Shows a notice to one person in a conversation; nobody else sees it, and it does not stay. */
export type Notify = (channel: string, user: string, notice: string) => Promise<void>

/** @returns a function that never rejects: a press whose notice is lost was taken nevertheless. */
export function createNotifier(client: WebClient, log: Logger): Notify {
  return async (channel, user, notice) => {
    try {
      await client.chat.postEphemeral({ channel, user, text: escapeMarkup(notice) })
    } catch (error) {
      const fault = faultOf(error)
      log.warn(loggable(fault), remedyOf(fault, 'SLACK_BOT_TOKEN') ?? 'a notice was not shown')
    }
  }
}
