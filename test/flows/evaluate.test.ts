import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { withForms } from '../conversation/talk.ts'
import { pdf } from '../conversation/toy.ts'
import { type Agency, newPeople, openDesk, play } from './agency.ts'
import { published, readyToReport, reported, sendReport } from './month.ts'

let desk: Agency['desk']
let agency: Agency

beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  agency = await newPeople(desk)
  await agency.hendra.prove()
})
afterAll(() => desk.close())

const asExpected = `[Sesuai Ekspektasi]\n[Lewati]\n${'[Sesuai Ekspektasi]\n'.repeat(8)}[Lewati]`

test('an appraiser looks at the progress, rates it and publishes the result', async () => {
  await reported(agency)
  const talk = await agency.hendra.open('evaluate')
  const script = `[Nilai sekarang]
    di atas
    Dua belas laporan selesai, tiga lebih banyak dari target.
    ${'[Sesuai Ekspektasi]\n'.repeat(6)}
    di atas
    sesuai
    Membantu rekan menyusun laporan saat cuti.
    [Kirim]
    [Terbitkan]`
  expect(await play(talk, script)).toMatchInlineSnapshot(`
    "Siti Aminah

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

    Apa yang ingin Anda lakukan?
    [Nilai sekarang] [Minta dilengkapi] [Beri umpan balik] [Nanti saja] [Batal]

    > [Nilai sekarang]

    Penilaian untuk Siti Aminah. Nilailah dari bukti sepanjang bulan, bukan kesan terakhir. Rating selain “Sesuai Ekspektasi” memerlukan alasan.

    Dibandingkan ekspektasi yang disepakati, bagaimana hasil kerjanya?

    Pertanyaan 1 dari 11
    [Di Atas Ekspektasi] [Sesuai Ekspektasi] [Di Bawah Ekspektasi] [← Kembali] [Nanti saja]

    > di atas

    Sebutkan hasil atau bukti yang mendasarinya. Wajib bila bukan “Sesuai Ekspektasi”.

    Pertanyaan 2 dari 11
    [Lewati] [← Kembali] [Nanti saja]

    > Dua belas laporan selesai, tiga lebih banyak dari target.

    Berorientasi Pelayanan: bagaimana perilakunya?
    • Memahami dan memenuhi kebutuhan masyarakat
    • Ramah, cekatan, solutif, dan dapat diandalkan
    • Melakukan perbaikan tiada henti

    Pertanyaan 3 dari 11
    [Di Atas Ekspektasi] [Sesuai Ekspektasi] [Di Bawah Ekspektasi] [← Kembali] [Nanti saja]

    > [Sesuai Ekspektasi]

    Akuntabel: bagaimana perilakunya?
    • Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi
    • Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien
    • Tidak menyalahgunakan kewenangan jabatan

    Pertanyaan 4 dari 11
    [Di Atas Ekspektasi] [Sesuai Ekspektasi] [Di Bawah Ekspektasi] [← Kembali] [Nanti saja]

    > [Sesuai Ekspektasi]

    Kompeten: bagaimana perilakunya?
    • Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah
    • Membantu orang lain belajar
    • Melaksanakan tugas dengan kualitas terbaik

    Pertanyaan 5 dari 11
    [Di Atas Ekspektasi] [Sesuai Ekspektasi] [Di Bawah Ekspektasi] [← Kembali] [Nanti saja]

    > [Sesuai Ekspektasi]

    Harmonis: bagaimana perilakunya?
    • Menghargai setiap orang apa pun latar belakangnya
    • Suka menolong orang lain
    • Membangun lingkungan kerja yang kondusif

    Pertanyaan 6 dari 11
    [Di Atas Ekspektasi] [Sesuai Ekspektasi] [Di Bawah Ekspektasi] [← Kembali] [Nanti saja]

    > [Sesuai Ekspektasi]

    Loyal: bagaimana perilakunya?
    • Memegang teguh ideologi Pancasila dan Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia kepada NKRI dan pemerintahan yang sah
    • Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara
    • Menjaga rahasia jabatan dan negara

    Pertanyaan 7 dari 11
    [Di Atas Ekspektasi] [Sesuai Ekspektasi] [Di Bawah Ekspektasi] [← Kembali] [Nanti saja]

    > [Sesuai Ekspektasi]

    Adaptif: bagaimana perilakunya?
    • Cepat menyesuaikan diri menghadapi perubahan
    • Terus berinovasi dan mengembangkan kreativitas
    • Bertindak proaktif

    Pertanyaan 8 dari 11
    [Di Atas Ekspektasi] [Sesuai Ekspektasi] [Di Bawah Ekspektasi] [← Kembali] [Nanti saja]

    > [Sesuai Ekspektasi]

    Kolaboratif: bagaimana perilakunya?
    • Memberi kesempatan kepada berbagai pihak untuk berkontribusi
    • Terbuka dalam bekerja sama untuk menghasilkan nilai tambah
    • Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama

    Pertanyaan 9 dari 11
    [Di Atas Ekspektasi] [Sesuai Ekspektasi] [Di Bawah Ekspektasi] [← Kembali] [Nanti saja]

    > di atas

    Secara keseluruhan, bagaimana perilaku kerjanya?

    Pertanyaan 10 dari 11
    [Di Atas Ekspektasi] [Sesuai Ekspektasi] [Di Bawah Ekspektasi] [← Kembali] [Nanti saja]

    > sesuai

    Sebutkan satu contoh kejadian. Wajib bila ada rating selain “Sesuai Ekspektasi”.

    Pertanyaan 11 dari 11
    [Lewati] [← Kembali] [Nanti saja]

    > Membantu rekan menyusun laporan saat cuti.

    Periksa kembali: Penilaian

    Rating hasil kerja: Di Atas Ekspektasi
    Alasan rating hasil kerja: Dua belas laporan selesai, tiga lebih banyak dari target.
    Berorientasi Pelayanan: Sesuai Ekspektasi
    Akuntabel: Sesuai Ekspektasi
    Kompeten: Sesuai Ekspektasi
    Harmonis: Sesuai Ekspektasi
    Loyal: Sesuai Ekspektasi
    Adaptif: Sesuai Ekspektasi
    Kolaboratif: Di Atas Ekspektasi
    Rating perilaku kerja: Sesuai Ekspektasi
    Alasan rating perilaku: Membantu rekan menyusun laporan saat cuti.

    Sudah benar? Tekan Kirim. Belum? Pilih yang ingin diubah.
    [Kirim] [Ubah: Rating hasil kerja] [Ubah: Alasan rating hasil kerja] [Ubah: Berorientasi Pelayanan] [Ubah: Akuntabel] [Ubah: Kompeten] [Ubah: Harmonis] [Ubah: Loyal] [Ubah: Adaptif] [Ubah: Kolaboratif] [Ubah: Rating perilaku kerja] [Ubah: Alasan rating perilaku] [Nanti saja] [Batal]

    > [Kirim]

    Penilaian Siti Aminah (belum terbit)

    Hasil kerja: Di Atas Ekspektasi
    Alasan: Dua belas laporan selesai, tiga lebih banyak dari target.

    Perilaku kerja: Sesuai Ekspektasi
    Alasan: Membantu rekan menyusun laporan saat cuti.
    • Berorientasi Pelayanan: Sesuai Ekspektasi
    • Akuntabel: Sesuai Ekspektasi
    • Kompeten: Sesuai Ekspektasi
    • Harmonis: Sesuai Ekspektasi
    • Loyal: Sesuai Ekspektasi
    • Adaptif: Sesuai Ekspektasi
    • Kolaboratif: Di Atas Ekspektasi

    Predikat menurut matriks: Baik

    Setelah diterbitkan, yang bersangkutan menerima hasil ini beserta hak mengajukan keberatan.
    [Terbitkan] [Ubah penilaian] [← Kembali] [Nanti saja] [Batal]

    > [Terbitkan]

    Hasil untuk Siti Aminah terbit dengan predikat Baik. Terima kasih."
  `)
  expect(talk.outcome().concerns).toEqual([agency.siti.employeeId])
})

