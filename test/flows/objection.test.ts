import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { reopen, unanswered } from '#conversation/stored.ts'
import { flows } from '#flows/index.ts'
import { withForms } from '../conversation/talk.ts'
import { hire } from '../database/records/office.ts'
import { type Agency, newPeople, openDesk, play } from './agency.ts'
import { contested, heardOut, published, reported } from './month.ts'

let desk: Agency['desk']
let agency: Agency

beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  agency = await newPeople(desk)
  await agency.ratna.prove()
  await agency.hendra.prove()
})
afterAll(() => desk.close())

const objectionTo = (id: number) => desk.as(agency.siti, (records) => records.objection(id))

test('an objection is filed, both sides are heard, it is decided and the ruling read', async () => {
  const { siti, hendra, ratna } = agency
  await published(agency)
  const filed = await siti.open('objection')
  expect(
    await play(filed, 'Laporan Oktober dinilai kurang, padahal 12 laporan terkirim.\n[Kirim]'),
  ).toMatchInlineSnapshot(`
    "Keberatan diperiksa oleh atasan pejabat penilai, yang mendengar kedua pihak sebelum memutus. Batasnya Sabtu, 5 Desember 2026.

    Apa yang menurut Anda tidak sesuai, dan apa buktinya? Contoh: Laporan Oktober dinilai kurang, padahal 12 laporan terkirim tepat waktu dan tautannya ada di bukti dukung.
    [Nanti saja]

    > Laporan Oktober dinilai kurang, padahal 12 laporan terkirim.

    Periksa kembali: Keberatan

    Alasan keberatan: Laporan Oktober dinilai kurang, padahal 12 laporan terkirim.

    Sudah benar? Tekan Kirim. Belum? Pilih yang ingin diubah.
    [Kirim] [Ubah: Alasan keberatan] [Nanti saja] [Batal]

    > [Kirim]

    Keberatan tercatat dengan nomor KB/2026/000001 dan diteruskan kepada atasan pejabat penilai. Kedua pihak akan dimintai penjelasan."
  `)
  expect(filed.outcome().concerns).toEqual([hendra.employeeId, ratna.employeeId, siti.employeeId])

  const { id } = await ofSiti()
  const employeeSide = await siti.open('objection-explanation', id)
  expect(await play(employeeSide, 'tidak ada tambahan')).toMatchInlineSnapshot(`
    "Keberatan KB/2026/000001. Alasan Anda:
    Laporan Oktober dinilai kurang, padahal 12 laporan terkirim.

    Adakah penjelasan tambahan untuk atasan pejabat penilai? Bila tidak ada, tulis: tidak ada tambahan.
    [Nanti saja] [Batal]

    > tidak ada tambahan

    Penjelasan untuk KB/2026/000001 tersimpan. Terima kasih."
  `)
  const appraiserSide = await hendra.open('objection-explanation', id)
  expect(
    await play(appraiserSide, 'Bukti baru saya terima setelah penilaian terbit.'),
  ).toMatchInlineSnapshot(`
    "Keberatan KB/2026/000001 atas penilaian Anda. Alasan pegawai:
    Laporan Oktober dinilai kurang, padahal 12 laporan terkirim.

    Mohon tulis penjelasan Anda untuk atasan yang akan memutus.
    [Nanti saja] [Batal]

    > Bukti baru saya terima setelah penilaian terbit.

    Penjelasan untuk KB/2026/000001 tersimpan. Terima kasih."
  `)
  expect(appraiserSide.outcome().concerns).toEqual([ratna.employeeId])

  const ruling = await ratna.open('objection-decision')
  const script = `[Tulis putusan]
    [Diterima sebagian]
    Dua belas laporan terbukti terkirim tepat waktu.
    [Kirim]
    [Di Atas Ekspektasi]
    [Kirim]
    [Tetapkan putusan]`
  expect(await play(ruling, script)).toMatchInlineSnapshot(`
    "Keberatan KB/2026/000001 – Siti Aminah

    Penilaian semula
    Hasil kerja: Sesuai Ekspektasi
    Alasan: —
    Perilaku kerja: Sesuai Ekspektasi
    Alasan: —

    Alasan keberatan
    Laporan Oktober dinilai kurang, padahal 12 laporan terkirim.

    Penjelasan pegawai
    tidak ada tambahan

    Penjelasan pejabat penilai
    Bukti baru saya terima setelah penilaian terbit.

    Progres November 2026 – dikirim Sabtu, 21 November 2026 pukul 12.00 WIB

    1. Laporan kinerja tersusun
    ▰▰▰▰▰▱▱▱▱▱ 54,17%
    Jumlah laporan: 6,5 dari 12 laporan
    Kendala: tidak ada
    Bukti: belum ada

    2. Biaya cetak berkurang
    ▰▰▰▰▰▱▱▱▱▱ 54,17%
    Biaya cetak: 6,5 dari 1.500.000,5 rupiah
    Kendala: tidak ada
    Bukti: belum ada
    [Tulis putusan] [Nanti saja] [Batal]

    > [Tulis putusan]

    Putusan Anda final (PP 30/2019 Pasal 59 ayat 4). Nilai lama tetap tersimpan dalam riwayat.

    Diterima seluruhnya, sebagian, atau ditolak?

    Pertanyaan 1 dari 4
    [Diterima seluruhnya] [Diterima sebagian] [Ditolak] [← Kembali] [Nanti saja]

    > [Diterima sebagian]

    Apa alasan putusan Anda? Alasan ini dibaca oleh pegawai dan pejabat penilai.

    Pertanyaan 4 dari 4
    [← Kembali] [Nanti saja]

    > Dua belas laporan terbukti terkirim tepat waktu.

    Periksa kembali: Putusan keberatan

    Putusan: Diterima sebagian
    Rating hasil kerja: Sesuai Ekspektasi
    Rating perilaku kerja: Sesuai Ekspektasi
    Alasan putusan: Dua belas laporan terbukti terkirim tepat waktu.

    Sudah benar? Tekan Kirim. Belum? Pilih yang ingin diubah.
    [Kirim] [Ubah: Putusan] [Ubah: Rating hasil kerja] [Ubah: Rating perilaku kerja] [Ubah: Alasan putusan] [Nanti saja] [Batal]

    > [Kirim]

    Bila keberatan diterima, sedikitnya satu rating berubah.

    Rating hasil kerja menurut putusan Anda

    Pertanyaan 2 dari 4
    [Di Atas Ekspektasi] [Sesuai Ekspektasi] [Di Bawah Ekspektasi] [← Kembali] [Nanti saja]

    > [Di Atas Ekspektasi]

    Periksa kembali: Putusan keberatan

    Putusan: Diterima sebagian
    Rating hasil kerja: Di Atas Ekspektasi
    Rating perilaku kerja: Sesuai Ekspektasi
    Alasan putusan: Dua belas laporan terbukti terkirim tepat waktu.

    Sudah benar? Tekan Kirim. Belum? Pilih yang ingin diubah.
    [Kirim] [Ubah: Putusan] [Ubah: Rating hasil kerja] [Ubah: Rating perilaku kerja] [Ubah: Alasan putusan] [Nanti saja] [Batal]

    > [Kirim]

    Pratinjau putusan untuk Siti Aminah: Diterima sebagian
    Alasan: Dua belas laporan terbukti terkirim tepat waktu.

    Semula
    Hasil kerja: Sesuai Ekspektasi
    Perilaku kerja: Sesuai Ekspektasi
    Predikat: Baik

    Menjadi
    Hasil kerja: Di Atas Ekspektasi
    Perilaku kerja: Sesuai Ekspektasi
    Predikat: Baik

    Setelah ditetapkan, putusan ini final dan langsung disampaikan.
    [Tetapkan putusan] [Ubah] [← Kembali] [Nanti saja] [Batal]

    > [Tetapkan putusan]

    Putusan KB/2026/000001 tersimpan dan disampaikan kepada Siti Aminah."
  `)
  expect(ruling.outcome().concerns).toEqual([siti.employeeId, hendra.employeeId])

  expect((await siti.open('ruling', id)).heard()).toMatchInlineSnapshot(`
    "Putusan keberatan KB/2026/000001: Diterima sebagian

    Alasan: Dua belas laporan terbukti terkirim tepat waktu.

    Semula
    Hasil kerja: Sesuai Ekspektasi
    Perilaku kerja: Sesuai Ekspektasi
    Predikat: Baik

    Menjadi
    Hasil kerja: Di Atas Ekspektasi
    Perilaku kerja: Sesuai Ekspektasi
    Predikat: Baik

    Diputus oleh Ratna Dewi. Putusan ini final (PP 30/2019 Pasal 59 ayat 4)."
  `)
  expect(await ofSiti()).toMatchObject({
    state: 'decided',
    late: false,
    ruling: { decision: 'partly-granted' },
  })
})

