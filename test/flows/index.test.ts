import { describe, expect, test } from 'vitest'
import { findIntent } from '#conversation/intent.ts'
import { readIntentWord } from '#conversation/reading/intent-words.ts'
import { flows } from '#flows/index.ts'
import { say, words } from '../conversation/talk.ts'

const all = [...flows.values()]
const intents = all.flatMap(({ name, phrases }) => (phrases ? [{ name, phrases: say.phrases(phrases) }] : []))
const commands = all.flatMap(({ command }) => (command ? [command] : []))

test('a flow is known by its own name, and begins at a step it has', () => {
  for (const [name, flow] of flows) {
    expect(flow.name).toBe(name)
    if (Object.keys(flow.steps).length > 0) expect(Object.keys(flow.steps)).toContain(flow.first)
  }
})

test('every title can be shown without knowing more', () => {
  for (const { title } of all) expect(words({ key: title, values: {} })).toMatch(/^\p{Lu}[^\n]{2,23}$/u)
})

test('every form has a title that fits over it', () => {
  const steps = all.flatMap((flow) => Object.values(flow.steps))
  const titles = steps.flatMap((step) => (step.kind === 'form' ? [words(step.title)] : []))
  expect(titles.length).toBeGreaterThan(5)
  expect(titles.filter((title) => title.length > 24)).toEqual([])
})

describe('a command', () => {
  test('is of one flow only, and none of the ways out', () => {
    expect(new Set(commands).size).toBe(commands.length)
    expect(commands).not.toEqual(expect.arrayContaining(['batal', 'nanti', 'kembali', 'lanjut', 'start']))
  })

  test.each(commands)('/%s can be typed on both platforms', (command) => {
    expect(command).toMatch(/^[a-z]{3,32}$/)
  })
})

test('the help tells of every command but itself what it is for', () => {
  const told = all.filter(({ name, command }) => command && name !== 'help')
  for (const { name, summary } of told) {
    expect(summary, name).toBeDefined()
    const asEmployee = summary && words({ key: summary, values: { as: 'employee' } })
    expect(asEmployee).toMatch(/^[^\n]{3,60}$/)
  }
})

describe('a phrase', () => {
  test.each(intents.flatMap(({ name, phrases }) => phrases.map((phrase) => [phrase, name])))(
    '%j means %s and nothing else',
    (phrase, name) => {
      expect(findIntent(phrase, intents)).toEqual({ name })
    },
  )

  test('is no word that means something everywhere, but for help', () => {
    const taken = intents
      .flatMap(({ name, phrases }) => (name === 'help' ? [] : phrases))
      .filter(readIntentWord)
    expect(taken).toEqual([])
  })
})
