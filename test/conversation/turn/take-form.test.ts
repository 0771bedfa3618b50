import { describe, expect, test } from 'vitest'
import type { FileRef } from '#conversation/files.ts'
import { inChat, inOpenForm, startTalk, withForms, words } from '../talk.ts'
import { counting, errand, pdf, toyTurns } from '../toy.ts'

async function atDetails(kept: FileRef[] = [], surface = withForms) {
  const talk = await startTalk(errand, toyTurns(kept), '', withForms)
  await talk.type('teh')
  await talk.type('2')
  talk.moveTo(surface)
  return talk
}

const typed = (text: string) => ({ text })
const chosen = (option: string) => ({ option })
const whole = { name: typed('Siti'), size: chosen('large'), note: typed(''), proof: typed('') }

describe('where the platform has forms', () => {
  test('one is offered by a button, and opened by pressing it', async () => {
    const talk = await atDetails()
    expect(talk.heard()).toContain('Lengkapi rinciannya.\n\nSilakan tekan Buka formulir')
    expect(talk.buttons()).toEqual(['Buka formulir', 'Batal'])
    expect(talk.outcome().replies.at(-1)?.form).toBeUndefined()
    talk.moveTo(inOpenForm)
    await talk.press('Buka formulir')
    expect(talk.outcome().replies.at(-1)?.form).toMatchObject({
      step: 'details',
      sections: [
        { heading: null, fields: [{ name: 'name' }, { name: 'size' }, { name: 'note' }, { name: 'proof' }] },
      ],
    })
    expect(talk.outcome().taken).toBe(false)
  })

  test('the form has what is answered already, and knows what is optional', async () => {
    const talk = await startTalk(counting, toyTurns(), 'again', inOpenForm)
    const [first] = talk.outcome().replies[0]?.form?.sections ?? []
    expect(words(first?.heading ?? [])).toBe('Rak 10')
    expect(first?.fields.map(({ name, filled, optional }) => ({ name, filled, optional }))).toEqual([
      { name: '10.books', filled: ['12'], optional: false },
      { name: '10.torn', filled: ['0'], optional: false },
      { name: '10.remark', filled: [], optional: true },
    ])
  })

  test('whatever is typed beside it offers the form again', async () => {
    const talk = await atDetails()
    expect(await talk.type('Siti')).toContain('Buka formulir')
    expect(await talk.send(pdf())).toContain('Buka formulir')
    expect(talk.stored()?.answers).toEqual({})
  })
})

