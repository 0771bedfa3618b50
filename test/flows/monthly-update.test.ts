import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { withForms } from '../conversation/talk.ts'
import { pdf } from '../conversation/toy.ts'
import { allMeet, approvedPlan, asExpected, openMonth, submittedPlan } from '../database/records/office.ts'
import { type Agency, newPeople, openDesk, play } from './agency.ts'
import { openNovember, published, readyToReport, reported, sendReport } from './month.ts'

let desk: Agency['desk']
let agency: Agency

beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  agency = await newPeople(desk)
})
afterAll(() => desk.close())

const file = () => pdf('laporan.pdf', crypto.randomUUID())

test('an employee reports her month', async () => {
  const { period } = await readyToReport(agency)
  const talk = await agency.siti.open('monthly-update')
  expect(
    await play(talk, '3 laporan\nServer mati dua hari.\ndrive.google.com/laporan'),
  ).toMatchInlineSnapshot(`
    "Progres November 2026
    Ada 2 RHK. Paling lambat Senin, 30 November 2026. Jawaban tersimpan setiap kali, jadi boleh berhenti di tengah.

    1. Laporan kinerja tersusun
    Jumlah laporan – target 12 laporan

    Berapa realisasinya sampai saat ini? Target 12 laporan. Contoh: 12 laporan

    Pertanyaan 1 dari 6
    [Nanti saja]

    > 3 laporan

    Adakah kendala? Tulis singkat, atau lewati.

    Pertanyaan 2 dari 6
    [Lewati] [← Kembali] [Nanti saja]

    > Server mati dua hari.

    Kirim bukti dukung: tautan, foto, atau dokumen (paling besar 20 MB). Boleh lebih dari satu, atau lewati.

    Pertanyaan 3 dari 6
    [Lewati] [← Kembali] [Nanti saja]

    > drive.google.com/laporan

    Tersimpan:
    https://drive.google.com/laporan

    Kirim lagi bila masih ada, atau tekan Selesai.
    [Selesai] [← Kembali] [Nanti saja]"
  `)
  await talk.send(file())
  expect(await play(talk, '[Selesai]\n1.500.000,50\ntidak\nlewati')).toMatchInlineSnapshot(`
    "Tersimpan:
    https://drive.google.com/laporan
    laporan.pdf

    Kirim lagi bila masih ada, atau tekan Selesai.
    [Selesai] [← Kembali] [Nanti saja]

    > [Selesai]

    2. Biaya cetak berkurang
    Biaya cetak – target 1.500.000,5 rupiah

    Berapa realisasinya sampai saat ini? Target 1.500.000,5 rupiah. Contoh: 1.500.000,5 rupiah

    Pertanyaan 4 dari 6
    [← Kembali] [Nanti saja]

    > 1.500.000,50

    Adakah kendala? Tulis singkat, atau lewati.

    Pertanyaan 5 dari 6
    [Lewati] [← Kembali] [Nanti saja]

    > tidak

    Kirim bukti dukung: tautan, foto, atau dokumen (paling besar 20 MB). Boleh lebih dari satu, atau lewati.

    Pertanyaan 6 dari 6
    [Lewati] [← Kembali] [Nanti saja]

    > lewati

    Periksa kembali: Progres bulanan

    1. Laporan kinerja tersusun
    Jumlah laporan – target 12 laporan

    Realisasi: 3 laporan
    Kendala: Server mati dua hari.
    Bukti dukung: https://drive.google.com/laporan
    laporan.pdf

    2. Biaya cetak berkurang
    Biaya cetak – target 1.500.000,5 rupiah

    Realisasi: 1.500.000,5 rupiah
    Kendala: (tidak diisi)
    Bukti dukung: (tidak diisi)

    Sudah benar? Tekan Kirim. Belum? Pilih yang ingin diubah.
    [Kirim] [Ubah no. 1] [Ubah no. 2] [Nanti saja] [Batal]"
  `)
  expect(await talk.press('Kirim')).toMatchInlineSnapshot(
    `"Progres November 2026 terkirim. Terima kasih. Masih dapat diubah sampai Sabtu, 5 Desember 2026 dengan /progres."`,
  )
  expect(talk.outcome().concerns).toEqual([agency.hendra.employeeId])
  const { siti } = agency
  const report = await desk.as(siti, (records) => records.reportOf(siti.employeeId, period.id))
  expect(report).toMatchObject({
    state: 'submitted',
    revision: 1,
    entries: [
      {
        realization: 3,
        achievement: 25,
        obstacle: 'Server mati dua hari.',
        evidence: [{ url: 'https://drive.google.com/laporan' }, { name: 'laporan.pdf' }],
      },
      { realization: 1_500_000.5, achievement: 100, obstacle: null, evidence: [] },
    ],
  })
})

