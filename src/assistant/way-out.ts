import { type Line, line } from '#texts/line.ts'
import type { Draft } from './draft.ts'

/** Puts the conversation at hand aside until it is taken up again. */
export function later(draft: Draft): void {
  const left = leave(draft, 'parked')
  if (left) offerBack(draft, left, line('later-noted', left), line('button-resume', left))
  else draft.say(line('nothing-to-leave'))
}

/** Drops the conversation at hand; what was typed can be taken back. */
export function cancel(draft: Draft): void {
  const left = leave(draft, 'cancelled')
  if (left) offerBack(draft, left, line('cancelled', left), line('button-undo'))
  else draft.say(line('nothing-to-cancel'))
}

interface Left {
  conversation: number
  title: Line
}

function leave(draft: Draft, state: 'parked' | 'cancelled'): Left | null {
  const { active } = draft
  const standing = draft.standing()
  if (!active || !standing) return null
  draft.leave(state)
  return { conversation: active.id, title: { key: standing.flow.title, values: {} } }
}

function offerBack(draft: Draft, { conversation }: Left, said: Line, label: Line): void {
  draft.reply({ lines: [said], offers: [[{ label, action: { do: 'resume', conversation } }]] })
}
