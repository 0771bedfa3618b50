import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Flow } from '#conversation/flow.ts'
import { flows } from '#flows/index.ts'
import { anyMove } from '../conversation/any-move.ts'
import { expectAnswered, expectReopens } from '../conversation/expectations.ts'
import { inOpenForm, type Talk, withForms } from '../conversation/talk.ts'
import { type Agency, newPeople, openDesk } from './agency.ts'
import { anySituation, goIn, type Situation, stages, usualSituations } from './situations.ts'

let desk: Agency['desk']

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

/** The flows people can open; a reading is confirmed by the button under its announcement only. */
const opened = [...flows.values()].filter(({ name }) => name !== 'announcement-reading')

test.each(opened)('$name answers whoever does whatever whenever, and can always go on', async (flow) => {
  const moves = fc.array(anyMove, { minLength: 1, maxLength: 30, size: 'max' })
  await fc.assert(
    fc.asyncProperty(anySituation(flow.name), moves, fc.boolean(), async (situation, made, forms) => {
      const talk = await begun(flow, situation)
      expectAnswered(talk)
      if (forms) talk.moveTo(withForms)
      for (const move of made) {
        if (talk.stored() === null) return
        await move(talk)
        expectAnswered(talk)
        expectReopens(talk, flow)
      }
    }),
    { numRuns: 12 },
  )
})

test.each(opened)('every step of $name is come to', async (flow) => {
  const visited = new Set<string>()
  for (const situation of usualSituations(flow.name)) {
    const talk = await begun(flow, situation)
    const stored = talk.stored()
    for (const step of stored ? [...stored.passed, stored.step] : []) visited.add(step)
    talk.moveTo(inOpenForm)
    await talk.give({ kind: 'action', action: { do: 'form', step: stored?.step ?? '' } })
    expectAnswered(talk)
  }
  expect([...visited].toSorted()).toEqual(Object.keys(flow.steps).toSorted())
})

/** A conversation in a new agency, as far in as the situation says. */
async function begun(flow: Flow, situation: Situation): Promise<Talk> {
  const agency = await newPeople(desk)
  const id = await stages[situation.stage](agency)
  const about = situation.about === 'it' ? id : situation.about
  const talk = await agency[situation.role].open(flow.name, about)
  await goIn(situation, agency, talk)
  return talk
}
