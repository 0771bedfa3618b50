import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hire, submittedPlan } from '../database/records/office.ts'
import { type Agency, newPeople, openDesk, play } from './agency.ts'
import { openNovember } from './month.ts'

let desk: Agency['desk']
let agency: Agency

beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  agency = await newPeople(desk)
})
afterAll(() => desk.close())

const aWorkResult = `
  [Tambah RHK]
  Laporan layanan bulanan tersusun tepat waktu
  [Utama]
  Jumlah laporan yang selesai
  [Kuantitas]
  12
  laporan
  [Kirim]`

const anotherKind = aWorkResult.replace('[Utama]', '[Tambahan]').replace('[Kuantitas]', '[Kualitas]')

test('an employee drafts the plan, the appraiser returns it, it is mended and agreed to', async () => {
  const { siti, hendra } = agency
  const drafted = await play(await siti.open('plan'), `${aWorkResult}\n[Kirim untuk disetujui]`)
  expect(drafted).toMatchInlineSnapshot(`
    "Rencana 2026 – Siti Aminah

    Belum ada RHK.
    [Tambah RHK] [Nanti saja] [Batal]

    > [Tambah RHK]

    RHK no. 1 untuk tahun 2026. Tulis hasilnya, bukan kegiatannya.

    Hasil apa yang akan dicapai? Contoh: Laporan layanan bulanan tersusun tepat waktu

    Pertanyaan 1 dari 6
    [← Kembali] [Nanti saja]

    > Laporan layanan bulanan tersusun tepat waktu

    Hasil kerja utama atau tambahan?

    Pertanyaan 2 dari 6
    [Utama] [Tambahan] [← Kembali] [Nanti saja]

    > [Utama]

    Apa ukurannya? Contoh: Jumlah laporan bulanan yang selesai

    Pertanyaan 3 dari 6
    [← Kembali] [Nanti saja]

    > Jumlah laporan yang selesai

    Aspek apa yang diukur?

    Pertanyaan 4 dari 6
    [Kuantitas] [Kualitas] [Waktu] [Biaya] [← Kembali] [Nanti saja]

    > [Kuantitas]

    Berapa targetnya? Tulis angkanya saja. Contoh: 12

    Pertanyaan 5 dari 6
    [← Kembali] [Nanti saja]

    > 12

    Apa satuannya? Contoh: laporan

    Pertanyaan 6 dari 6
    [← Kembali] [Nanti saja]

    > laporan

    Periksa kembali: Rencana hasil kerja

    Rencana hasil kerja: Laporan layanan bulanan tersusun tepat waktu
    Jenis: Utama
    Indikator: Jumlah laporan yang selesai
    Aspek: Kuantitas
    Target (angka): 12
    Satuan: laporan

    Sudah benar? Tekan Kirim. Belum? Pilih yang ingin diubah.
    [Kirim] [Ubah: Rencana hasil kerja] [Ubah: Jenis] [Ubah: Indikator] [Ubah: Aspek] [Ubah: Target (angka)] [Ubah: Satuan] [Nanti saja] [Batal]

    > [Kirim]

    Rencana 2026 – Siti Aminah

    1. Laporan layanan bulanan tersusun tepat waktu (Utama)
    Indikator: Jumlah laporan yang selesai (Kuantitas)
    Target: 12 laporan
    [Kirim untuk disetujui] [Tambah RHK] [Ubah no. 1] [Hapus no. 1] [Nanti saja] [Batal]

    > [Kirim untuk disetujui]

    Rencana dikirim kepada pejabat penilai Anda untuk disetujui."
  `)

  const { id } = await planOfSiti()
  const returned = await play(
    await hendra.open('plan-decision', id),
    '[Kembalikan]\nTarget 12 terlalu sedikit.',
  )
  expect(returned).toMatchInlineSnapshot(`
    "Rencana 2026 – Siti Aminah

    1. Laporan layanan bulanan tersusun tepat waktu (Utama)
    Indikator: Jumlah laporan yang selesai (Kuantitas)
    Target: 12 laporan

    Setujui rencana ini?
    [Setujui] [Kembalikan] [Nanti saja] [Batal]

    > [Kembalikan]

    Apa yang perlu diperbaiki dalam rencana Siti Aminah? Alasan ini dibaca oleh yang bersangkutan.
    [← Kembali] [Nanti saja] [Batal]

    > Target 12 terlalu sedikit.

    Rencana Siti Aminah dikembalikan beserta alasannya."
  `)

  const mended = await play(
    await siti.open('plan', siti.employeeId),
    '[Ubah no. 1]\n[Ubah: Target (angka)]\n24\n[Kirim]\n[Kirim untuk disetujui]',
  )
  expect(mended).toMatchInlineSnapshot(`
    "Rencana ini dikembalikan dengan alasan:
    Target 12 terlalu sedikit.

    Rencana 2026 – Siti Aminah

    1. Laporan layanan bulanan tersusun tepat waktu (Utama)
    Indikator: Jumlah laporan yang selesai (Kuantitas)
    Target: 12 laporan
    [Kirim untuk disetujui] [Tambah RHK] [Ubah no. 1] [Hapus no. 1] [Nanti saja] [Batal]

    > [Ubah no. 1]

    RHK no. 1 untuk tahun 2026. Tulis hasilnya, bukan kegiatannya.

    Periksa kembali: Rencana hasil kerja

    Rencana hasil kerja: Laporan layanan bulanan tersusun tepat waktu
    Jenis: Utama
    Indikator: Jumlah laporan yang selesai
    Aspek: Kuantitas
    Target (angka): 12
    Satuan: laporan

    Sudah benar? Tekan Kirim. Belum? Pilih yang ingin diubah.
    [Kirim] [Ubah: Rencana hasil kerja] [Ubah: Jenis] [Ubah: Indikator] [Ubah: Aspek] [Ubah: Target (angka)] [Ubah: Satuan] [Nanti saja] [Batal]

    > [Ubah: Target (angka)]

    Berapa targetnya? Tulis angkanya saja. Contoh: 12

    Pertanyaan 5 dari 6
    [← Kembali] [Nanti saja]

    > 24

    Periksa kembali: Rencana hasil kerja

    Rencana hasil kerja: Laporan layanan bulanan tersusun tepat waktu
    Jenis: Utama
    Indikator: Jumlah laporan yang selesai
    Aspek: Kuantitas
    Target (angka): 24
    Satuan: laporan

    Sudah benar? Tekan Kirim. Belum? Pilih yang ingin diubah.
    [Kirim] [Ubah: Rencana hasil kerja] [Ubah: Jenis] [Ubah: Indikator] [Ubah: Aspek] [Ubah: Target (angka)] [Ubah: Satuan] [Nanti saja] [Batal]

    > [Kirim]

    Rencana 2026 – Siti Aminah

    1. Laporan layanan bulanan tersusun tepat waktu (Utama)
    Indikator: Jumlah laporan yang selesai (Kuantitas)
    Target: 24 laporan
    [Kirim untuk disetujui] [Tambah RHK] [Ubah no. 1] [Hapus no. 1] [Nanti saja] [Batal]

    > [Kirim untuk disetujui]

    Rencana dikirim kepada pejabat penilai Anda untuk disetujui."
  `)

  const agreed = await play(await hendra.open('plan-decision', id), '[Setujui]')
  expect(agreed).toMatchInlineSnapshot(`
    "Rencana 2026 – Siti Aminah

    1. Laporan layanan bulanan tersusun tepat waktu (Utama)
    Indikator: Jumlah laporan yang selesai (Kuantitas)
    Target: 24 laporan

    Setujui rencana ini?
    [Setujui] [Kembalikan] [Nanti saja] [Batal]

    > [Setujui]

    Rencana Siti Aminah disepakati. Terima kasih."
  `)
  expect(await planOfSiti()).toMatchObject({ state: 'approved', revision: 2, results: [{ target: 24 }] })
})

