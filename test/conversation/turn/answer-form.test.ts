import { describe, expect, test } from 'vitest'
import type { FileRef } from '#conversation/files.ts'
import { startTalk } from '../talk.ts'
import { counting, errand, pdf, toyTurns } from '../toy.ts'

async function atDetails(kept: FileRef[] = []) {
  const talk = await startTalk(errand, toyTurns(kept))
  await talk.type('teh')
  await talk.type('2')
  return talk
}

async function atReview() {
  const talk = await atDetails()
  for (const answer of ['Siti', 'besar', 'lewati', 'lewati']) await talk.type(answer)
  return talk
}

describe('a form in a chat', () => {
  test('is introduced once, then asked field after field', async () => {
    const talk = await atDetails()
    expect(talk.heard()).toBe('2 gelas.\n\nLengkapi rinciannya.\n\nAtas nama siapa?\n\nPertanyaan 1 dari 4')
    expect(await talk.type('Siti')).toBe('Ukuran apa?\n\nPertanyaan 2 dari 4')
    expect(talk.buttons()).toEqual(['Kecil', 'Besar', '← Kembali', 'Nanti saja'])
    expect(await talk.press('Kecil')).toBe('Ada catatan?\n\nPertanyaan 3 dari 4')
  })

  test('tells what was wrong with an answer and asks only that again', async () => {
    const talk = await atDetails()
    expect(await talk.type('Si')).toMatch(
      /^Jawabannya terlalu singkat.*Atas nama siapa\?\n\nPertanyaan 1 dari 4$/s,
    )
    expect(talk.outcome().taken).toBe(false)
  })

  test('ends in a review of all answers, which sends it off', async () => {
    const talk = await atReview()
    expect(talk.heard()).toBe(
      [
        'Periksa kembali: Rincian',
        'Nama: Siti\nUkuran: Besar\nCatatan: (tidak diisi)\nBukti: (tidak diisi)',
        'Sudah benar? Tekan Kirim. Belum? Pilih yang ingin diubah.',
      ].join('\n\n'),
    )
    expect(talk.outcome().replies[0]?.protect).toBe(true)
    expect(await talk.press('Kirim')).toBe('{"name":"Siti","size":"large","note":null,"proofs":0}')
  })

  test('is never sent off with a field unanswered', async () => {
    const talk = await atDetails()
    await talk.type('Siti')
    expect(await talk.give({ kind: 'action', action: { do: 'submit' } })).toContain('Ukuran apa?')
    expect(talk.outcome().taken).toBe(false)
  })

  test('may be refused as a whole, and stays as it is', async () => {
    const talk = await atReview()
    await talk.press('Ubah: Nama')
    await talk.type('Tamu')
    expect(await talk.press('Kirim')).toMatch(/^Tamu tidak dilayani\.\n\nPeriksa kembali/)
    expect(talk.stored()?.answers.name).toBe('Tamu')
  })

  test('comes back filled in when its step is entered again', async () => {
    const talk = await atReview()
    await talk.press('Kirim')
    expect(await talk.press('Ubah rincian')).toBe(
      'Lengkapi rinciannya.\n\nUkuran apa?\n\nPertanyaan 2 dari 4',
    )
    expect(talk.stored()?.answers).toEqual({ name: 'Siti', note: null })
    const again = await startTalk(counting, toyTurns(), 'again')
    expect(again.heard()).toMatch(/^Hitung tiap rak\.\n\nPeriksa kembali: Hitung buku/)
  })

  test('asks again what cannot be read while the review is shown', async () => {
    const talk = await atReview()
    const review = talk.heard()
    expect(await talk.type('sudah benar semua?')).toBe(review)
    expect(await talk.send(pdf())).toBe(review)
  })
})

describe('an optional field', () => {
  test.each(['lewati', 'skip', 'tidak', 'ga'])('is skipped when %s is said', async (word) => {
    const talk = await atDetails()
    await talk.type('Siti')
    await talk.type('kecil')
    await talk.type(word)
    expect(talk.stored()?.answers.note).toBeNull()
    expect(talk.heard()).toContain('Bukti bayar?')
  })

  test('is skipped by its button, and a required one is not', async () => {
    const talk = await atDetails()
    expect(talk.buttons()).not.toContain('Lewati')
    expect(await talk.give({ kind: 'action', action: { do: 'skip' } })).toContain('Atas nama siapa?')
    await talk.type('Siti')
    await talk.type('kecil')
    expect(await talk.press('Lewati')).toContain('Bukti bayar?')
  })

  test('takes a no with more to it for an answer', async () => {
    const talk = await atDetails()
    for (const answer of ['Siti', 'kecil', 'tidak pakai gula']) await talk.type(answer)
    expect(talk.stored()?.answers.note).toBe('tidak pakai gula')
  })
})

