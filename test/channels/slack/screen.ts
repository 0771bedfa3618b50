import { z } from 'zod'
import type { Block, DesktopMessage, DesktopView, SlackDesktops } from '#simulator/slack/desktop.ts'

const richText = z.object({
  type: z.literal('rich_text'),
  elements: z.array(z.object({ elements: z.array(z.object({ text: z.string() })) })),
})

const actions = z.object({
  type: z.literal('actions'),
  elements: z.array(z.object({ action_id: z.string(), text: z.object({ text: z.string() }) })),
})

/** The words of a message or view as they stand on the screen, block by block. */
export function textOf({ blocks }: Pick<DesktopMessage | DesktopView, 'blocks'>): string {
  return blocks.flatMap(wordsOf).join('\n')
}

/** The buttons of a message in the order they stand. */
export function buttonsOf({ blocks }: Pick<DesktopMessage, 'blocks'>): { text: string; actionId: string }[] {
  return blocks
    .flatMap((block) => actions.safeParse(block).data?.elements ?? [])
    .map(({ action_id: actionId, text }) => ({ text: text.text, actionId }))
}

/** Presses the first button a person sees; resolves once the press is acknowledged. */
export async function pressFirst(
  slack: SlackDesktops,
  userId: string,
  messages = slack.conversation(userId),
): Promise<void> {
  const message = messages.find((shown) => buttonsOf(shown).length > 0)
  const [button] = message ? buttonsOf(message) : []
  if (!message || !button) throw new Error('no button')
  await slack.act(userId, { messageTs: message.ts }, button.actionId)
}

function wordsOf(block: Block): string[] {
  const runs = richText.safeParse(block).data?.elements.flatMap(({ elements }) => elements)
  return runs ? [runs.map(({ text }) => text).join('')] : []
}