describe('filing', () => {
  const reason = 'Laporan Oktober dinilai kurang, padahal 12 laporan terkirim.'

  test('answers the result with an objection', async () => {
    const { evaluation } = await published(agency)
    await play(await agency.siti.open('objection', evaluation.id), `${reason}\n[Kirim]`)
    expect(await desk.as(agency.siti, (records) => records.evaluation(evaluation.id))).toMatchObject({
      response: 'objected',
      receivedAt: agency.clock.now,
    })
  })

  test('leaves the result unreceived as long as nothing is filed', async () => {
    const { evaluation } = await published(agency)
    await agency.siti.open('objection')
    expect(await desk.as(agency.siti, (records) => records.evaluation(evaluation.id))).toMatchObject({
      receivedAt: null,
    })
  })

  test('late is told, taken and recorded as late', async () => {
    await published(agency)
    await agency.siti.open('result')
    agency.clock.now = new Date('2026-12-06T02:00:00Z')
    const talk = await agency.siti.open('objection')
    expect(talk.heard()).toMatch(/Batasnya Sabtu, 5 Desember 2026\.\n\nBatas itu sudah lewat\./)
    await play(talk, `${reason}\n[Kirim]`)
    expect(await ofSiti()).toMatchObject({ late: true })
  })

  test('on the last day is in time', async () => {
    await published(agency)
    await agency.siti.open('result')
    agency.clock.now = new Date('2026-12-05T16:59:59Z')
    const talk = await agency.siti.open('objection')
    expect(talk.heard()).not.toContain('sudah lewat')
    await play(talk, `${reason}\n[Kirim]`)
    expect(await ofSiti()).toMatchObject({ late: false })
  })

  test('begun in time and sent off late is late', async () => {
    await published(agency)
    await agency.siti.open('result')
    const talk = await agency.siti.open('objection')
    await talk.type(reason)
    agency.clock.now = new Date('2026-12-05T17:00:00Z')
    await talk.press('Kirim')
    expect(await ofSiti()).toMatchObject({ late: true })
  })

  test('needs a reason that says something', async () => {
    await published(agency)
    const talk = await agency.siti.open('objection', '', withForms)
    expect(await talk.fill({ reason: { text: 'tidak adil' } })).toBe(
      'reason: Jawabannya terlalu singkat. Mohon tulis sedikitnya 20 huruf. Contoh: sebutkan apa, kapan, dan akibatnya.',
    )
  })

  test('is refused without a result, and to anyone whose result it is not', async () => {
    const none =
      'Belum ada hasil evaluasi, jadi belum ada yang dapat diajukan keberatan. Keberatan dapat diajukan setelah hasil terbit.'
    expect((await agency.siti.open('objection')).heard()).toBe(none)
    const { evaluation } = await published(agency)
    for (const member of [agency.budi, agency.hendra, agency.ratna])
      expect((await member.open('objection', evaluation.id)).heard()).toBe(none)
  })

  test('a second time tells how the first stands, also to who was about to', async () => {
    const { evaluation } = await published(agency)
    const [one, other] = [
      await agency.siti.open('objection'),
      await agency.siti.open('objection', evaluation.id),
    ]
    await play(one, `${reason}\n[Kirim]`)
    const { number } = await ofSiti()
    expect(await play(other, `${reason}\n[Kirim]`)).toContain(
      `Keberatan ${number} sedang diperiksa. Lihat /status.`,
    )
    expect((await agency.siti.open('objection')).heard()).toBe(
      `Keberatan ${number} sedang diperiksa. Lihat /status.`,
    )
  })

  test('is refused where the appraiser has no superior', async () => {
    const { ratna, hendra } = agency
    await reported(agency)
    await desk.prisma.employee.update({ where: { id: hendra.employeeId }, data: { appraiserId: null } })
    const rated = await hendra.open('evaluate')
    await play(
      rated,
      `[Nilai sekarang]\n[Sesuai Ekspektasi]\n[Lewati]\n${'[Sesuai Ekspektasi]\n'.repeat(8)}[Lewati]\n[Kirim]\n[Terbitkan]`,
    )
    const talk = await agency.siti.open('objection')
    expect(await play(talk, `${reason}\n[Kirim]`)).toContain(
      'Atasan dari pejabat penilai Anda belum tercatat',
    )
    await desk.prisma.employee.update({
      where: { id: hendra.employeeId },
      data: { appraiserId: ratna.employeeId },
    })
    expect(await play(await agency.siti.open('objection'), `${reason}\n[Kirim]`)).toContain(
      'Keberatan tercatat',
    )
  })
})

