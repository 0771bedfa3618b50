import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Agency, newPeople, openDesk, play } from './agency.ts'

let desk: Agency['desk']
let agency: Agency

beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  agency = await newPeople(desk)
})
afterAll(() => desk.close())

const praise = 'Saat antrean panjang Senin lalu, Anda membuka loket tambahan. Lanjutkan.'

test('an appraiser gives feedback, which the employee reads', async () => {
  const { hendra, siti } = agency
  const given = await hendra.open('feedback')
  expect(await play(given, `[Siti Aminah]\nbagus\n${praise}`)).toMatchInlineSnapshot(`
    "Untuk siapa umpan baliknya?
    [Budi Santoso] [Siti Aminah] [Baca umpan balik untuk saya] [Nanti saja] [Batal]

    > [Siti Aminah]

    Umpan balik untuk Siti Aminah. Sebutkan keadaan, perilaku, akibat, dan saran. Contoh: Saat antrean panjang Senin lalu, Anda membuka loket tambahan sehingga warga cepat terlayani. Lanjutkan.
    [← Kembali] [Nanti saja] [Batal]

    > bagus

    Jawabannya terlalu singkat. Mohon tulis sedikitnya 10 huruf. Contoh: sebutkan apa, kapan, dan akibatnya.

    Umpan balik untuk Siti Aminah. Sebutkan keadaan, perilaku, akibat, dan saran. Contoh: Saat antrean panjang Senin lalu, Anda membuka loket tambahan sehingga warga cepat terlayani. Lanjutkan.
    [← Kembali] [Nanti saja] [Batal]

    > Saat antrean panjang Senin lalu, Anda membuka loket tambahan. Lanjutkan.

    Umpan balik untuk Siti Aminah tersimpan dan disampaikan."
  `)
  expect(given.outcome().concerns).toEqual([siti.employeeId])

  const [unread] = await desk.as(siti, (records) => records.feedbackUnread(siti.employeeId))
  const read = await siti.open('feedback-reading', unread?.feedbackId)
  expect(read.heard()).toBe(`Dari Hendra Wijaya, Sabtu, 21 November 2026 pukul 12.00 WIB:\n${praise}`)
  expect(await desk.as(siti, (records) => records.feedbackUnread(siti.employeeId))).toEqual([])
  expect((await siti.open('feedback')).heard()).toBe(`Umpan balik untuk Anda\n\n${read.heard()}`)
})

test('an appraiser reads what he himself was given', async () => {
  await play(await agency.ratna.open('feedback'), `[Hendra Wijaya]\n${praise}`)
  const talk = await agency.hendra.open('feedback')
  expect(talk.buttons()).toEqual([
    'Budi Santoso',
    'Siti Aminah',
    'Baca umpan balik untuk saya',
    'Nanti saja',
    'Batal',
  ])
  expect(await talk.press('Baca umpan balik untuk saya')).toContain('Dari Ratna Dewi')
})

test('there may be none', async () => {
  expect((await agency.siti.open('feedback')).heard()).toBe('Belum ada umpan balik untuk Anda.')
})

test('only whom it is for reads it', async () => {
  const { hendra, siti, budi } = agency
  await play(await hendra.open('feedback'), `[Siti Aminah]\n${praise}`)
  const [unread] = await desk.as(siti, (records) => records.feedbackUnread(siti.employeeId))
  for (const member of [budi, hendra])
    expect((await member.open('feedback-reading', unread?.feedbackId)).heard()).toBe(
      'Belum ada umpan balik untuk Anda.',
    )
})

test('is not given to who is appraised by another by then', async () => {
  const talk = await agency.hendra.open('feedback')
  await talk.press('Siti Aminah')
  const { siti, ratna } = agency
  await desk.prisma.employee.update({
    where: { id: siti.employeeId },
    data: { appraiserId: ratna.employeeId },
  })
  expect(await talk.type(praise)).toMatch(/^Ini tidak \(lagi\) menjadi wewenang Anda.* tidak dicatat\./)
})
