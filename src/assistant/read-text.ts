import { findIntent } from '#conversation/intent.ts'
import { readIntentWord } from '#conversation/reading/intent-words.ts'
import { type Line, line } from '#texts/line.ts'
import { answerWith } from './answer-with.ts'
import type { Draft } from './draft.ts'
import { explainTerm } from './glossary.ts'
import { cancel, later } from './way-out.ts'

/** Reads plain words: a way out, a question about a term, the answer waited for, or what the person wants to do. */
export async function readText(draft: Draft, text: string): Promise<void> {
  const word = readIntentWord(text)
  if (word === 'help') return draft.start('help', '')
  const term = explainTerm(draft.parts.say, text)
  if (term) return explain(draft, term)
  if (!draft.standing())
    return word === 'later' || word === 'cancel' ? nothingAtHand(draft) : findFlow(draft, text)
  if (word === 'cancel') return cancel(draft)
  if (word === 'later') return later(draft)
  if (word === 'back') return answerWith(draft, { kind: 'action', action: { do: 'back' } })
  return answerWith(draft, { kind: 'text', text })
}

async function explain(draft: Draft, term: Line): Promise<void> {
  draft.say(term)
  await draft.askAgain()
}

function nothingAtHand(draft: Draft): void {
  draft.say(line('nothing-to-cancel'))
}

async function findFlow(draft: Draft, text: string): Promise<void> {
  const { flows, say } = draft.parts
  // Slack keeps some slash commands for itself, so a command's bare word will do as well.
  const [command, ...argument] = text.trim().toLowerCase().split(/\s+/)
  const named = [...flows.values()].find((flow) => flow.command === command)
  if (named && argument.length === 0) return draft.start(named.name, '')
  const found = findIntent(
    text,
    [...flows.values()].flatMap(({ name, phrases }) =>
      phrases ? [{ name, phrases: say.phrases(phrases) }] : [],
    ),
  )
  if (!found) return draft.start('help', 'not-understood')
  if ('name' in found) return draft.start(found.name, '')
  const offers = found.ambiguous.flatMap((name) => {
    const flow = flows.get(name)
    return flow
      ? [
          [
            {
              label: { key: flow.title, values: {} },
              action: { do: 'start' as const, flow: name, about: '' },
            },
          ],
        ]
      : []
  })
  draft.reply({ lines: [line('which-one')], offers })
}
