import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { allMeet, asExpected } from '../database/records/office.ts'
import { type Agency, newPeople, openDesk, play } from './agency.ts'
import { contested, heardOut, published, reported } from './month.ts'

let desk: Agency['desk']
let agency: Agency

beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  agency = await newPeople(desk)
})
afterAll(() => desk.close())

const resultOfSiti = (id: number) => desk.as(agency.siti, (records) => records.evaluation(id))

test('a result is opened, which is receiving it, and accepted', async () => {
  const { evaluation } = await published(agency)
  const talk = await agency.siti.open('result')
  expect(await resultOfSiti(evaluation.id)).toMatchObject({ receivedAt: agency.clock.now, response: null })
  expect(await play(talk, '[Terima]')).toMatchInlineSnapshot(`
    "Hasil evaluasi November 2026

    Predikat: Baik

    Hasil kerja: Sesuai Ekspektasi
    Alasan: —

    Perilaku kerja: Sesuai Ekspektasi
    Alasan: —

    • Berorientasi Pelayanan: Sesuai Ekspektasi
    • Akuntabel: Sesuai Ekspektasi
    • Kompeten: Sesuai Ekspektasi
    • Harmonis: Sesuai Ekspektasi
    • Loyal: Sesuai Ekspektasi
    • Adaptif: Sesuai Ekspektasi
    • Kolaboratif: Sesuai Ekspektasi

    Dinilai oleh Hendra Wijaya.

    Anda berhak mengajukan keberatan kepada atasan pejabat penilai, paling lambat Sabtu, 5 Desember 2026 (PP 30/2019 Pasal 59).

    Bagaimana tanggapan Anda?
    [Terima] [Terima dengan catatan] [Ajukan keberatan] [Nanti saja] [Batal]

    > [Terima]

    Terima kasih. Penerimaan Anda tercatat."
  `)
  expect(await resultOfSiti(evaluation.id)).toMatchObject({ response: 'accepted', responseNote: null })
})

test('a result is accepted with a note', async () => {
  const { evaluation } = await published(agency)
  const talk = await agency.siti.open('result', evaluation.id)
  expect(
    await play(talk, '[Terima dengan catatan]\nok\nMohon bimbingan untuk tahun depan.'),
  ).toMatchInlineSnapshot(`
    "Hasil evaluasi November 2026

    Predikat: Baik

    Hasil kerja: Sesuai Ekspektasi
    Alasan: —

    Perilaku kerja: Sesuai Ekspektasi
    Alasan: —

    • Berorientasi Pelayanan: Sesuai Ekspektasi
    • Akuntabel: Sesuai Ekspektasi
    • Kompeten: Sesuai Ekspektasi
    • Harmonis: Sesuai Ekspektasi
    • Loyal: Sesuai Ekspektasi
    • Adaptif: Sesuai Ekspektasi
    • Kolaboratif: Sesuai Ekspektasi

    Dinilai oleh Hendra Wijaya.

    Anda berhak mengajukan keberatan kepada atasan pejabat penilai, paling lambat Sabtu, 5 Desember 2026 (PP 30/2019 Pasal 59).

    Bagaimana tanggapan Anda?
    [Terima] [Terima dengan catatan] [Ajukan keberatan] [Nanti saja] [Batal]

    > [Terima dengan catatan]

    Silakan tulis catatan Anda. Catatan ini tersimpan bersama hasil evaluasi.
    [← Kembali] [Nanti saja] [Batal]

    > ok

    Jawabannya terlalu singkat. Mohon tulis sedikitnya 5 huruf. Contoh: sebutkan apa, kapan, dan akibatnya.

    Silakan tulis catatan Anda. Catatan ini tersimpan bersama hasil evaluasi.
    [← Kembali] [Nanti saja] [Batal]

    > Mohon bimbingan untuk tahun depan.

    Terima kasih. Penerimaan beserta catatan Anda tercatat."
  `)
  expect(await resultOfSiti(evaluation.id)).toMatchObject({
    response: 'accepted-with-note',
    responseNote: 'Mohon bimbingan untuk tahun depan.',
  })
})

test('to object leads to the objection, and leaves the result unanswered until that is filed', async () => {
  const { evaluation } = await published(agency)
  const talk = await agency.siti.open('result')
  await talk.press('Ajukan keberatan')
  expect(talk.outcome()).toMatchObject({
    stored: null,
    replies: [],
    start: { flow: 'objection', about: String(evaluation.id) },
  })
  expect(await resultOfSiti(evaluation.id)).toMatchObject({ response: null })
})

