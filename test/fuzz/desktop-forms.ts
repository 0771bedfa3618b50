import { people } from './people.ts'
import type { Stage } from './stage.ts'

/**
 * Presses, at real desktops, buttons that open forms: a form opens by a trigger of Slack's own alone. Its token is then
 * in the outbox, from where submissions take it.
 */
export async function openForms({ slack }: Stage, turn: number): Promise<void> {
  const linked = people.slack.filter(({ employeeNumber }) => employeeNumber !== null)
  const who = linked.at(turn % linked.length)
  if (!who) return
  for (const { id } of slack.views(who.address).toReversed()) slack.closeView(who.address, id)
  const message = slack.conversation(who.address).findLast((each) => formButton(each.blocks) !== undefined)
  const button = message && formButton(message.blocks)
  if (message && button) await slack.act(who.address, { messageTs: message.ts }, button)
}

function formButton(blocks: readonly Readonly<Record<string, unknown>>[]): string | undefined {
  const elements = blocks.flatMap(({ elements: all }) => (Array.isArray(all) ? all : []))
  const found = elements.find(({ action_id: id }) => String(id).startsWith('form:'))
  return found === undefined ? undefined : String(found.action_id)
}
