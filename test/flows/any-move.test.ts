import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { anyMove } from '../conversation/any-move.ts'
import { expectAnswered, expectReopens } from '../conversation/expectations.ts'
import { inChat, withForms } from '../conversation/talk.ts'
import { type Agency, newPeople, openDesk } from './agency.ts'
import { anySituation, stages } from './situations.ts'

let desk: Agency['desk']

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

/** The flows people can open; a reading is confirmed by the button under its announcement only. */
const opened = [...flows.values()].filter(({ name }) => name !== 'announcement-reading')
const visited = new Set<string>()

test.each(opened)('$name answers whoever does whatever whenever, and can always go on', async (flow) => {
  const moves = fc.array(anyMove, { minLength: 1, maxLength: 30, size: 'max' })
  await fc.assert(
    fc.asyncProperty(anySituation(flow.name), fc.boolean(), moves, async (situation, forms, made) => {
      const { role, stage, about, begin } = situation
      const agency = await newPeople(desk)
      const id = await stages[stage](agency)
      const surface = forms && !begin ? withForms : inChat
      const talk = await agency[role].open(flow.name, about === 'it' ? id : about, surface)
      await begin?.(agency, talk)
      expectAnswered(talk)
      for (const move of made) {
        const stored = talk.stored()
        if (stored === null) return
        visited.add(`${flow.name}: ${stored.step}`)
        await move(talk)
        expectAnswered(talk)
        expectReopens(talk, flow)
      }
    }),
    { numRuns: 12, seed: 21112026 },
  )
})

test('every step of every flow is come to', () => {
  const steps = opened.flatMap(({ name, steps }) => Object.keys(steps).map((step) => `${name}: ${step}`))
  expect(steps.filter((step) => !visited.has(step))).toEqual([])
})
