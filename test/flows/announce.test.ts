import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Agency, newPeople, openDesk, play } from './agency.ts'

let desk: Agency['desk']
let agency: Agency

beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  agency = await newPeople(desk)
  await agency.aisyah.prove()
})
afterAll(() => desk.close())

const written =
  'Periode November dibuka sampai akhir bulan.\n[Semua unit]\n[Pegawai yang dinilai]\n[Ya]\n[Kirim]'

test('an administrator announces after seeing the words and how many they reach', async () => {
  const talk = await agency.aisyah.open('announce')
  expect(await play(talk, `${written}\n[Kirim sekarang]`)).toMatchInlineSnapshot(`
    "Pengumuman dikirim lewat chat pribadi masing-masing. Mohon jangan memuat data pribadi.

    Apa yang ingin diumumkan?

    Pertanyaan 1 dari 4
    [Nanti saja]

    > Periode November dibuka sampai akhir bulan.

    Untuk unit mana?

    Pertanyaan 2 dari 4
    [Semua unit] [Sekretariat] [← Kembali] [Nanti saja]

    > [Semua unit]

    Untuk siapa?

    Pertanyaan 3 dari 4
    [Semua pegawai] [Pegawai yang dinilai] [Pejabat penilai] [Administrator] [← Kembali] [Nanti saja]

    > [Pegawai yang dinilai]

    Mintakan konfirmasi “Sudah saya baca”?

    Pertanyaan 4 dari 4
    [Ya] [Tidak] [← Kembali] [Nanti saja]

    > [Ya]

    Periksa kembali: Pengumuman

    Isi pengumuman: Periode November dibuka sampai akhir bulan.
    Unit: Semua unit
    Penerima: Pegawai yang dinilai
    Minta konfirmasi baca: Ya

    Sudah benar? Tekan Kirim. Belum? Pilih yang ingin diubah.
    [Kirim] [Ubah: Isi pengumuman] [Ubah: Unit] [Ubah: Penerima] [Ubah: Minta konfirmasi baca] [Nanti saja] [Batal]

    > [Kirim]

    📢 Pengumuman

    Periode November dibuka sampai akhir bulan.

    Pratinjau. Penerima: Pegawai yang dinilai – Semua unit
    4 orang, 4 di antaranya dapat dihubungi lewat chat.
    Konfirmasi baca diminta.
    [Kirim sekarang] [Ubah] [← Kembali] [Nanti saja] [Batal]

    > [Kirim sekarang]

    Pengumuman sedang dikirim.
    [Jangkauan pengumuman]"
  `)
  const [latest] = await desk.as(agency.aisyah, (records) => records.reach(1))
  expect(latest?.announcement).toMatchObject({ audience: { role: 'employee' }, confirmReading: true })
  expect((await agency.aisyah.open('announcements')).heard()).toMatchInlineSnapshot(`
    "Pengumuman terakhir

    Sabtu, 21 November 2026 pukul 12.00 WIB
    Periode November dibuka sampai akhir bulan.
    Penerima 0 · tersampaikan 0 · dalam antrean 0 · gagal 0 · tidak terjangkau 0 · dibaca 0"
  `)
})

test('it can be changed before it is sent', async () => {
  const talk = await agency.aisyah.open('announce')
  await play(talk, `${written}\n[Ubah]\n[Ubah: Penerima]\n[Pejabat penilai]\n[Kirim]`)
  expect(talk.heard()).toContain('Penerima: Pejabat penilai – Semua unit\n2 orang')
})

test('it is sent by who has proved himself, and by nobody else', async () => {
  agency.clock.now = new Date(agency.clock.now.getTime() + 10 * 60_000)
  const talk = await agency.aisyah.open('announce')
  await play(talk, `${written}\n[Kirim sekarang]`)
  expect(talk.outcome()).toMatchObject({ proof: true, taken: false })
  expect(await desk.as(agency.aisyah, (records) => records.reach(1))).toEqual([])
  await agency.aisyah.prove()
  expect(await talk.press('Kirim sekarang')).toBe('Pengumuman sedang dikirim.')
})

test('it may be for one unit', async () => {
  const talk = await agency.aisyah.open('announce')
  await play(talk, written.replace('[Semua unit]', '[Sekretariat]').replace('[Ya]', '[Tidak]'))
  expect(talk.heard()).toContain('Pegawai yang dinilai – Sekretariat')
  expect(talk.heard()).toContain('Konfirmasi baca tidak diminta.')
})