test('ratings that cannot stand together lead back to what is wrong', async () => {
  await reported(agency)
  const talk = await agency.hendra.open('evaluate')
  await play(talk, `[Nilai sekarang]\n${asExpected}\n[Ubah: Rating hasil kerja]\n[Di Bawah Ekspektasi]`)
  expect(await talk.press('Kirim')).toMatch(
    /^Mohon tulis alasannya: rating selain “Sesuai Ekspektasi”.*Sebutkan hasil/s,
  )
  await talk.type('Tiga laporan dari dua belas.')
  await play(talk, '[Ubah: Rating perilaku kerja]\n[Di Atas Ekspektasi]')
  expect(await talk.press('Kirim')).toMatch(/^Rating keseluruhan lebih tinggi daripada ketujuh nilai/)
  expect(talk.stored()?.step).toBe('score')
})

test('it is published by who has proved himself, and nothing rated is lost until then', async () => {
  await reported(agency)
  agency.clock.now = new Date(agency.clock.now.getTime() + 10 * 60_000)
  const talk = await agency.hendra.open('evaluate')
  await play(talk, `[Nilai sekarang]\n${asExpected}\n[Kirim]\n[Terbitkan]`)
  expect(talk.outcome()).toMatchObject({ proof: true, taken: false })
  expect(await desk.prisma.evaluation.count({ where: { employeeId: agency.siti.employeeId } })).toBe(0)
  await agency.hendra.prove()
  expect(await talk.press('Terbitkan')).toContain('terbit dengan predikat Baik')
})