describe('an explanation', () => {
  test.each(['budi', 'ratna', 'aisyah'] as const)('is not asked of %s', async (who) => {
    const { id } = await contested(agency)
    expect((await agency[who].open('objection-explanation', id)).heard()).toBe(
      'Keberatan itu bukan wewenang Anda.',
    )
  })

  test('is given once by each side', async () => {
    const { id } = await contested(agency)
    const [one, other] = [
      await agency.siti.open('objection-explanation', id),
      await agency.siti.open('objection-explanation', id),
    ]
    await one.type('Bukti ada di tautan kedua.')
    const given = 'Penjelasan itu sudah diberikan, atau keberatannya sudah diputus.'
    expect(await other.type('Bukti ada di tautan ketiga.')).toBe(given)
    expect((await agency.siti.open('objection-explanation', id)).heard()).toBe(given)
    expect(await objectionTo(id)).toMatchObject({
      state: 'awaiting-explanations',
      explanations: { employee: 'Bukti ada di tautan kedua.', appraiser: null },
    })
  })
})

describe('a decision', () => {
  test('waits until both sides are heard', async () => {
    const { id } = await contested(agency)
    expect((await agency.ratna.open('objection-decision', id)).heard()).toBe(
      'Penjelasan kedua pihak belum lengkap. Anda akan kami kabari begitu lengkap.',
    )
    expect((await agency.ratna.open('objection-decision')).heard()).toBe(
      'Tidak ada keberatan yang menunggu putusan Anda.',
    )
  })

  test.each(['siti', 'hendra', 'budi', 'aisyah'] as const)('is not for %s to make', async (who) => {
    const { id } = await heardOut(agency)
    expect((await agency[who].open('objection-decision', id)).heard()).toBe(
      'Keberatan itu bukan wewenang Anda.',
    )
  })

  test('that rejects keeps the ratings, and says so before it is sent', async () => {
    const { id } = await heardOut(agency)
    const talk = await agency.ratna.open('objection-decision', id, withForms)
    await talk.press('Tulis putusan')
    const given = {
      decision: { option: 'rejected' },
      behaviorRating: { option: 'meets' },
      reason: { text: 'Bukti tidak mendukung alasan.' },
    }
    expect(await talk.fill({ ...given, resultRating: { option: 'above' } })).toBe(
      'decision: Bila keberatan ditolak, kedua rating tetap seperti semula.',
    )
    await talk.fill({ ...given, resultRating: { option: 'meets' } })
    expect(await talk.press('Tetapkan putusan')).toMatch(/^Putusan KB\/2026\/\d{6} tersimpan/)
    expect(await objectionTo(id)).toMatchObject({ ruling: { decision: 'rejected' } })
  })

  test('is made once', async () => {
    const { id } = await heardOut(agency)
    const [one, other] = [
      await agency.ratna.open('objection-decision', id),
      await agency.ratna.open('objection-decision', id),
    ]
    const rejected = '[Tulis putusan]\n[Ditolak]\nBukti tidak mendukung alasan.\n[Kirim]\n[Tetapkan putusan]'
    await play(one, rejected)
    expect(await play(other, rejected)).toContain('Keberatan itu sudah diputus.')
    expect((await agency.ratna.open('objection-decision', id)).heard()).toBe('Keberatan itu sudah diputus.')
  })

  test('is asked for proof, and can be changed without', async () => {
    const { id } = await heardOut(agency)
    agency.clock.now = new Date(agency.clock.now.getTime() + 10 * 60_000)
    const talk = await agency.ratna.open('objection-decision', id)
    const rejected = '[Tulis putusan]\n[Ditolak]\nBukti tidak mendukung alasan.\n[Kirim]'
    await play(talk, `${rejected}\n[Tetapkan putusan]`)
    expect(talk.outcome()).toMatchObject({ proof: true, taken: false })
    expect(await objectionTo(id)).toMatchObject({ state: 'heard-out' })
    expect(await talk.press('Ubah')).toContain('Alasan putusan: Bukti tidak mendukung alasan.')
    await agency.ratna.prove()
    expect(await play(talk, '[Kirim]\n[Tetapkan putusan]')).toMatch(/Putusan KB\/2026\/\d{6} tersimpan/)
  })

  test('goes to the next superior when the first is a side himself', async () => {
    const head = await agency.join(await hire(desk, agency, null, { name: 'Ahmad Fauzan' }), 'Ahmad Fauzan')
    await desk.prisma.employee.update({
      where: { id: agency.ratna.employeeId },
      data: { appraiserId: head.employeeId },
    })
    const objection = await heardOut(agency)
    expect(objection.deciderId).toBe(agency.ratna.employeeId)
    expect((await head.open('objection-decision', objection.id)).heard()).toBe(
      'Keberatan itu bukan wewenang Anda.',
    )
  })
})

