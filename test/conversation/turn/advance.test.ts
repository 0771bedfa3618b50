import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyMove } from '../any-move.ts'
import { expectAnswered, expectReopens } from '../expectations.ts'
import { inChat, startTalk, withForms } from '../talk.ts'
import { counting, errand, toyTurns } from '../toy.ts'

describe.each([
  ['two questions, a form and a question', errand],
  ['a form that repeats', counting],
])('%s', (_, flow) => {
  const visited = new Set<string>()

  test('whatever a person does, he is answered and can go on', async () => {
    const abouts = fc.constantFrom('', 'late', 'again')
    const moves = fc.array(anyMove, { minLength: 1, maxLength: 30, size: 'max' })
    await fc.assert(
      fc.asyncProperty(abouts, fc.boolean(), moves, async (about, forms, made) => {
        const talk = await startTalk(flow, toyTurns(), about, forms ? withForms : inChat)
        for (const move of made) {
          const stored = talk.stored()
          if (stored === null) return
          visited.add(stored.step)
          await move(talk)
          expectAnswered(talk)
          expectReopens(talk, flow)
        }
      }),
      { numRuns: 100, seed: 21112026 },
    )
  })

  test('every step is come to', () => {
    expect([...visited].toSorted()).toEqual(Object.keys(flow.steps).toSorted())
  })
})
