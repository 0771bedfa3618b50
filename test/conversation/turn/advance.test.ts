import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Flow } from '#conversation/flow.ts'
import { reopen, Stored } from '#conversation/stored.ts'
import { anyMove } from '../any-move.ts'
import { inChat, keep, startTalk, type Talk, withForms, words } from '../talk.ts'
import { counting, errand, toyTurns } from '../toy.ts'

/** A draft of a form is saved without a word; everything else is answered, and every button can be read. */
function expectAnswered(talk: Talk): void {
  const { replies, problems, start, stored, taken } = talk.outcome()
  const isDraft = stored !== null && !taken && replies.length === 0 && problems === undefined
  const said = replies.some(({ lines, attach = [] }) => words(lines).trim() !== '' || attach.length > 0)
  expect(isDraft || said || problems !== undefined || start !== undefined).toBe(true)
  for (const { offers } of replies) {
    for (const { label } of offers.flat()) expect(words(label)).toMatch(/^[^\n]{1,75}$/)
  }
}

/** What is stored can be read again, and is then the same. */
function expectReopens(talk: Talk, flow: Flow): void {
  const stored = talk.stored()
  if (stored === null) return
  expect(Stored.parse(stored)).toEqual(stored)
  expect(reopen(stored, new Map([[flow.name, flow]]))).toEqual({ flow, stored })
  expect(keep(stored)).toEqual(stored)
}

describe.each([
  ['two questions, a form and a question', errand],
  ['a form that repeats', counting],
])('%s', (_, flow) => {
  const visited = new Set<string>()

  test('whatever a person does, he is answered and can go on', async () => {
    const abouts = fc.constantFrom('', 'late', 'again')
    await fc.assert(
      fc.asyncProperty(
        abouts,
        fc.boolean(),
        fc.array(anyMove, { minLength: 1, maxLength: 30, size: 'max' }),
        async (about, forms, moves) => {
          const talk = await startTalk(flow, toyTurns(), about, forms ? withForms : inChat)
          for (const move of moves) {
            if (talk.stored() === null) return
            visited.add(talk.stored()?.step ?? '')
            await move(talk)
            expectAnswered(talk)
            expectReopens(talk, flow)
          }
        },
      ),
      { numRuns: 100, seed: 21112026 },
    )
  })

  test('every step is come to', () => {
    expect([...visited].toSorted()).toEqual(Object.keys(flow.steps).toSorted())
  })
})
