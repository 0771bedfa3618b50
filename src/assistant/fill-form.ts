import type { Content } from '#channels/channel.ts'
import type { FieldValue } from '#conversation/input.ts'
import { line } from '#texts/line.ts'
import { answerWith } from './answer-with.ts'
import type { Draft } from './draft.ts'
import { stepOfForm } from './press-button.ts'

type Submitted = Extract<Content, { kind: 'form' }>

/** Takes a form, or the draft of one, if the conversation is still at the step the form is for. */
export async function fillForm(draft: Draft, { token, values, complete }: Submitted): Promise<void> {
  const pressed = await draft.turn.pressed(token)
  const isCurrent = pressed && draft.active?.id === pressed.conversationId
  if (!isCurrent || draft.standing()?.stored.step !== stepOfForm(pressed)) {
    if (complete) draft.say(line('form-stale'))
    return
  }
  const read = Object.entries(values).map(([name, value]) => [name, fieldValue(draft, value)] as const)
  await answerWith(draft, { kind: 'form', values: Object.fromEntries(read), complete })
}

function fieldValue(draft: Draft, value: Submitted['values'][string]): FieldValue {
  return 'files' in value ? { files: value.files.map((file) => draft.fileRef(file)) } : value
}