test('what was rated can be changed before it is published', async () => {
  await reported(agency)
  const talk = await agency.hendra.open('evaluate')
  await play(talk, `[Nilai sekarang]\n${asExpected}\n[Kirim]`)
  expect(talk.heard()).toContain('Predikat menurut matriks: Baik')
  expect(await talk.press('Ubah penilaian')).toContain('Periksa kembali: Penilaian')
  await play(
    talk,
    '[Ubah: Loyal]\n[Di Atas Ekspektasi]\n[Ubah: Alasan rating perilaku]\nMemimpin upacara dengan baik.\n[Kirim]',
  )
  expect(talk.heard()).toContain('• Loyal: Di Atas Ekspektasi')
  expect(await talk.press('Terbitkan')).toContain('terbit dengan predikat Baik')
})

test('with forms it is rated in one form', async () => {
  await reported(agency)
  const talk = await agency.hendra.open('evaluate', '', withForms)
  await talk.press('Nilai sekarang')
  const values = [
    'service-oriented',
    'accountable',
    'competent',
    'harmonious',
    'loyal',
    'adaptive',
    'collaborative',
  ]
  const meets = { option: 'meets' }
  const ratings = Object.fromEntries([...values, 'behaviorRating'].map((name) => [name, meets]))
  expect(await talk.fill({ ...ratings, resultRating: { option: 'above' } })).toMatch(
    /^resultReason: Mohon tulis alasannya/,
  )
  expect(await talk.fill({ ...ratings, resultRating: meets })).toContain('Predikat menurut matriks: Baik')
  expect(await talk.press('Terbitkan')).toContain('terbit dengan predikat Baik')
})

test('a report is given back to be completed', async () => {
  const { period } = await reported(agency)
  const talk = await agency.hendra.open('evaluate')
  await talk.press('Minta dilengkapi')
  expect(talk.heard()).toBe('Apa yang perlu dilengkapi Siti Aminah? Pesan ini dibaca oleh yang bersangkutan.')
  expect(await talk.type('Mohon lampirkan notulen rapat.')).toBe(
    'Laporan dikembalikan kepada Siti Aminah untuk dilengkapi.',
  )
  expect(talk.outcome().concerns).toEqual([agency.siti.employeeId])
  const { siti } = agency
  expect(await desk.as(siti, (records) => records.reportOf(siti.employeeId, period.id))).toMatchObject({
    state: 'returned',
    returnReason: 'Mohon lampirkan notulen rapat.',
  })
})

test('feedback is given beside the rating, which it does not end', async () => {
  await reported(agency)
  const talk = await agency.hendra.open('evaluate')
  await talk.press('Beri umpan balik')
  const heard = await talk.type('Laporan layanan sangat rapi, lanjutkan.')
  expect(heard).toMatch(
    /^Umpan balik untuk Siti Aminah tersimpan dan disampaikan\..*Laporan layanan sangat rapi/s,
  )
  expect(talk.buttons()).toContain('Nilai sekarang')
  expect(talk.buttons()).not.toContain('← Kembali')
})