test('an appraiser drafts the plan of a subordinate, who agrees to it', async () => {
  const { siti, hendra } = agency
  const drafted = await hendra.open('plan')
  expect(drafted.heard()).toBe('Rencana siapa yang ingin Anda susun?')
  expect(drafted.buttons()).toEqual([
    'Rencana saya sendiri',
    'Budi Santoso',
    'Siti Aminah',
    'Nanti saja',
    'Batal',
  ])
  await play(drafted, `[Siti Aminah]\n${aWorkResult}`)
  expect(await drafted.press('Kirim untuk disetujui')).toBe('Rencana dikirim kepada pegawai untuk disetujui.')
  expect(drafted.outcome().concerns).toEqual([siti.employeeId])

  const { id } = await planOfSiti()
  expect((await hendra.open('plan-decision', id)).heard()).toBe('Rencana itu bukan wewenang Anda.')
  const decided = await siti.open('plan-decision', id)
  expect(decided.heard()).toContain('Rencana 2026 – Siti Aminah')
  await decided.press('Setujui')
  expect(decided.outcome().concerns).toEqual([siti.employeeId, hendra.employeeId])
  expect(await planOfSiti()).toMatchObject({ state: 'approved', draftedBy: 'appraiser' })
})

test('going back leads to whose plan it is, and to the plan from a work result', async () => {
  const talk = await agency.hendra.open('plan')
  await talk.press('Siti Aminah')
  await talk.press('Tambah RHK')
  expect(await talk.press('← Kembali')).toContain('Belum ada RHK.')
  expect(await talk.press('← Kembali')).toBe('Rencana siapa yang ingin Anda susun?')
  expect(await talk.press('Budi Santoso')).toContain('Rencana 2026 – Budi Santoso')
})

test('a plan is submitted only once it has a main result and a quantity, and says what is missing', async () => {
  const talk = await agency.siti.open('plan')
  await play(talk, anotherKind)
  expect(talk.heard()).toContain('Rencana harus memuat sedikitnya satu hasil kerja utama.')
  expect(talk.buttons()).not.toContain('Kirim untuk disetujui')
  await play(talk, '[Ubah no. 1]\n[Ubah: Jenis]\n[Utama]\n[Kirim]')
  expect(talk.heard()).toContain('Rencana harus memuat sedikitnya satu target dengan aspek kuantitas.')
  await play(talk, aWorkResult)
  expect(talk.buttons()).toContain('Kirim untuk disetujui')
  expect(await talk.press('Hapus no. 2')).toContain('aspek kuantitas')
})

