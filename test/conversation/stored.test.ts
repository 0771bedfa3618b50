import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { choice } from '#conversation/answers/choice.ts'
import { text } from '#conversation/answers/text.ts'
import { defineFlow, end, type Flow, question } from '#conversation/flow.ts'
import { form, optional, required } from '#conversation/form.ts'
import { asJson, reopen, stored } from '#conversation/stored.ts'
import { keep, startTalk } from './talk.ts'
import { errand, told, toyTurns } from './toy.ts'

const Letter = z.object({ to: z.string(), copies: z.number() })
type Letter = z.infer<typeof Letter>
type Step = 'greeting' | 'body'

/** A flow in its third version: the receiver was called `receiver` in the first and had no copies in the second. */
const letter = defineFlow<Letter, Step>({
  name: 'letter',
  version: 3,
  title: 'help-title',
  data: Letter,
  upgrades: {
    1: ({ receiver }: { receiver: string }) => ({ to: receiver }),
    2: (data: { to: string }) => ({ ...data, copies: 1 }),
  },
  open: async () => ({ begin: { to: '', copies: 1 } }),
  first: 'greeting',
  steps: {
    greeting: question<Letter, Step, string>({
      answer: choice([{ value: 'dear', label: told('Yth.') }]),
      ask: () => ({ lines: [told('Salam?')] }),
      take: () => end(told('Baik.')),
    }),
    body: form<Letter, Step, ReturnType<typeof fields>>({
      title: told('Isi'),
      intro: () => [],
      fields,
      take: () => end(told('Baik.')),
    }),
  },
})

function fields() {
  return {
    text: required(text({ min: 3 }), told('Isi'), told('Isinya?')),
    note: optional(text(), told('Catatan'), told('Catatan?')),
  }
}

const present = {
  ...stored(letter, 'greeting', { to: 'Budi', copies: 2 }),
  passed: ['body'],
}
const atBody = { ...present, step: 'body', passed: [] }

function reopened(raw: object, flow: Flow = letter) {
  return reopen(keep(raw), new Map([[flow.name, flow]]))
}

describe('a stored conversation', () => {
  test('of the present version is opened as it was', () => {
    expect(reopened(present)).toEqual({ flow: letter, stored: present })
  })

  test.each([
    [1, { receiver: 'Budi' }],
    [2, { to: 'Budi' }],
  ])('of version %i is brought up to the present one', (version, data) => {
    expect(reopened({ ...present, version, data })?.stored).toEqual({
      ...present,
      data: { to: 'Budi', copies: 1 },
    })
  })

  test.each([
    ['its flow is gone', { flow: 'telegram' }],
    ['its step is gone', { step: 'signature' }],
    ['its step is the name of something every object has', { step: 'constructor' }],
    ['it is from a newer version', { version: 4 }],
    ['an upgrade is missing', { version: 0 }],
    ['its data does not fit', { data: { to: 7 } }],
    ['it is no conversation at all', { passed: undefined }],
  ])('cannot be continued when %s', (_, change) => {
    expect(reopened({ ...present, ...change })).toBeNull()
  })

  test.each([null, 'x', 7, []])('is none when it is %j', (raw) => {
    expect(reopen(raw, new Map([[letter.name, letter]]))).toBeNull()
  })

  test('forgets steps passed that are gone', () => {
    expect(reopened({ ...present, passed: ['stamp', 'body'] })?.stored.passed).toEqual(['body'])
  })
})

describe('a single answer', () => {
  test.each([
    ['that fits stays', { text: 'Halo', note: null }, { text: 'Halo', note: null }],
    ['that no longer fits is asked again', { text: 'Hi', note: 'x' }, { note: 'x' }],
    ['of a field that is gone is dropped', { text: 'Halo', stamp: 1 }, { text: 'Halo' }],
    ['that was skipped but is required now is asked again', { text: null }, {}],
  ])('%s', (_, answers, kept) => {
    expect(reopened({ ...atBody, answers })?.stored.answers).toEqual(kept)
  })

  test.each([
    ['to a question', present, null, 'dear', 'formal'],
    ['to a field', atBody, 'text', 'Halo', 'Hi'],
  ])('in doubt stays in doubt while it fits: %s', (_, at, field, fitting, other) => {
    expect(reopened({ ...at, doubt: { field, value: fitting } })?.stored.doubt).toEqual({
      field,
      value: fitting,
    })
    expect(reopened({ ...at, doubt: { field, value: other } })?.stored.doubt).toBeNull()
    expect(reopened({ ...at, doubt: { field: 'stamp', value: fitting } })?.stored.doubt).toBeNull()
  })

  test('being changed is no longer so when its field is gone', () => {
    expect(reopened({ ...atBody, editing: 'stamp' })?.stored.editing).toBeNull()
    expect(reopened({ ...atBody, editing: 'note' })?.stored.editing).toBe('note')
  })
})

test('a conversation goes on after every answer as if nothing had been stored', async () => {
  const talk = await startTalk(errand, toyTurns())
  for (const answer of ['teh', '2', 'Siti', 'besar', 'manis', 'lewati']) {
    const before = talk.stored()
    expect(keep(before)).toEqual(before)
    await talk.type(answer)
  }
  expect(await talk.press('Kirim')).toBe('{"name":"Siti","size":"large","note":"manis","proofs":0}')
})

test('what is not JSON is not stored', () => {
  expect(asJson({ at: new Date(0), gone: undefined })).toEqual({ at: '1970-01-01T00:00:00.000Z' })
  expect(() => asJson({ much: 1n })).toThrow(TypeError)
})
