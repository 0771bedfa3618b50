import { line } from '#texts/line.ts'
import type { Draft } from './draft.ts'

/** Puts the conversation at hand aside until it is taken up again. */
export function later(draft: Draft): void {
  const { active } = draft
  const standing = draft.standing()
  if (!active || !standing) return draft.say(line('nothing-to-leave'))
  const title = { key: standing.flow.title, values: {} }
  draft.leave('parked')
  draft.reply({
    lines: [line('later-noted', { title })],
    offers: [
      [{ label: line('button-resume', { title }), action: { do: 'resume', conversation: active.id } }],
    ],
  })
}

/** Drops the conversation at hand; what was typed can be taken back. */
export function cancel(draft: Draft): void {
  const { active } = draft
  const standing = draft.standing()
  if (!active || !standing) return draft.say(line('nothing-to-cancel'))
  const title = { key: standing.flow.title, values: {} }
  draft.leave('cancelled')
  draft.reply({
    lines: [line('cancelled', { title })],
    offers: [[{ label: line('button-undo'), action: { do: 'resume', conversation: active.id } }]],
  })
}
