import type { Input } from '#conversation/input.ts'
import { advance } from '#conversation/turn/advance.ts'
import { line } from '#texts/line.ts'
import type { Draft } from './draft.ts'

/** Gives an input to the conversation that waits for one; without any, says what can be done. */
export async function answerWith(draft: Draft, input: Input): Promise<void> {
  const standing = draft.standing()
  if (standing) return draft.carryOut(await advance(standing, input))
  draft.say(line(input.kind === 'file' ? 'file-unasked' : 'not-understood'))
}