test('more than the target is kept, and said to count up to 120 percent', async () => {
  await readyToReport(agency)
  const talk = await agency.siti.open('monthly-update')
  await play(talk, '24\nlewati\nlewati\n1.500.000\nlewati\nlewati')
  expect(await talk.press('Kirim')).toMatch(
    /capaian dihitung paling tinggi 120%.*Realisasi Anda tetap tercatat utuh\.$/s,
  )
})

test('a report is changed as long as it may be, beginning with what was sent', async () => {
  await reported(agency)
  const talk = await agency.siti.open('monthly-update')
  expect(talk.heard()).toContain('Periksa kembali: Progres bulanan')
  await play(talk, '[Ubah no. 1]\n[Ubah: Realisasi]\n9')
  expect(await talk.press('Kirim')).toContain('diperbarui (revisi ke-2)')
})

test('what the appraiser wants completed is asked for, even past the last day for changes', async () => {
  const { period, report } = await reported(agency)
  const request = { ...report, reason: 'Mohon lampirkan notulen.', now: agency.clock.now }
  await desk.as(agency.hendra, (records) => records.returnReport(request))
  agency.clock.now = new Date('2026-12-08T02:00:00Z')
  const talk = await agency.siti.open('monthly-update', period.id)
  expect(talk.heard()).toContain('Atasan meminta dilengkapi:\nMohon lampirkan notulen.\n\nPeriksa kembali')
  expect(await talk.press('Kirim')).toMatch(
    /^Progres November 2026 sudah dilengkapi dan dikirim kembali kepada pejabat penilai\. Terima kasih\./,
  )
  expect((await agency.siti.open('monthly-update', period.id)).heard()).toContain(
    'Batas pelaporan November 2026',
  )
})

test('with forms it is one form, a section for each work result', async () => {
  const { plan } = await readyToReport(agency)
  const talk = await agency.siti.open('monthly-update', '', withForms)
  expect(talk.buttons()).toEqual(['Buka formulir', 'Batal'])
  const [one, other] = plan.results.map(({ id }) => id)
  const rest = { [`${one}.obstacle`]: { text: '' }, [`${one}.evidence#1`]: { files: [file()] } }
  expect(await talk.fill({ ...rest, [`${one}.realization`]: { text: 'banyak' } })).toBe(
    `${one}.realization: Kami belum dapat membaca jumlahnya. Mohon tulis angka dan satuannya, misalnya 3 dokumen.\n\n` +
      `${other}.realization: Jawabannya masih kosong. Mohon diisi.`,
  )
  const right = { [`${one}.realization`]: { text: '7 laporan' }, [`${other}.realization`]: { text: '0' } }
  expect(await talk.fill({ ...rest, ...right })).toMatch(/^Progres November 2026 terkirim\./)
})

describe('which month', () => {
  test('is the first that is still owed', async () => {
    agency.clock.now = new Date('2026-11-03T02:00:00Z')
    await approvedPlan(desk, agency)
    const october = await openMonth(desk, agency.aisyah, 10)
    const november = await openNovember(agency)
    const talk = await agency.siti.open('monthly-update')
    expect(talk.heard()).toMatch(/^Progres Oktober 2026\n/)
    expect((await agency.siti.open('monthly-update', november.id)).heard()).toMatch(
      /^Progres November 2026\n/,
    )
    await play(talk, '1\nlewati\nlewati\n0\nlewati\nlewati\n[Kirim]')
    expect((await agency.siti.open('monthly-update')).heard()).toMatch(/^Progres November 2026\n/)
    expect((await agency.siti.open('monthly-update', october.id)).heard()).toContain('Periksa kembali')
  })

  test('is not one whose last day is over, while there is another', async () => {
    await approvedPlan(desk, agency)
    const october = await openMonth(desk, agency.aisyah, 10)
    await openNovember(agency)
    expect((await agency.siti.open('monthly-update')).heard()).toMatch(/^Progres November 2026\n/)
    expect((await agency.siti.open('monthly-update', october.id)).heard()).toMatch(
      /^Batas pelaporan Oktober 2026 adalah Kamis, 5 November 2026 dan sudah lewat\./,
    )
  })
})

