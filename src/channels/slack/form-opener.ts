import type { StringIndexed } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import type { Logger } from 'pino'
import { opensForm } from './buttons.ts'
import { faultOf, loggable, remedyOf } from './fault.ts'
import { drawLoading, type SlackTexts } from './modal.ts'

/** Opens the form a delivery asks for, while its trigger lives, which is three seconds. */
export type OpenForm = (body: StringIndexed) => Promise<string | undefined>

/** @returns a function that resolves to the id of the view, still empty; undefined when none was to be opened, or none could be. */
export function createFormOpener(client: WebClient, texts: SlackTexts, log: Logger): OpenForm {
  return async ({ type, actions, trigger_id: trigger }) => {
    if (type !== 'block_actions' || !opensForm(String(actions?.[0]?.action_id))) return undefined
    try {
      const { view } = await client.views.open({ trigger_id: trigger, view: drawLoading(texts) })
      return view?.id
    } catch (error) {
      const fault = faultOf(error)
      log.warn(loggable(fault), remedyOf(fault, 'SLACK_BOT_TOKEN') ?? 'a form could not be opened')
      return undefined
    }
  }
}
