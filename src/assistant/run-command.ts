import { line } from '#texts/line.ts'
import { answerWith } from './answer-with.ts'
import type { Draft } from './draft.ts'
import { cancel, later } from './way-out.ts'

/** Runs a typed command: a way out of the conversation at hand, or the start of a flow. */
export async function runCommand(draft: Draft, command: string): Promise<void> {
  switch (command) {
    case 'batal':
      return cancel(draft)
    case 'nanti':
      return later(draft)
    case 'kembali':
      return answerWith(draft, { kind: 'action', action: { do: 'back' } })
    case 'lanjut':
      return goOn(draft)
    case 'start':
    case 'kinerja':
      return draft.start('help', '')
  }
  const flow = [...draft.parts.flows.values()].find((each) => each.command === command)
  // What is typed behind a command is nobody's identifier: a flow is opened about something by a button alone.
  if (flow) return draft.start(flow.name, '')
  draft.say(line('unknown-command', { command: `/${command.slice(0, 32)}` }))
  await draft.askAgain()
}

async function goOn(draft: Draft): Promise<void> {
  const [latest] = draft.turn.parked
  if (latest && !draft.active) return draft.resume(latest)
  if (!draft.active) return draft.say(line('nothing-parked'))
  await draft.askAgain()
}
