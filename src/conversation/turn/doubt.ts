import { isDeepStrictEqual } from 'node:util'
import { line } from '#texts/line.ts'
import type { Input } from '../input.ts'
import type { Reader } from '../reader.ts'
import { readYesNo } from '../reading/yes-no.ts'
import { asJson, type Stored } from '../stored.ts'
import type { Reply, Standing } from './outcome.ts'

/** Asks whether a doubtful reading was meant. */
export function askDoubt(reader: Reader<unknown>, value: unknown): Reply {
  return {
    lines: [line('doubt-ask', { value: reader.show(value) })],
    offers: [
      [
        {
          label: line('button-yes'),
          action: { do: 'confirm', meant: true, value: asJson(value) },
          style: 'primary',
        },
        { label: line('button-no'), action: { do: 'confirm', meant: false, value: asJson(value) } },
      ],
    ],
  }
}

/** What was said about a reading in doubt: meant, not meant, or another answer in its place ("ya 80" is 80). */
export function doubtAnswer(stored: Stored, input: Input): 'meant' | 'not-meant' | Input {
  if (!stored.doubt) return input
  if (input.kind === 'action' && input.action.do === 'confirm') {
    const isSame = isDeepStrictEqual(input.action.value, stored.doubt.value)
    return input.action.meant && isSame ? 'meant' : 'not-meant'
  }
  if (input.kind !== 'text') return input
  const answer = readYesNo(input.text)
  if (answer.read !== 'sure') return input
  if (answer.value.rest) return { kind: 'text', text: answer.value.rest }
  return answer.value.answer === 'yes' ? 'meant' : 'not-meant'
}

/** As if nothing had been in doubt. */
export function withoutDoubt(standing: Standing): Standing {
  return { ...standing, stored: { ...standing.stored, doubt: null } }
}
