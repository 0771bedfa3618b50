import { expect } from 'vitest'
import type { Flow } from '#conversation/flow.ts'
import { reopen, Stored } from '#conversation/stored.ts'
import type { FormView } from '#conversation/turn/outcome.ts'
import { keep, type Talk, words } from './talk.ts'

/** The last move was answered, a draft of a form apart, and whatever is shown fits both platforms. */
export function expectAnswered(talk: Talk): void {
  const { replies, problems, start, proof, stored, taken } = talk.outcome()
  const isDraft = !proof && stored !== null && !taken && replies.length === 0 && problems === undefined
  const said = replies.some(({ lines, attach = [] }) => words(lines).trim() !== '' || attach.length > 0)
  expect(isDraft || said || problems !== undefined || start !== undefined || proof === true).toBe(true)
  expect(talk.buttons().filter((label) => !/^[^\n]{1,75}$/.test(label))).toEqual([])
  for (const { form } of replies) if (form) expectFits(form)
}

/** Slack takes titles of 24 characters, labels and hints of 2,000, and 100 blocks. */
function expectFits({ title, sections }: FormView): void {
  expect(words(title).length).toBeLessThanOrEqual(24)
  const fields = sections.flatMap((section) => section.fields)
  for (const { label, hint } of fields) {
    expect(words(label).length).toBeLessThanOrEqual(100)
    expect(words(hint).length).toBeLessThanOrEqual(2000)
  }
  const inputs = fields.flatMap((field) => field.inputs)
  expect(inputs.length + sections.length).toBeLessThan(100)
}

/** What is stored can be read again, and is then the same. */
export function expectReopens(talk: Talk, flow: Flow): void {
  const stored = talk.stored()
  if (stored === null) return
  expect(Stored.parse(stored)).toEqual(stored)
  expect(reopen(stored, new Map([[flow.name, flow]]))).toEqual({ flow, stored })
  expect(keep(stored)).toEqual(stored)
}
