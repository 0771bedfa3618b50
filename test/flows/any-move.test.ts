import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reopen, Stored } from '#conversation/stored.ts'
import { flows } from '#flows/index.ts'
import { anyMove } from '../conversation/any-move.ts'
import { inChat, keep, type Talk, withForms, words } from '../conversation/talk.ts'
import { submittedPlan } from '../database/records/office.ts'
import { type Agency, newPeople, openDesk } from './agency.ts'
import { contested, heardOut, openNovember, published, readyToReport, reported } from './month.ts'

let desk: Agency['desk']

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

/** How far a month has come, and what a flow may then be about. */
const stages: Record<string, (agency: Agency) => Promise<number>> = {
  nothing: async () => 0,
  'an open month': async (agency) => (await openNovember(agency)).id,
  'a plan to agree to': async (agency) => (await submittedPlan(agency.desk, agency)).id,
  'a month to report': async (agency) => (await readyToReport(agency)).period.id,
  'a report to rate': async (agency) => (await reported(agency)).report.reportId,
  'a result to answer': async (agency) => (await published(agency)).evaluation.id,
  'an objection to explain': async (agency) => (await contested(agency)).id,
  'an objection to decide': async (agency) => (await heardOut(agency)).id,
}

/** Every move is answered, a draft of a form apart, and every button can be read. */
function expectAnswered(talk: Talk): void {
  const { replies, problems, start, stored, taken } = talk.outcome()
  const isDraft = stored !== null && !taken && replies.length === 0 && problems === undefined
  const said = replies.some(({ lines, attach = [] }) => words(lines).trim() !== '' || attach.length > 0)
  expect(isDraft || said || problems !== undefined || start !== undefined).toBe(true)
  const labels = replies.flatMap(({ offers }) => offers.flat().map(({ label }) => words(label)))
  expect(labels.filter((label) => !/^[^\n]{1,75}$/.test(label))).toEqual([])
}

function expectReopens(talk: Talk): void {
  const stored = talk.stored()
  if (stored === null) return
  expect(Stored.parse(stored)).toEqual(stored)
  expect(reopen(stored, flows)?.stored).toEqual(stored)
  expect(keep(stored)).toEqual(stored)
}

const visited = new Set<string>()

/** The flows people can open; a reading is confirmed by the button under its announcement only. */
const names = [...flows.keys()].filter((name) => name !== 'announcement-reading')

test.each(names)('%s answers whoever does whatever whenever, and can always go on', async (name) => {
  const moves = fc.array(anyMove, { minLength: 1, maxLength: 25, size: 'max' })
  const whatAbout = fc.oneof({ weight: 3, arbitrary: fc.constant('it') }, fc.constantFrom('', '0', '-1', 'abc'))
  const situation = fc.record({
    role: fc.constantFrom('ratna', 'hendra', 'siti', 'budi', 'aisyah'),
    stage: fc.constantFrom(...Object.values(stages)),
    about: whatAbout,
    at: fc.constantFrom(inChat, withForms),
  })
  await fc.assert(
    fc.asyncProperty(situation, moves, async ({ role, stage, about, at }, made) => {
      const agency = await newPeople(desk)
      const id = await stage(agency)
      const talk = await agency[role].open(name, about === 'it' ? id : about, at)
      expectAnswered(talk)
      for (const move of made) {
        if (talk.stored() === null) return
        visited.add(`${name} ${talk.stored()?.step}`)
        await move(talk)
        expectAnswered(talk)
        expectReopens(talk)
      }
    }),
    { numRuns: 120 },
  )
}, 600_000)

test('report', () => { process.stderr.write([...visited].sort().join('\n')) })