describe('a field that collects', () => {
  async function atProof(kept: FileRef[] = []) {
    const talk = await atDetails(kept)
    for (const answer of ['Siti', 'kecil', 'lewati']) await talk.type(answer)
    return talk
  }

  test('takes piece after piece until it is enough', async () => {
    const kept: FileRef[] = []
    const talk = await atProof(kept)
    expect(await talk.send(pdf('nota.pdf'))).toBe(
      'Tersimpan:\nnota.pdf\n\nKirim lagi bila masih ada, atau tekan Selesai.',
    )
    expect(talk.buttons()).toEqual(['Selesai', '← Kembali', 'Nanti saja'])
    expect(await talk.type('s.id/nota')).toContain('nota.pdf\nhttps://s.id/nota')
    expect(await talk.press('Selesai')).toContain('Bukti: nota.pdf\nhttps://s.id/nota')
    expect(kept).toEqual([pdf('nota.pdf')])
  })

  test.each(['selesai', 'sudah selesai', 'tidak', 'lewati'])(
    'keeps what it has when %s is said',
    async (word) => {
      const talk = await atProof()
      await talk.send(pdf('nota.pdf'))
      expect(await talk.type(word)).toContain('Bukti: nota.pdf')
    },
  )

  test('with nothing in it is skipped when it is said to be done', async () => {
    const talk = await atProof()
    expect(await talk.type('selesai')).toContain('Bukti: (tidak diisi)')
  })

  test('goes on by itself once it is full', async () => {
    const talk = await atProof()
    for (const n of [1, 2, 3, 4]) expect(await talk.send(pdf(`${n}.pdf`))).toContain('Tersimpan')
    expect(await talk.send(pdf('5.pdf'))).toContain('Periksa kembali')
    expect(talk.stored()?.answers.proof).toHaveLength(5)
  })

  test('refuses more than it holds, and says so', async () => {
    const talk = await atProof()
    for (const n of [1, 2, 3, 4]) await talk.send(pdf(`${n}.pdf`))
    expect(await talk.type('s.id/a\ns.id/b')).toContain('Paling banyak 5 bukti')
    expect(talk.buttons()).toContain('Selesai')
    expect(talk.stored()?.answers.proof).toHaveLength(4)
  })

  test('starts over when it is asked again, and stays as it was until then', async () => {
    const talk = await atProof()
    await talk.send(pdf('nota.pdf'))
    await talk.press('Selesai')
    expect(await talk.press('Ubah: Bukti')).toContain('Bukti bayar?')
    expect(talk.stored()?.answers.proof).toHaveLength(1)
    expect(await talk.send(pdf('struk.pdf'))).toContain('Tersimpan:\nstruk.pdf')
    expect(await talk.press('Selesai')).toContain('Bukti: struk.pdf\n')
  })

  test('asked again and said to be done keeps what it had, and skipped loses it', async () => {
    const talk = await atProof()
    await talk.send(pdf('nota.pdf'))
    await talk.press('Selesai')
    await talk.press('Ubah: Bukti')
    expect(await talk.type('selesai')).toContain('Bukti: nota.pdf')
    await talk.press('Ubah: Bukti')
    expect(await talk.press('Lewati')).toContain('Bukti: (tidak diisi)')
  })

  test('asks whether a link that had to be changed was meant', async () => {
    const talk = await atProof()
    expect(await talk.type('http://s.id/nota')).toBe('Maksud Anda https://s.id/nota?')
    expect(await talk.type('ya')).toContain('Tersimpan:\nhttps://s.id/nota')
  })
})

describe('changing an answer', () => {
  test('asks just that field again, then shows the review', async () => {
    const talk = await atReview()
    expect(await talk.press('Ubah: Ukuran')).toBe('Ukuran apa?\n\nPertanyaan 2 dari 4')
    expect(await talk.type('kecil')).toContain('Ukuran: Kecil')
    expect(talk.heard()).toContain('Periksa kembali')
  })

  test('goes by way of the section where there are many fields', async () => {
    const talk = await startTalk(counting, toyTurns(), 'again')
    expect(talk.buttons()).toEqual(['Kirim', 'Ubah no. 1', 'Ubah no. 2', 'Ubah no. 3', 'Nanti saja', 'Batal'])
    expect(await talk.press('Ubah no. 2')).toBe('Rak 20\n\nYang mana yang ingin diubah?')
    expect(talk.buttons()).toEqual(['Ubah: Buku', 'Ubah: Rusak', 'Ubah: Keterangan'])
    expect(await talk.press('Ubah: Rusak')).toBe('Rak 20\n\nBerapa yang rusak?\n\nPertanyaan 5 dari 9')
    await talk.type('3')
    expect(talk.stored()?.answers).toMatchObject({ '10.torn': 0, '20.torn': 3, '30.torn': 0 })
  })

  test('of a field there is none of only shows the review again', async () => {
    const talk = await atReview()
    const review = talk.heard()
    expect(await talk.give({ kind: 'action', action: { do: 'edit', name: 'price' } })).toBe(review)
  })
})

test('sections are named where they begin', async () => {
  const talk = await startTalk(counting, toyTurns())
  expect(talk.heard()).toBe('Hitung tiap rak.\n\nRak 10\n\nBerapa buku?\n\nPertanyaan 1 dari 9')
  expect(await talk.type('4')).toBe('Berapa yang rusak?\n\nPertanyaan 2 dari 9')
  for (const answer of ['1', 'lewati']) await talk.type(answer)
  expect(talk.heard()).toBe('Rak 20\n\nBerapa buku?\n\nPertanyaan 4 dari 9')
})

test('answers that do not stand together lead back to the field, which is then asked alone', async () => {
  const talk = await atReview()
  await talk.press('Ubah: Nama')
  await talk.type('Budi')
  expect(await talk.press('Kirim')).toBe('Budi minum yang kecil.\n\nUkuran apa?\n\nPertanyaan 2 dari 4')
  expect(await talk.type('kecil')).toContain('Periksa kembali')
  expect(await talk.press('Kirim')).toContain('"name":"Budi","size":"small"')
})

test('a doubt within a form belongs to its field', async () => {
  const talk = await startTalk(counting, toyTurns())
  expect(await talk.type('7 dari 10')).toBe('Maksud Anda 7 buku?')
  expect(talk.stored()?.doubt).toEqual({ field: '10.books', value: 7 })
  expect(await talk.type('ya')).toContain('Berapa yang rusak?')
  expect(talk.stored()).toMatchObject({ answers: { '10.books': 7 }, doubt: null })
})
