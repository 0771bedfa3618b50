import type { SlashCommand } from '@slack/bolt'
import type { Arrival } from './arrival.ts'
import { commandOf } from './command.ts'
import { isDirect } from './direct-messages.ts'
import { keyOf } from './key.ts'
import { typedText } from './markup.ts'

/** Reads a slash command, given anywhere in the workspace. */
export function slashCommandArrival(given: SlashCommand): Arrival | undefined {
  const content = commandOf(`${given.command} ${typedText(given.text)}`)
  if (!content) return undefined
  const group = isDirect(given.channel_id) ? {} : { group: given.channel_id }
  return { key: keyOf('cmd', given.trigger_id), address: given.user_id, ...group, content }
}
