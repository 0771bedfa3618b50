import type { Content, Inbound } from '#channels/channel.ts'
import { mayBeSecret } from '#conversation/turn/secret.ts'
import type { Draft } from './draft.ts'

/**
 * Takes a turn, and out of the chat whatever with the digits of a PIN was written where one is asked for, before the
 * turn or by it: right or wrong, nobody who later holds the phone reads it.
 */
export async function withdrawSecrets(
  draft: Draft,
  { content, deletable }: Inbound,
  take: () => Promise<void>,
): Promise<void> {
  const wasAsked = asksSecret(draft)
  await take()
  if (deletable === undefined || !mayBeSecret(written(content))) return
  if (wasAsked || asksSecret(draft)) draft.withdraw(deletable)
}

function asksSecret(draft: Draft): boolean {
  const standing = draft.standing()
  const step = standing?.flow.steps[standing.stored.step]
  return step?.kind === 'form' && step.secret === true
}

function written(content: Content): string {
  switch (content.kind) {
    case 'text':
      return content.text
    case 'command':
      return content.argument
    case 'file':
      return content.caption
    default:
      return ''
  }
}