test('a long announcement is shortened where its reach is told, no character cut in two', async () => {
  const announcement = { text: '😀'.repeat(100), audience: {}, confirmReading: false, now: agency.clock.now }
  await desk.as(agency.aisyah, (records) => records.announce(announcement))
  expect((await agency.aisyah.open('announcements')).heard()).toContain(`${'😀'.repeat(79)}…\n`)
})

test('reading one is confirmed', async () => {
  const { siti, aisyah } = agency
  const announcement = { text: 'Rapat Senin.', audience: {}, confirmReading: true, now: agency.clock.now }
  const announcementId = await desk.as(aisyah, (records) => records.announce(announcement))
  await desk.prisma.announcementReceipt.create({ data: { announcementId, employeeId: siti.employeeId } })
  expect((await siti.open('announcement-reading', announcementId)).heard()).toBe(
    'Terima kasih, tercatat sudah dibaca.',
  )
  expect((await aisyah.open('announcements')).heard()).toContain('dibaca 1')
})

test('only administrators announce and see the reach, and only as long as they are', async () => {
  const refused = /^Bagian ini hanya untuk administrator\./
  expect((await agency.ratna.open('announce')).heard()).toMatch(refused)
  expect((await agency.ratna.open('announcements')).heard()).toMatch(refused)
  expect((await agency.aisyah.open('announcements')).heard()).toBe('Belum ada pengumuman.')
  const talk = await agency.aisyah.open('announce')
  await play(talk, written)
  await desk.prisma.roleHeld.deleteMany({ where: { employeeId: agency.aisyah.employeeId } })
  expect(await talk.press('Kirim sekarang')).toMatch(refused)
})

describe('where four eyes are wanted', () => {
  let second: Agency['aisyah']

  beforeEach(async () => {
    await desk.prisma.announcement.updateMany({
      where: { state: 'released' },
      data: { expandedAt: agency.clock.now }, // of the tests before
    })
    await desk.prisma.agency.update({ where: { id: agency.agencyId }, data: { fourEyes: true } })
    second = agency.budi
    await desk.prisma.roleHeld.create({ data: { employeeId: second.employeeId, role: 'administrator' } })
    await second.prove()
  })

  async function propose(): Promise<number> {
    const talk = await agency.aisyah.open('announce')
    expect(await play(talk, `${written}\n[Kirim sekarang]`)).toContain('dua pasang mata')
    expect(talk.outcome().concerns).toEqual([second.employeeId])
    const { id } = await desk.prisma.announcement.findFirstOrThrow({ where: { agencyId: agency.agencyId } })
    return id
  }
  const waiting = (id: number) =>
    desk.store
      .expandAnnouncements(
        (announcement) => ({ message: { text: [{ text: announcement.text }] } }),
        agency.clock.now,
      )
      .then(async () => (await desk.prisma.announcement.findUniqueOrThrow({ where: { id } })).expandedAt)

  test('another administrator releases it, and only then it goes out', async () => {
    const id = await propose()
    expect(await waiting(id)).toBeNull()
    const talk = await second.open('announcement-decision', id)
    expect(talk.heard()).toContain('Periode November dibuka sampai akhir bulan.')
    expect(await talk.press('Setujui dan kirim')).toBe('Disetujui. Pengumuman sedang dikirim.')
    expect(await waiting(id)).not.toBeNull()
  })

  test('its author does not release it himself, nor does anyone who is no administrator', async () => {
    const id = await propose()
    for (const person of [agency.aisyah, agency.siti]) {
      const talk = await person.open('announcement-decision', id)
      expect(talk.heard()).toBe('Pengumuman itu sudah diputuskan atau bukan wewenang Anda.')
      expect(talk.buttons()).toEqual([])
    }
    expect(await waiting(id)).toBeNull()
  })

  test('declined, it never goes out, and its author reads why', async () => {
    const id = await propose()
    const talk = await second.open('announcement-decision', id)
    await play(talk, '[Tolak]\nTanggal penutupannya keliru.')
    expect(await waiting(id)).toBeNull()
    const told = await agency.aisyah.open('announcement-declined', id)
    expect(told.heard()).toContain('Tanggal penutupannya keliru.')
    expect((await agency.siti.open('announcement-declined', id)).heard()).not.toContain('Tanggal')
  })
})
