import { describe, expect, test } from 'vitest'
import { startTalk } from '../talk.ts'
import { errand, toyTurns } from '../toy.ts'

const start = (about = '') => startTalk(errand, toyTurns(), about)

async function atCups() {
  const talk = await start()
  await talk.press('Kopi susu')
  return talk
}

describe('opening', () => {
  test('asks the first question, with its choices and the ways out', async () => {
    const talk = await start()
    expect(talk.heard()).toBe('Minum apa?')
    expect(talk.buttons()).toEqual(['Kopi susu', 'Teh', 'Air', 'Makan siang', 'Nanti saja', 'Batal'])
    expect(talk.outcome()).toMatchObject({ taken: true, concerns: [], replies: [{ protect: true }] })
  })

  test('says first what there is to say', async () => {
    expect((await start('late')).heard()).toBe('Sudah sore.\n\nMinum apa?')
  })

  test('may refuse, and no conversation begins', async () => {
    const talk = await start('closed')
    expect(talk.heard()).toBe('Kantin tutup.')
    expect(talk.stored()).toBeNull()
  })
})

describe('a sure answer', () => {
  test.each([
    ['its label', 'kopi susu'],
    ['its number', '1'],
    ['its first words', 'Kopi'],
  ])('is taken: %s', async (_, typed) => {
    const talk = await start()
    expect(await talk.type(typed)).toBe('Berapa gelas coffee?')
    expect(talk.outcome().taken).toBe(true)
  })

  test('is taken by its button', async () => {
    expect(await (await start()).press('Teh')).toBe('Berapa gelas tea?')
  })

  test('is followed by what it brought about, and whom it concerns', async () => {
    const talk = await atCups()
    expect(await talk.type('2')).toContain('2 gelas.\n\nLengkapi rinciannya.')
    expect(talk.outcome().concerns).toEqual([2])
  })

  test('that cannot be accepted is answered with the reason, and asked again', async () => {
    const talk = await start()
    expect(await talk.press('Air')).toBe('Air habis.\n\nMinum apa?')
    expect(talk.outcome().taken).toBe(false)
    expect(talk.buttons()).toContain('Teh')
  })

  test('may end the conversation and begin another', async () => {
    const talk = await start()
    await talk.press('Makan siang')
    expect(talk.outcome()).toMatchObject({ stored: null, replies: [], start: { flow: 'lunch', about: '7' } })
  })
})

describe('an answer that is not understood', () => {
  test.each([
    ['text', { kind: 'text', text: 'jus' } as const, 'Jawaban ini tidak ada dalam pilihan'],
    [
      'a file',
      { kind: 'file', file: { fileId: 'f', name: 'a.pdf', mime: '', size: 1 } } as const,
      'Mohon pilih',
    ],
    ['a sticker', { kind: 'unreadable' } as const, 'Mohon pilih'],
    [
      'a choice that is none',
      { kind: 'action', action: { do: 'answer', value: 'beer' } } as const,
      'Mohon pilih',
    ],
  ])('is told what was wrong and asked again: %s', async (_, input, problem) => {
    const talk = await start()
    const heard = await talk.give(input)
    expect(heard).toContain(problem)
    expect(heard).toMatch(/Minum apa\?$/)
    expect(talk.outcome().taken).toBe(false)
  })

  test.each(['skip', 'done', 'submit'] as const)(
    'a button of another kind (%s) only asks again',
    async (does) => {
      const talk = await start()
      expect(await talk.give({ kind: 'action', action: { do: does } })).toBe('Minum apa?')
    },
  )
})

describe('a doubtful answer', () => {
  async function inDoubt() {
    const talk = await atCups()
    await talk.type('7 dari 10')
    return talk
  }

  test('is asked about before it is taken', async () => {
    const talk = await inDoubt()
    expect(talk.heard()).toBe('Maksud Anda 7 gelas?')
    expect(talk.buttons()).toEqual(['Ya', 'Tidak'])
    expect(talk.outcome().taken).toBe(false)
  })

  test.each(['ya', 'iya pak', 'betul', '👍'])('is taken when %s is said', async (yes) => {
    const talk = await inDoubt()
    expect(await talk.type(yes)).toContain('7 gelas.')
  })

  test('is taken by the button', async () => {
    expect(await (await inDoubt()).press('Ya')).toContain('7 gelas.')
  })

  test.each(['tidak', 'bukan'])('is asked anew when %s is said', async (no) => {
    const talk = await inDoubt()
    expect(await talk.type(no)).toBe('Berapa gelas coffee?')
    expect(talk.stored()?.doubt).toBeNull()
  })

  test('gives way to another answer, alone or after a yes', async () => {
    expect(await (await inDoubt()).type('9')).toContain('9 gelas.')
    expect(await (await inDoubt()).type('ya 8')).toContain('8 gelas.')
  })

  test('gives way to another doubt, whose yes is not that of the first', async () => {
    const talk = await inDoubt()
    const first = talk.outcome().replies[0]?.offers[0]?.[0]
    expect(await talk.type('4 dari 10')).toBe('Maksud Anda 4 gelas?')
    if (!first) throw new Error('no yes was offered')
    expect(await talk.give({ kind: 'action', action: first.action })).toBe('Berapa gelas coffee?')
    expect(talk.stored()?.step).toBe('cups')
  })

  test('is dropped when what follows is not understood', async () => {
    const talk = await inDoubt()
    expect(await talk.type('banyak')).toMatch(/Berapa gelas coffee\?$/)
    expect(await talk.press('Ya')).toBe('Berapa gelas coffee?')
  })
})
