import { line } from '#texts/line.ts'
import type { Context } from '../context.ts'
import type { Input } from '../input.ts'
import type { Reader } from '../reader.ts'
import { readYesNo } from '../reading/yes-no.ts'
import type { Stored } from '../stored.ts'
import type { Reply } from './outcome.ts'

/** Asks whether a doubtful reading was meant. */
export function askDoubt(reader: Reader<unknown>, value: unknown): Reply {
  return {
    lines: [line('doubt-ask', { value: reader.show(value) })],
    offers: [
      [
        { label: line('button-yes'), action: { do: 'confirm', meant: true }, style: 'primary' },
        { label: line('button-no'), action: { do: 'confirm', meant: false } },
      ],
    ],
  }
}

/** What was said about a reading in doubt: meant, not meant, or another answer in its place ("ya 80" is 80). */
export function doubtAnswer(stored: Stored, input: Input): 'meant' | 'not-meant' | Input {
  if (!stored.doubt) return input
  if (input.kind === 'action' && input.action.do === 'confirm')
    return input.action.meant ? 'meant' : 'not-meant'
  if (input.kind !== 'text') return input
  const answer = readYesNo(input.text)
  if (answer.read !== 'sure') return input
  if (answer.value.rest) return { kind: 'text', text: answer.value.rest }
  return answer.value.answer === 'yes' ? 'meant' : 'not-meant'
}

/** Sees to it that files within an accepted answer are kept. */
export async function keepFiles(context: Context, reader: Reader<unknown>, value: unknown): Promise<void> {
  for (const file of reader.files?.(value) ?? []) await context.files.keep(file)
}
