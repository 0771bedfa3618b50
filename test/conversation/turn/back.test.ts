import { describe, expect, test } from 'vitest'
import { inChat, startTalk, withForms } from '../talk.ts'
import { counting, errand, pdf, toyTurns } from '../toy.ts'

const back = { kind: 'action', action: { do: 'back' } } as const

async function errandAt(...answers: readonly string[]) {
  const talk = await startTalk(errand, toyTurns())
  for (const answer of answers) await talk.type(answer)
  return talk
}

describe('going back', () => {
  test('from the first question asks it again', async () => {
    const talk = await errandAt()
    expect(await talk.give(back)).toBe('Minum apa?')
    expect(talk.buttons()).not.toContain('← Kembali')
  })

  test('leads to the question before', async () => {
    const talk = await errandAt('teh')
    expect(talk.buttons()).toContain('← Kembali')
    expect(await talk.press('← Kembali')).toBe('Minum apa?')
    expect(await talk.type('kopi susu')).toBe('Berapa gelas coffee?')
  })

  test('drops what was in doubt', async () => {
    const talk = await errandAt('teh', '7 dari 10')
    await talk.give(back)
    expect(talk.stored()).toMatchObject({ step: 'drink', doubt: null })
  })

  test('from the first field of a form leads to the step before it', async () => {
    const talk = await errandAt('teh', '2')
    expect(talk.buttons()).toContain('← Kembali')
    expect(await talk.press('← Kembali')).toBe('Berapa gelas tea?')
  })

  test('within a form leads to the field before, whose answer stays until there is another', async () => {
    const talk = await errandAt('teh', '2', 'Siti', 'besar')
    expect(talk.heard()).toContain('Ada catatan?')
    expect(await talk.press('← Kembali')).toContain('Ukuran apa?')
    expect(await talk.press('← Kembali')).toContain('Atas nama siapa?')
    expect(talk.stored()?.answers).toEqual({ name: 'Siti', size: 'large' })
    expect(await talk.type('Budi')).toContain('Ada catatan?')
    expect(talk.stored()?.answers).toEqual({ name: 'Budi', size: 'large' })
  })

  test('takes back what is being collected', async () => {
    const talk = await errandAt('teh', '2', 'Siti', 'besar', 'lewati')
    await talk.send(pdf())
    expect(await talk.press('← Kembali')).toContain('Bukti bayar?')
    expect(talk.stored()?.answers.proof).toBeUndefined()
    expect(await talk.press('← Kembali')).toContain('Ada catatan?')
  })

  test('from an answer asked again leads to the review, with nothing changed', async () => {
    const talk = await errandAt('teh', '2', 'Siti', 'besar', 'lewati')
    await talk.send(pdf())
    const review = await talk.press('Selesai')
    for (const label of ['Ubah: Nama', 'Ubah: Bukti']) {
      await talk.press(label)
      expect(await talk.press('← Kembali')).toBe(review)
    }
  })

  test('from the review asks the last field again', async () => {
    const talk = await startTalk(counting, toyTurns(), 'again')
    expect(await talk.give(back)).toContain('Ada keterangan?')
    expect(talk.stored()?.answers).toHaveProperty('30.remark')
  })

  test('where there are forms leads to the step before', async () => {
    const talk = await startTalk(errand, toyTurns(), '', withForms)
    await talk.type('teh')
    await talk.type('2')
    talk.moveTo(inChat)
    await talk.type('Siti')
    talk.moveTo(withForms)
    expect(await talk.give(back)).toBe('Berapa gelas tea?')
  })

  test('comes to an end: a step entered again is no new one', async () => {
    const talk = await errandAt('teh', '2', 'Siti', 'besar', 'lewati', 'lewati')
    await talk.press('Kirim')
    await talk.press('Ubah rincian')
    for (const answer of ['kecil', 'lewati']) await talk.type(answer)
    await talk.press('Kirim')
    expect(talk.stored()?.passed).toEqual(['drink', 'cups', 'details'])
    expect(talk.stored()?.step).toBe('confirm')
  })
})