test('a decision begun before it was shown once more goes on', async () => {
  const flow = flows.get('objection-decision')
  const data = { objectionId: 1, name: 'Siti Aminah', resultRating: 'meets', behaviorRating: 'meets' }
  const kept = { flow: 'objection-decision', version: 1, step: 'rule', data, passed: ['read'], ...unanswered }
  const stored = { ...kept, answers: { decision: 'rejected' } }
  expect(reopen(stored, flows)).toEqual({
    flow,
    stored: { ...stored, version: 2, data: { ...data, ruling: null } },
  })
})

describe('a ruling', () => {
  test.each(['hendra', 'ratna', 'budi'] as const)('is not for %s to read', async (who) => {
    const { id } = await heardOut(agency)
    await play(
      await agency.ratna.open('objection-decision', id),
      '[Tulis putusan]\n[Ditolak]\nBukti tidak mendukung alasan.\n[Kirim]\n[Tetapkan putusan]',
    )
    expect((await agency[who].open('ruling', id)).heard()).toBe('Keberatan itu bukan wewenang Anda.')
  })

  test('names who gave it in another’s place', async () => {
    const { aisyah, ratna, budi, siti, clock } = agency
    const { id: objectionId } = await heardOut(agency)
    const people = { principalId: ratna.employeeId, actingId: budi.employeeId }
    const terms = { kind: 'plh', scope: ['objection'], letterNumber: '800/12/2026' } as const
    const given = { decision: 'rejected', reason: 'Bukti tidak mendukung.', now: clock.now } as const
    await desk.as(aisyah, (records) =>
      records.delegate({ ...people, ...terms, startsAt: clock.now, endsAt: null }),
    )
    await desk.as(budi, (records) =>
      records.decideObjection({ objectionId, ...given, resultRating: 'meets', behaviorRating: 'meets' }),
    )
    expect((await siti.open('ruling', objectionId)).heard()).toContain(
      'Diputus oleh a.n. Ratna Dewi, Budi Santoso, Plh. Putusan ini final',
    )
  })

  test('cannot be read before it is made', async () => {
    const { id } = await heardOut(agency)
    expect((await agency.siti.open('ruling', id)).heard()).toBe('Keberatan itu bukan wewenang Anda.')
  })
})

async function ofSiti() {
  const { siti } = agency
  const found = await desk.as(siti, async (records) => {
    const result = await records.latestResult(siti.employeeId)
    return result && records.objectionTo(result.id)
  })
  if (!found) throw new Error('Siti has not objected')
  return found
}