test.each([
  ['plh', 'a.n. Hendra Wijaya, Budi Santoso, Plh.'],
  ['plt', 'a.n. Hendra Wijaya, Budi Santoso, Plt.'],
] as const)('a result by an acting official (%s) names whom he acted for', async (kind, signed) => {
  const { aisyah, hendra, budi, siti, clock } = agency
  const people = { principalId: hendra.employeeId, actingId: budi.employeeId }
  const terms = { kind, scope: ['report'], letterNumber: '800/12/2026', startsAt: clock.now } as const
  const { report } = await reported(agency)
  await desk.as(aisyah, (records) => records.delegate({ ...people, ...terms, endsAt: null }))
  const draft = { reportId: report.reportId, reportRevision: report.revision, now: clock.now }
  await desk.as(budi, (records) =>
    records.publishEvaluation({ ...draft, ratings: asExpected, scores: allMeet }),
  )
  expect((await siti.open('result')).heard()).toContain(`Dinilai oleh ${signed}\n`)
})

test('a result answered before is shown, with the way to object', async () => {
  await published(agency)
  await (await agency.siti.open('result')).press('Terima')
  const talk = await agency.siti.open('result')
  expect(talk.stored()).toBeNull()
  expect(talk.heard()).toContain('Anda berhak mengajukan keberatan')
  expect(talk.buttons()).toEqual(['Ajukan keberatan'])
})

test('the right to object runs from receipt, in the zone of the employee', async () => {
  await published(agency)
  agency.clock.now = new Date('2026-11-30T16:59:59Z')
  expect((await agency.siti.open('result')).heard()).toContain('paling lambat Senin, 14 Desember 2026')
  agency.clock.now = new Date('2026-12-03T05:00:00Z')
  expect((await agency.siti.open('result')).heard()).toContain('paling lambat Senin, 14 Desember 2026')
})

test('a result objected to tells how the objection stands', async () => {
  const { number } = await contested(agency)
  const { siti } = agency
  const latest = await desk.as(siti, (records) => records.latestResult(siti.employeeId))
  const answer = {
    evaluationId: latest?.id ?? 0,
    response: 'objected',
    note: null,
    now: agency.clock.now,
  } as const
  await desk.as(siti, (records) => records.respondToResult(answer))
  const talk = await siti.open('result')
  expect(talk.heard()).toContain(`Keberatan ${number} sedang diperiksa.`)
  expect(talk.buttons()).toEqual([])
})

test('an answer given elsewhere meanwhile stands', async () => {
  const { evaluation } = await published(agency)
  const [one, other] = [await agency.siti.open('result'), await agency.siti.open('result')]
  await one.press('Terima')
  const answered = 'Hasil evaluasi ini sudah Anda tanggapi sebelumnya, jadi tidak ada yang berubah.'
  expect(await play(other, '[Terima dengan catatan]\nMohon bimbingan.')).toContain(answered)
  expect(await resultOfSiti(evaluation.id)).toMatchObject({ response: 'accepted' })
})

describe('it is refused', () => {
  const none = 'Belum ada hasil evaluasi yang terbit untuk Anda.'

  test('before there is one', async () => {
    expect((await agency.siti.open('result')).heard()).toBe(none)
  })

  test.each(['budi', 'hendra', 'ratna', 'aisyah'] as const)('to %s, whose it is not', async (who) => {
    const { evaluation } = await published(agency)
    expect((await agency[who].open('result', evaluation.id)).heard()).toBe(none)
    expect(await resultOfSiti(evaluation.id)).toMatchObject({ receivedAt: null })
  })

  test('of another agency', async () => {
    const { evaluation } = await published(agency)
    const stranger = (await newPeople(desk)).siti
    expect((await stranger.open('result', evaluation.id)).heard()).toBe(none)
  })
})

test('after the ruling the result is the one decided', async () => {
  const { id } = await heardOut(agency)
  const ruling = {
    objectionId: id,
    decision: 'granted',
    reason: 'Bukti lengkap.',
    now: agency.clock.now,
  } as const
  const ratings = { resultRating: 'above', behaviorRating: 'above' } as const
  await desk.as(agency.ratna, (records) => records.decideObjection({ ...ruling, ...ratings }))
  expect((await agency.siti.open('result')).heard()).toMatch(
    /Predikat: Sangat Baik.*sudah diputus dan putusannya final/s,
  )
})
