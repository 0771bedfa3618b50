import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { pinDigits } from '#conversation/answers/pin-digits.ts'
import { defineFlow, end } from '#conversation/flow.ts'
import { required, secretForm } from '#conversation/form.ts'
import { mayBeSecret } from '#conversation/turn/secret.ts'
import { inChat, inOpenForm, startTalk, withForms, words } from '../talk.ts'
import { pdf, told, toyTurns } from '../toy.ts'

/** A door that opens by one word of six digits. */
const door = defineFlow<null, 'knock'>({
  name: 'door',
  version: 1,
  title: 'help-title',
  data: z.null(),
  open: async () => ({ begin: null }),
  first: 'knock',
  steps: {
    knock: secretForm<null, 'knock', string>({
      title: told('Pintu'),
      intro: () => [told('Siapa di sana?')],
      field: required(pinDigits(), told('Sandi'), told('Apa sandinya?')),
      take: ({ value }) => (value === '409173' ? end(told('Masuk.')) : { stay: [told('Salah.')] }),
    }),
  },
})

const begin = (surface = inChat) => startTalk(door, toyTurns(), '', surface)
const secret = (text: string) => ({ secret: { text } })

describe('in a chat', () => {
  test('a secret is asked like a question, and taken at once without a review', async () => {
    const talk = await begin()
    expect(talk.heard()).toBe('Siapa di sana?\n\nApa sandinya?')
    expect(await talk.type('409173')).toBe('Masuk.')
  })

  test('a wrong one is asked again, and not kept', async () => {
    const talk = await begin()
    const before = talk.stored()
    expect(await talk.type('555123')).toBe('Salah.\n\nApa sandinya?')
    expect(talk.stored()).toEqual(before)
  })

  test('what is none is said to be none, and not kept or repeated', async () => {
    const talk = await begin()
    const before = talk.stored()
    for (const text of ['sandinya 409173', '40917', '4091733']) {
      expect(await talk.type(text)).not.toMatch(/40917/)
      expect(talk.stored()).toEqual(before)
    }
    expect(await talk.send(pdf())).toBe('Apa sandinya?')
  })
})

describe('where there are forms', () => {
  test('it is asked in a form alone, and taken when that is sent off', async () => {
    const talk = await begin(withForms)
    expect(talk.heard()).toContain('bukan di percakapan')
    expect(talk.buttons()).toEqual(['Buka formulir', 'Batal'])
    expect(await talk.fill(secret('409173'))).toBe('Masuk.')
  })

  test('what is typed into the chat is not taken, right as it may be', async () => {
    const talk = await begin(withForms)
    expect(await talk.type('409173')).toMatch(
      /^Yang Anda ketik di sini tidak kami pakai\. Mohon hapus pesan itu/,
    )
    expect(await talk.type('halo')).not.toContain('hapus')
    expect(talk.stored()).not.toBeNull()
  })

  test('nothing is kept of a draft, and an empty or a wrong form stays open', async () => {
    const talk = await begin(withForms)
    const before = talk.stored()
    await talk.fill(secret('409173'), false)
    expect(talk.outcome()).toMatchObject({ taken: false, replies: [] })
    expect(await talk.fill(secret(''))).toMatch(/^secret: Jawabannya masih kosong/)
    expect(await talk.fill(secret('40917'))).toMatch(/^secret: PIN terdiri atas tepat enam angka/)
    expect(await talk.fill(secret('555123'))).toMatch(/^Salah\./)
    expect(talk.stored()).toEqual(before)
  })

  test('the form opens empty, however often', async () => {
    const talk = await begin(withForms)
    await talk.fill(secret('555123'))
    talk.moveTo(inOpenForm)
    await talk.press('Buka formulir')
    const [field] = talk.outcome().replies.flatMap(({ form }) => form?.sections[0]?.fields ?? [])
    expect(field).toMatchObject({ name: 'secret', filled: [] })
    expect(words(field?.label ?? [])).toBe('Sandi')
  })
})

test.each([
  ['409173', true],
  ['pin saya 4 0 9 1 7 3', true],
  ['４０９１７３', true],
  ['40917', false],
  ['halo', false],
])('%j may be a secret: %s', (text, may) => {
  expect(mayBeSecret(text)).toBe(may)
})