test('evidence is sent along on request', async () => {
  await readyToReport(agency)
  const report = await agency.siti.open('monthly-update')
  await play(report, '3\nlewati')
  const evidence = pdf('laporan.pdf', crypto.randomUUID())
  await report.send(evidence)
  await play(report, '[Selesai]\n0\nlewati\nlewati\n[Kirim]')
  const talk = await agency.hendra.open('evaluate')
  await talk.press('Lihat 1 berkas bukti')
  expect(talk.outcome().replies[0]).toMatchObject({ lines: [], attach: [evidence] })
  expect(talk.buttons()).toContain('Nilai sekarang')
})

describe('a report revised while it is looked at', () => {
  test('is shown anew, the ratings kept', async () => {
    const { period, plan } = await reported(agency)
    const talk = await agency.hendra.open('evaluate')
    await play(talk, `[Nilai sekarang]\n${asExpected}\n[Kirim]`)
    await sendReport(agency, period, plan)
    expect(await talk.press('Terbitkan')).toMatch(
      /^Sementara itu Siti Aminah memperbarui laporannya \(revisi ke-2\).*revisi ke-2\n/s,
    )
    await talk.press('Nilai sekarang')
    expect(await play(talk, '[Kirim]\n[Terbitkan]')).toContain(
      'Hasil untuk Siti Aminah terbit dengan predikat Baik.',
    )
  })

  test('is not given back for what it was before', async () => {
    const { period, plan } = await reported(agency)
    const talk = await agency.hendra.open('evaluate')
    await talk.press('Minta dilengkapi')
    await sendReport(agency, period, plan)
    expect(await talk.type('Mohon lampirkan notulen rapat.')).toMatch(
      /^Sementara itu Siti Aminah memperbarui laporannya/,
    )
  })
})

describe('it is refused', () => {
  const gone = 'Laporan itu sudah dinilai, dikembalikan, atau periodenya sudah ditutup. Lihat /status.'

  test('when nothing waits', async () => {
    expect((await agency.hendra.open('evaluate')).heard()).toBe(
      'Tidak ada laporan yang menunggu penilaian Anda.',
    )
    expect((await agency.siti.open('evaluate', 'Siti')).heard()).toBe(
      'Tidak ada laporan yang menunggu penilaian Anda.',
    )
  })

  test.each(['siti', 'budi', 'ratna'] as const)('to %s, whose it is not to rate', async (who) => {
    const { report } = await reported(agency)
    expect((await agency[who].open('evaluate', report.reportId)).heard()).toBe(gone)
  })

  test('once it is published, also to who was about to', async () => {
    const { report } = await reported(agency)
    const [one, other] = [await agency.hendra.open('evaluate'), await agency.hendra.open('evaluate')]
    for (const talk of [one, other]) await play(talk, `[Nilai sekarang]\n${asExpected}\n[Kirim]`)
    await one.press('Terbitkan')
    expect(await other.press('Terbitkan')).toBe(gone)
    expect((await agency.hendra.open('evaluate', report.reportId)).heard()).toBe(gone)
  })

  test('to be completed once the month is closed, while it can still be rated', async () => {
    const { period } = await reported(agency)
    await desk.as(agency.aisyah, (records) => records.closePeriod(period.id, agency.clock.now))
    const talk = await agency.hendra.open('evaluate')
    await talk.press('Minta dilengkapi')
    expect(await talk.type('Mohon lampirkan notulen rapat.')).toBe(gone)
    const rated = await agency.hendra.open('evaluate')
    await play(rated, `[Nilai sekarang]\n${asExpected}\n[Kirim]`)
    expect(await rated.press('Terbitkan')).toContain('terbit dengan predikat Baik')
  })

  test('to give feedback to someone who is appraised by another by then', async () => {
    await reported(agency)
    const talk = await agency.hendra.open('evaluate')
    await talk.press('Beri umpan balik')
    const { siti, ratna } = agency
    await desk.prisma.employee.update({
      where: { id: siti.employeeId },
      data: { appraiserId: ratna.employeeId },
    })
    expect(await talk.type('Laporan layanan sangat rapi.')).toMatch(
      /^Ini tidak \(lagi\) menjadi wewenang Anda/,
    )
  })
})

test('a published result is read by the employee as it was rated', async () => {
  await published(agency)
  expect((await agency.siti.open('result')).heard()).toContain('Predikat: Baik')
})
