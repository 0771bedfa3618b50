import type { Content, Inbound } from '#channels/channel.ts'
import type { Turn } from '#conversation/store.ts'
import { line } from '#texts/line.ts'
import { answerWith } from './answer-with.ts'
import { createDraft, type Draft, type TurnTaken } from './draft.ts'
import { fillForm } from './fill-form.ts'
import { isGuest, turnAway } from './guest.ts'
import type { Parts } from './parts.ts'
import { pressButton } from './press-button.ts'
import { readText } from './read-text.ts'
import { runCommand } from './run-command.ts'
import { greetStranger } from './stranger.ts'
import { withdrawSecrets } from './withdraw-secrets.ts'

/** One turn: decides by who sent what and where the person stands, and writes everything at the end. */
export async function takeTurn(parts: Parts, turn: Turn, inbound: Inbound, now: Date): Promise<TurnTaken> {
  const draft = createDraft(parts, turn, inbound, now)
  await respond(draft, inbound)
  return draft.finish()
}

async function respond(draft: Draft, inbound: Inbound): Promise<void> {
  const { channel, group, content } = inbound
  if (content.kind === 'reachable') return draft.turn.markReachable(content.reachable)
  if (group !== undefined) return draft.tell({ channel, address: group, employeeId: null }, line('group'))
  if (isGuest(inbound)) return turnAway(draft)
  if (!draft.turn.person) return greetStranger(draft, inbound)
  return withdrawSecrets(draft, inbound, () => converse(draft, content))
}

async function converse(draft: Draft, content: Exclude<Content, { kind: 'reachable' }>): Promise<void> {
  switch (content.kind) {
    case 'command':
      return runCommand(draft, content.command)
    case 'text':
      return readText(draft, content.text)
    case 'press':
      return pressButton(draft, content.token)
    case 'form':
      return fillForm(draft, content)
    case 'file':
      return answerWith(draft, { kind: 'file', file: draft.fileRef(content.file) })
    case 'unreadable':
      return answerWith(draft, { kind: 'unreadable' })
  }
}
