import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { choice } from '#conversation/answers/choice.ts'
import { text } from '#conversation/answers/text.ts'
import { defineFlow, end, go, question } from '#conversation/flow.ts'
import { form, required } from '#conversation/form.ts'
import type { Pin } from '#conversation/pin.ts'
import { inChat, startTalk, withForms } from '../talk.ts'
import { told, toyTurns } from '../toy.ts'

type Step = 'write' | 'send'

const notice = () => ({ words: required(text(), told('Isi'), told('Apa isinya?')) })

/** Words are written, which is free, and sent, which needs a right that only a proven person may use. */
const letter = defineFlow<null, Step>({
  name: 'letter',
  version: 1,
  title: 'help-title',
  data: z.null(),
  open: async (_, about) => ({ begin: null, at: about === 'send' ? 'send' : 'write' }),
  first: 'write',
  steps: {
    write: form<null, Step, ReturnType<typeof notice>>({
      title: told('Surat'),
      intro: () => [told('Tulis suratnya.')],
      fields: notice,
      carriesOut: ({ words }) => (words === 'draf' ? 'give-feedback' : 'announce'),
      take: () => go('send'),
    }),
    send: question<null, Step, 'send' | 'change'>({
      answer: choice([
        { value: 'send', label: told('Kirim sekarang') },
        { value: 'change', label: told('Ubah') },
      ]),
      ask: () => ({ lines: [told('Kirim?')] }),
      carriesOut: (value) => (value === 'send' ? 'announce' : null),
      take: ({ value }) => (value === 'send' ? end(told('Terkirim.')) : go('write')),
    }),
  },
})

/** A PIN that counts from the moment it is set so. */
function pinOf(state: { fresh: boolean }): Partial<Pin> {
  return { isFresh: async () => state.fresh }
}

const begin = (fresh: boolean, about = '', surface = inChat) => {
  const state = { fresh }
  return startTalk(letter, toyTurns([], pinOf(state)), about, surface).then((talk) => ({ talk, state }))
}

describe('an answer that carries out something sensitive', () => {
  test('is not taken before the person has proved himself', async () => {
    const { talk } = await begin(false, 'send')
    const before = talk.stored()
    await talk.press('Kirim sekarang')
    expect(talk.outcome()).toMatchObject({ proof: true, taken: false, replies: [] })
    expect(talk.stored()).toEqual(before)
  })

  test('is taken once he has', async () => {
    const { talk, state } = await begin(false, 'send')
    await talk.press('Kirim sekarang')
    state.fresh = true
    expect(await talk.press('Kirim sekarang')).toBe('Terkirim.')
  })

  test('that was typed is not taken either, nor one that was in doubt', async () => {
    const { talk } = await begin(false, 'send')
    await talk.type('kirim sekarng')
    await talk.type('ya')
    expect(talk.outcome()).toMatchObject({ proof: true })
    expect(talk.stored()?.doubt).toBeNull()
  })

  test('of a form keeps what was filled in', async () => {
    const { talk } = await begin(false, '', withForms)
    await talk.fill({ words: { text: 'Rapat Senin' } })
    expect(talk.outcome().proof).toBe(true)
    expect(talk.stored()?.answers).toEqual({ words: 'Rapat Senin' })
  })

  test('of a form in a chat keeps it too', async () => {
    const { talk, state } = await begin(false)
    await talk.type('Rapat Senin')
    await talk.press('Kirim')
    expect(talk.outcome().proof).toBe(true)
    state.fresh = true
    expect(await talk.press('Kirim')).toBe('Kirim?')
  })
})

test('an answer that carries out nothing, or nothing sensitive, is taken from anyone', async () => {
  const { talk } = await begin(false, 'send')
  expect(await talk.press('Ubah')).toContain('Apa isinya?')
  await talk.type('draf')
  expect(await talk.press('Kirim')).toBe('Kirim?')
})
