import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { withForms } from '../conversation/talk.ts'
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

test('an administrator opens a month with its days and closes it', async () => {
  const opened = await agency.aisyah.open('period')
  expect(
    await play(opened, '[Buka November 2026]\n[Ubah: Batas penilaian]\n11 desember 2026\n[Kirim]'),
  ).toMatchInlineSnapshot(`
    "Periode mana?
    [Buka Oktober 2026] [Buka November 2026] [Buka Desember 2026] [Nanti saja] [Batal]

    > [Buka November 2026]

    November 2026. Batas waktu berlaku sampai akhir hari di zona waktu masing-masing pegawai.

    Periksa kembali: Buka periode

    Batas lapor progres: Senin, 30 November 2026
    Batas mengubah laporan: Sabtu, 5 Desember 2026
    Batas penilaian: Kamis, 10 Desember 2026

    Sudah benar? Tekan Kirim. Belum? Pilih yang ingin diubah.
    [Kirim] [Ubah: Batas lapor progres] [Ubah: Batas mengubah laporan] [Ubah: Batas penilaian] [Nanti saja] [Batal]

    > [Ubah: Batas penilaian]

    Hari terakhir pejabat penilai menilai. Contoh: 10/12/2026

    Pertanyaan 3 dari 3
    [← Kembali] [Nanti saja]

    > 11 desember 2026

    Periksa kembali: Buka periode

    Batas lapor progres: Senin, 30 November 2026
    Batas mengubah laporan: Sabtu, 5 Desember 2026
    Batas penilaian: Jumat, 11 Desember 2026

    Sudah benar? Tekan Kirim. Belum? Pilih yang ingin diubah.
    [Kirim] [Ubah: Batas lapor progres] [Ubah: Batas mengubah laporan] [Ubah: Batas penilaian] [Nanti saja] [Batal]

    > [Kirim]

    Periode November 2026 dibuka. Pegawai diingatkan untuk melapor paling lambat Senin, 30 November 2026."
  `)
  const closed = await agency.aisyah.open('period')
  expect(await play(closed, '[Tutup November 2026]\n[Tutup periode]')).toMatchInlineSnapshot(`
    "Periode mana?
    [Buka Oktober 2026] [Buka Desember 2026] [Tutup November 2026] [Nanti saja] [Batal]

    > [Tutup November 2026]

    Setelah November 2026 ditutup, tidak ada lagi laporan yang dapat dikirim atau dilengkapi. Yang sudah terkirim tetap dapat dinilai. Lanjutkan?
    [Tutup periode] [Biarkan terbuka] [← Kembali] [Nanti saja] [Batal]

    > [Tutup periode]

    Periode November 2026 ditutup."
  `)
})

test('the months before, now and after can be opened, as far as they are not', async () => {
  await openNovember(agency)
  expect((await agency.aisyah.open('period')).buttons()).toEqual([
    ...['Buka Oktober 2026', 'Buka Desember 2026', 'Tutup November 2026'],
    ...['Nanti saja', 'Batal'],
  ])
})

test('an open month may stay open', async () => {
  await openNovember(agency)
  const talk = await agency.aisyah.open('period')
  expect(await play(talk, '[Tutup November 2026]\n[Biarkan terbuka]')).toContain(
    'Baik, periode tetap terbuka.',
  )
  expect(await desk.as(agency.aisyah, (records) => records.openPeriods())).toHaveLength(1)
})

test('days out of order are refused at the field', async () => {
  const talk = await agency.aisyah.open('period', '', withForms)
  await talk.press('Buka November 2026')
  const days = {
    progressDueOn: { text: '30/11/2026' },
    editUntil: { text: '20/11/2026' },
    evaluationDueOn: { text: '29/11/2026' },
  }
  await talk.fill(days)
  expect(Object.keys(talk.outcome().problems ?? {})).toEqual(['editUntil', 'evaluationDueOn'])
  expect(await talk.fill({ ...days, progressDueOn: { text: '31/10/2026' } })).toMatch(
    /^progressDueOn: Urutannya belum benar/,
  )
})

describe('it is refused', () => {
  const refused =
    'Bagian ini hanya untuk administrator. Bila Anda memerlukannya, hubungi pengelola kinerja di instansi Anda.'

  test.each(['siti', 'hendra', 'ratna'] as const)('to %s', async (who) => {
    expect((await agency[who].open('period')).heard()).toBe(refused)
  })

  test('to who is no administrator any more', async () => {
    const opening = await agency.aisyah.open('period')
    await opening.press('Buka November 2026')
    await openNovember(agency)
    const closing = await agency.aisyah.open('period')
    await closing.press('Tutup November 2026')
    await desk.prisma.roleHeld.deleteMany({ where: { employeeId: agency.aisyah.employeeId } })
    expect(await opening.press('Kirim')).toBe(refused)
    expect(await closing.press('Tutup periode')).toBe(refused)
    expect(await desk.as(agency.aisyah, (records) => records.openPeriods())).toHaveLength(1)
  })

  test('for a month opened or closed meanwhile', async () => {
    const opening = await agency.aisyah.open('period')
    await opening.press('Buka November 2026')
    const { id } = await openNovember(agency)
    expect(await opening.press('Kirim')).toBe('Periode itu sudah pernah dibuka.')
    const closing = await agency.aisyah.open('period')
    await closing.press('Tutup November 2026')
    await desk.as(agency.aisyah, (records) => records.closePeriod(id, agency.clock.now))
    expect(await closing.press('Tutup periode')).toBe('Periode November 2026 sudah ditutup.')
  })
})