describe('it is refused', () => {
  const opened = async (about: string | number = '') =>
    (await agency.siti.open('monthly-update', about)).heard()

  test('before any period is open', async () => {
    expect(await opened()).toMatch(/^Belum ada periode yang dibuka/)
  })

  test('without a plan, and while the plan is not agreed to', async () => {
    await openNovember(agency)
    expect(await opened()).toBe('Rencana hasil kerja Anda belum ada. Mohon susun dulu: /rencana')
    const { id, revision } = await submittedPlan(desk, agency)
    expect(await opened()).toMatch(/^Rencana Anda masih menunggu persetujuan/)
    const decision = { planId: id, revision, approved: false, reason: 'Belum jelas.', now: agency.clock.now }
    await desk.as(agency.hendra, (records) => records.decidePlan(decision))
    expect(await opened()).toMatch(/^Rencana Anda dikembalikan/)
  })

  test('once the month is closed', async () => {
    const { period } = await readyToReport(agency)
    await desk.as(agency.aisyah, (records) => records.closePeriod(period.id, agency.clock.now))
    expect(await opened(period.id)).toBe('Periode November 2026 sudah ditutup.')
    expect(await opened()).toMatch(/^Belum ada periode yang dibuka/)
  })

  test('once the result is published', async () => {
    await published(agency)
    expect(await opened()).toMatch(/^Progres ini sudah dinilai/)
  })

  test('after the last day, which ends where the employee is', async () => {
    await readyToReport(agency)
    agency.clock.now = new Date('2026-12-05T16:59:59Z')
    expect(await opened()).toMatch(/^Progres November 2026/)
    agency.clock.now = new Date('2026-12-05T17:00:00Z')
    expect(await opened()).toMatch(/^Batas pelaporan November 2026 adalah Sabtu, 5 Desember 2026/)
  })
})

describe('what was filled in is not sent', () => {
  async function filledIn() {
    const { period, plan } = await readyToReport(agency)
    const talk = await agency.siti.open('monthly-update')
    await play(talk, '3\nlewati\nlewati\n0\nlewati\nlewati')
    return { period, plan, talk }
  }

  test('when the last day passed meanwhile', async () => {
    const { talk } = await filledIn()
    agency.clock.now = new Date('2026-12-06T02:00:00Z')
    expect(await talk.press('Kirim')).toMatch(
      /^Laporan tidak jadi dikirim\.\n\nBatas pelaporan November 2026/,
    )
  })

  test('when the month was closed meanwhile', async () => {
    const { talk, period } = await filledIn()
    await desk.as(agency.aisyah, (records) => records.closePeriod(period.id, agency.clock.now))
    expect(await talk.press('Kirim')).toBe(
      'Laporan tidak jadi dikirim.\n\nPeriode November 2026 sudah ditutup.',
    )
  })

  test('when an earlier report was evaluated meanwhile', async () => {
    const { talk, period, plan } = await filledIn()
    const { reportId, revision: reportRevision } = await sendReport(agency, period, plan)
    const draft = { reportId, reportRevision, ratings: asExpected, scores: allMeet, now: agency.clock.now }
    await desk.as(agency.hendra, (records) => records.publishEvaluation(draft))
    expect(await talk.press('Kirim')).toMatch(/^Laporan tidak jadi dikirim\.\n\nProgres ini sudah dinilai/)
  })

  test('when another program replaced the plan meanwhile: it is asked for anew', async () => {
    const { talk, plan } = await filledIn()
    await desk.prisma.workResult.deleteMany({ where: { planId: plan.id, position: 1 } })
    expect(await talk.press('Kirim')).toMatch(
      /^Rencana Anda berubah sejak isian ini dimulai.*Ada 1 RHK\..*Pertanyaan 1 dari 3/s,
    )
    expect(await play(talk, '3\nlewati\nlewati\n[Kirim]')).toContain('Progres November 2026 terkirim.')
  })
})
