import type { Action } from '#conversation/action.ts'
import type { Conversation, Pressed } from '#conversation/store.ts'
import { line } from '#texts/line.ts'
import { answerWith } from './answer-with.ts'
import type { Draft } from './draft.ts'
import { cancel, later } from './way-out.ts'

/** Does what a pressed button stands for, if it still may: a press on an old message answers nothing. */
export async function pressButton(draft: Draft, token: string): Promise<void> {
  const pressed = await draft.turn.pressed(token)
  if (!pressed) return stale(draft)
  const { action } = pressed
  if (action.do === 'start') {
    draft.pressed(pressed)
    return draft.start(action.flow, action.about)
  }
  if (action.do === 'resume') return resume(draft, pressed, action.conversation)
  if (action.do === 'form') return openForm(draft, pressed)
  const isCurrent = draft.active?.id === pressed.conversationId && draft.active.turn === pressed.turn
  draft.pressed(pressed)
  return isCurrent ? answer(draft, action) : stale(draft)
}

async function answer(draft: Draft, action: Action): Promise<void> {
  if (action.do === 'later') return later(draft)
  if (action.do === 'cancel') return cancel(draft)
  return answerWith(draft, { kind: 'action', action })
}

async function stale(draft: Draft): Promise<void> {
  draft.notice(line('button-stale-short'))
  draft.say(line('button-stale'))
  await draft.askAgain()
}

async function resume(draft: Draft, pressed: Pressed, id: number): Promise<void> {
  draft.pressed(pressed)
  const conversation = await draft.turn.conversation(id)
  if (!canResume(conversation)) return stale(draft)
  await draft.resume(conversation)
}

function canResume(conversation: Conversation | null): conversation is Conversation {
  return conversation?.state === 'parked' || conversation?.state === 'cancelled'
}

/** The button of a form works as long as the conversation is at its step; one put aside is taken up again first. */
async function openForm(draft: Draft, pressed: Pressed): Promise<void> {
  const conversation =
    pressed.conversationId === null ? null : await draft.turn.conversation(pressed.conversationId)
  if (canResume(conversation)) return draft.resume(conversation)
  const isCurrent =
    draft.active?.id === pressed.conversationId && draft.standing()?.stored.step === stepOfForm(pressed)
  if (isCurrent) return answerWith(draft, { kind: 'action', action: pressed.action })
  draft.pressed(pressed)
  await stale(draft)
}

/** The step a form button belongs to; null for another button. */
export function stepOfForm({ action }: Pressed): string | null {
  return action.do === 'form' ? action.step : null
}