describe('a form sent off', () => {
  test('is taken whole, an empty optional field as skipped', async () => {
    const talk = await atDetails()
    expect(await talk.fill(whole)).toBe('{"name":"Siti","size":"large","note":null,"proofs":0}')
    expect(talk.outcome().taken).toBe(true)
  })

  test('takes links and files of one field, and has the files kept', async () => {
    const kept: FileRef[] = []
    const talk = await atDetails(kept)
    const proofs = { proof: typed('s.id/a\ns.id/b'), 'proof#1': { files: [pdf('nota.pdf')] } }
    expect(await talk.fill({ ...whole, ...proofs })).toContain('"proofs":3')
    expect(kept).toEqual([pdf('nota.pdf')])
  })

  test('with problems stays open and tells them by field', async () => {
    const kept: FileRef[] = []
    const talk = await atDetails(kept)
    const file = { files: [pdf('virus.exe')] }
    const heard = await talk.fill({ name: typed('Si'), note: typed('manis'), 'proof#1': file })
    expect(Object.keys(talk.outcome().problems ?? {})).toEqual(['name', 'size', 'proof'])
    expect(heard).toContain('name: Jawabannya terlalu singkat')
    expect(heard).toContain('size: Jawabannya masih kosong')
    expect(heard).toContain('proof: Jenis berkas itu belum dapat diterima')
    expect(talk.outcome()).toMatchObject({ taken: false, replies: [] })
    expect(talk.stored()?.answers).toEqual({ note: 'manis' })
    expect(kept).toEqual([])
  })

  test('whose answers do not stand together stays open, and no file is kept', async () => {
    const kept: FileRef[] = []
    const talk = await atDetails(kept)
    const given = { ...whole, name: typed('Budi'), 'proof#1': { files: [pdf()] } }
    expect(await talk.fill(given)).toBe('size: Budi minum yang kecil.')
    expect(kept).toEqual([])
    expect(talk.stored()?.answers).toEqual({ name: 'Budi', size: 'large' })
    expect(await talk.fill({ ...given, size: chosen('small') })).toContain('"proofs":1')
  })

  test('asks for a doubtful answer to be written plainly', async () => {
    const talk = await startTalk(counting, toyTurns(), 'again', withForms)
    const rest = Object.fromEntries(
      ['10.torn', '20.books', '20.torn', '30.books', '30.torn'].map((name) => [name, typed('1')]),
    )
    const heard = await talk.fill({ ...rest, '10.books': typed('7 dari 10') })
    expect(heard).toBe('10.books: Terbaca sebagai 7 buku. Bila benar, mohon tulis persis seperti itu.')
    expect(await talk.fill({ ...rest, '10.books': typed('7 buku') })).toBe('10: 7, 20: 1, 30: 1')
  })

  test('may be refused as a whole, and is offered again', async () => {
    const talk = await atDetails()
    expect(await talk.fill({ ...whole, name: typed('Tamu') })).toMatch(
      /^Tamu tidak dilayani\..*Buka formulir/s,
    )
  })

  test('clears an optional answer that is emptied', async () => {
    const talk = await atDetails()
    await talk.fill({ ...whole, note: typed('manis') }, false)
    expect(talk.stored()?.answers.note).toBe('manis')
    expect(await talk.fill(whole)).toContain('"note":null')
  })

  test('replaces the links it shows and keeps the files it cannot, unless there are new ones', async () => {
    const kept: FileRef[] = []
    const talk = await atDetails(kept, inChat)
    for (const answer of ['Siti', 'besar', 'lewati', 's.id/a']) await talk.type(answer)
    await talk.send(pdf('nota.pdf'))
    talk.moveTo(inOpenForm)
    await talk.give({ kind: 'action', action: { do: 'form', step: 'details' } })
    const proof = talk.outcome().replies[0]?.form?.sections[0]?.fields[3]
    expect(proof?.filled).toEqual(['https://s.id/a'])
    await talk.fill({ ...whole, proof: typed('https://s.id/b') }, false)
    expect(talk.stored()?.answers.proof).toMatchObject([{ url: 'https://s.id/b' }, { name: 'nota.pdf' }])
    await talk.fill({ ...whole, name: typed('Tamu') })
    expect(talk.stored()?.answers.proof).toMatchObject([{ name: 'nota.pdf' }])
    expect(kept).toEqual([pdf('nota.pdf')])
    await talk.fill({ ...whole, name: typed('Tamu'), 'proof#1': { files: [pdf('struk.pdf')] } })
    expect(talk.stored()?.answers.proof).toMatchObject([{ name: 'struk.pdf' }])
    expect(kept).toEqual([pdf('nota.pdf'), pdf('struk.pdf')])
  })
})

describe('a draft', () => {
  test('is saved without a word, as far as it can be read', async () => {
    const talk = await atDetails()
    expect(await talk.fill({ name: typed('Si'), size: chosen('small'), note: typed('') }, false)).toBe('')
    expect(talk.outcome()).toMatchObject({ taken: false, replies: [] })
    expect(talk.outcome().problems).toBeUndefined()
    expect(talk.stored()?.answers).toEqual({ size: 'small' })
  })

  test('does not keep files, which come again when the form is sent off', async () => {
    const kept: FileRef[] = []
    const talk = await atDetails(kept)
    await talk.fill({ ...whole, 'proof#1': { files: [pdf()] } }, false)
    expect(talk.stored()?.answers.proof).toBeUndefined()
    expect(kept).toEqual([])
  })

  test('goes on in a chat where it was left, an optional field not yet asked', async () => {
    const talk = await atDetails()
    await talk.fill({ ...whole, size: chosen('small') }, false)
    talk.moveTo(inChat)
    expect(await talk.give({ kind: 'unreadable' })).toContain('Ada catatan?')
    await talk.type('manis')
    await talk.type('lewati')
    expect(talk.heard()).toContain('Nama: Siti\nUkuran: Kecil\nCatatan: manis')
  })

  test('from a chat goes on in a form, a skipped field still skipped', async () => {
    const talk = await atDetails([], inChat)
    for (const answer of ['Siti', 'besar', 'lewati']) await talk.type(answer)
    talk.moveTo(withForms)
    await talk.fill({ name: typed('Siti'), size: chosen('small'), note: typed('') }, false)
    expect(talk.stored()?.answers).toEqual({ name: 'Siti', size: 'small', note: null })
  })
})