test('a plan holds twelve work results', async () => {
  const talk = await agency.siti.open('plan')
  for (let count = 1; count <= 12; count++) await play(talk, aWorkResult)
  expect(talk.buttons()).toContain('Hapus no. 12')
  expect(talk.buttons()).not.toContain('Tambah RHK')
})

describe('it is refused', () => {
  test('to someone without an appraiser', async () => {
    const alone = await agency.join(await hire(desk, agency, null, { name: 'Ahmad Fauzan' }), 'Ahmad Fauzan')
    expect((await alone.open('plan')).heard()).toContain('Pejabat penilai Anda belum tercatat')
  })

  test('to the head for herself, while she may draft for those she appraises', async () => {
    expect((await agency.ratna.open('plan')).buttons()).toEqual([
      'Hendra Wijaya',
      'Nur Aisyah',
      'Nanti saja',
      'Batal',
    ])
  })

  test.each([['budi'], ['ratna']] as const)('to %s, who does not appraise that employee', async (who) => {
    expect((await agency[who].open('plan', agency.siti.employeeId)).heard()).toBe(
      'Rencana itu bukan wewenang Anda.',
    )
  })

  test('while it waits to be agreed to, and once it is agreed to', async () => {
    await openNovember(agency)
    const { id, revision } = await submittedPlan(desk, agency)
    expect((await agency.siti.open('plan')).heard()).toBe(
      'Rencana 2026 sudah dikirim dan menunggu persetujuan.',
    )
    const decision = { planId: id, revision, approved: true, reason: null, now: agency.clock.now }
    await desk.as(agency.hendra, (records) => records.decidePlan(decision))
    expect((await agency.siti.open('plan')).heard()).toMatch(
      /^Rencana 2026 sudah disepakati:\n\n1\. Laporan kinerja tersusun \(Utama\)/,
    )
  })

  test('when the other side was quicker, and nothing of what was agreed is lost', async () => {
    const late = await agency.siti.open('plan')
    await play(late, aWorkResult)
    const { revision, id } = await submittedPlan(desk, agency)
    expect(await late.press('Kirim untuk disetujui')).toBe(
      'Rencana 2026 sudah dikirim dan menunggu persetujuan.',
    )
    expect(await planOfSiti()).toMatchObject({ id, revision, state: 'submitted' })
  })

  test('when the employee is appraised by someone else by then', async () => {
    const talk = await agency.hendra.open('plan', agency.siti.employeeId)
    await play(talk, aWorkResult)
    await reassign(agency.siti.employeeId, agency.ratna.employeeId)
    expect(await talk.press('Kirim untuk disetujui')).toMatch(/^Ini tidak \(lagi\) menjadi wewenang Anda/)
  })
})

describe('a decision is refused', () => {
  test.each(['0', 'abc', '999999', '', '99999999999999999999'])(
    'about a plan there is none of: %j',
    async (about) => {
      expect((await agency.hendra.open('plan-decision', about)).heard()).toBe(
        'Rencana itu bukan wewenang Anda.',
      )
    },
  )

  test('once it is made', async () => {
    const { id } = await submittedPlan(desk, agency)
    const [first, second] = [
      await agency.hendra.open('plan-decision', id),
      await agency.hendra.open('plan-decision', id),
    ]
    await first.press('Setujui')
    const refused = 'Rencana itu sudah diputuskan atau sudah berubah. Lihat /status.'
    expect(await second.press('Setujui')).toBe(refused)
    expect((await agency.hendra.open('plan-decision', id)).heard()).toBe(refused)
  })

  test('with a reason too short to help', async () => {
    const { id } = await submittedPlan(desk, agency)
    const talk = await agency.hendra.open('plan-decision', id)
    await talk.press('Kembalikan')
    expect(await talk.type('kurang')).toMatch(/^Jawabannya terlalu singkat/)
  })
})

test('the employee takes over what the appraiser got back, and the other way round', async () => {
  const { id } = await submittedPlan(desk, agency)
  const decided = await agency.hendra.open('plan-decision', id)
  await play(decided, '[Kembalikan]\nMohon tambah target mutu.')
  const taken = await agency.hendra.open('plan', agency.siti.employeeId)
  expect(taken.heard()).toContain('Rencana ini dikembalikan dengan alasan:\nMohon tambah target mutu.')
  expect(await taken.press('Kirim untuk disetujui')).toBe('Rencana dikirim kepada pegawai untuk disetujui.')
  expect(await planOfSiti()).toMatchObject({ draftedBy: 'appraiser', revision: 2, returnReason: null })
})

async function planOfSiti() {
  const plan = await desk.as(agency.siti, (records) => records.planOf(agency.siti.employeeId, 2026))
  if (!plan) throw new Error('Siti has no plan')
  return plan
}

async function reassign(id: number, appraiserId: number): Promise<void> {
  await desk.prisma.employee.update({ where: { id }, data: { appraiserId } })
}
