import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Talk } from '../conversation/talk.ts'
import { type Agency, newPeople, openDesk } from './agency.ts'
import { header, sendList } from './list.ts'

let desk: Agency['desk']
let agency: Agency

beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  agency = await newPeople(desk)
})
afterAll(() => desk.close())

const fauzan = '196805121994031002,Ahmad Fauzan,Sekretaris Daerah,Sekretariat Daerah,,,,WITA,pns'
const dewi = (superior = '196805121994031002') =>
  `197203081998032004,Ratna Dewi,Kepala Dinas,Dinas Layanan,${superior},,,WITA,pns`

function send(talk: Talk, ...lines: readonly string[]): Promise<string> {
  return sendList(agency, talk, lines)
}

test('an administrator sends a list, which is checked, shown and taken over', async () => {
  const talk = await agency.aisyah.open('import-employees')
  expect(talk.heard()).toContain('Mohon kirim daftar pegawai sebagai berkas CSV')
  expect(await send(talk, header, fauzan, dewi())).toBe(
    'Daftar sudah diperiksa: 2 pegawai baru, 0 sudah dikenal dan akan diperbarui. Muat sekarang?',
  )
  expect(talk.buttons()).toEqual(['Muat sekarang', 'Kirim berkas lain', '← Kembali', 'Nanti saja', 'Batal'])
  expect(await talk.press('Muat sekarang')).toBe('Selesai: 2 pegawai ditambahkan, 0 diperbarui.')
  const again = await agency.aisyah.open('import-employees')
  expect(await send(again, header, fauzan, dewi())).toContain('0 pegawai baru, 2 sudah dikenal')
})

test('while the file is fetched it is said so, whatever is sent meanwhile', async () => {
  const talk = await agency.aisyah.open('import-employees')
  const file = { fileId: crypto.randomUUID(), name: 'pegawai.csv', mime: 'text/csv', size: 10 }
  expect(await talk.send(file)).toBe('Berkas diterima dan sedang dibaca…')
  expect(await talk.type('sudah?')).toBe(
    'Berkas masih dibaca. Mohon tunggu sebentar.\n\nBerkas diterima dan sedang dibaca…',
  )
  expect(await talk.press('← Kembali')).toContain('Mohon kirim daftar pegawai')
})

test('going back from the preview leads to the file, not to waiting for it', async () => {
  const talk = await agency.aisyah.open('import-employees')
  await send(talk, header, fauzan)
  expect(await talk.press('← Kembali')).toContain('Mohon kirim daftar pegawai')
  await send(talk, header, fauzan)
  expect(await talk.press('Kirim berkas lain')).toContain('Mohon kirim daftar pegawai')
  expect(talk.buttons()).not.toContain('← Kembali')
})

describe('a list is refused', () => {
  async function sent(...lines: readonly string[]): Promise<string> {
    return send(await agency.aisyah.open('import-employees'), ...lines)
  }

  test('with every mistake by its line and column', async () => {
    const heard = await sent(header, '123,Budi,Analis,Bidang,,,,WIBB,pns', dewi('199002152015031004'))
    expect(heard).toMatchInlineSnapshot(`
      "Ada 3 kesalahan, jadi tidak ada yang dimuat:
      Baris 2, kolom nip: NIP harus 18 angka, di sini 3 angka. Contoh yang benar: 19900215 201503 1 004.
      Baris 2, kolom zona: Zona “WIBB” tidak dikenal. Isi dengan WIB, WITA, atau WIT, atau kosongkan untuk zona instansi.
      Baris 3, kolom atasan_nip: Atasan tidak ditemukan, baik dalam berkas ini maupun di antara pegawai yang sudah terdaftar. Tambahkan baris untuk atasan itu, atau perbaiki NIP-nya.

      Mohon kirim daftar pegawai sebagai berkas CSV dengan kolom:
      nip,nama,jabatan,unit,atasan_nip,email,telepon,zona,status

      Contoh isi: 199002152015031004,Budi Santoso,Analis,Bidang Layanan,198001012005011001,budi@contoh.go.id,081234567890,WIB,pns"
    `)
  })

  test('without its columns', async () => {
    expect(await sent('nip,nama', '196805121994031002,Ahmad Fauzan')).toContain(
      'Baris 1, kolom zona: Kolom zona tidak ada. Baris pertama berkas harus memuat nip, nama,',
    )
  })

  test('with the first twenty of many mistakes, and how many more there are', async () => {
    const heard = await sent(header, ...Array.from({ length: 25 }, () => ',Budi,Analis,Bidang,,,,WIB,pns'))
    expect(heard).toContain('Ada 25 kesalahan')
    expect(heard).toContain('… dan 5 kesalahan lain.')
  })

  test('when it is empty, or no table', async () => {
    expect(await sent(header)).toMatch(/^Berkas itu tidak memuat baris pegawai\./)
    expect(await sent(`${header}\n"never closed`)).toMatch(/^Berkas itu tidak terbaca sebagai CSV\./)
  })

  test('when it cannot be fetched, and may be sent again', async () => {
    const talk = await agency.aisyah.open('import-employees')
    const fileId = crypto.randomUUID()
    await talk.send({ fileId, name: 'pegawai.csv', mime: 'text/csv', size: 10 })
    const heard = await talk.give({ kind: 'fetched', fileId, ok: false })
    expect(heard).toMatch(
      /^Berkas itu tidak dapat dibaca\. Mohon kirim sekali lagi\.\n\nMohon kirim daftar pegawai/,
    )
    expect(await send(talk, header, fauzan)).toContain('1 pegawai baru')
  })

  test('as another kind of file', async () => {
    const talk = await agency.aisyah.open('import-employees')
    const file = { fileId: crypto.randomUUID(), name: 'pegawai.xlsx', mime: '', size: 10 }
    expect(await talk.send(file)).toMatch(
      /^Jenis berkas itu belum dapat diterima\. Mohon kirim salah satu dari: CSV\./,
    )
  })

  test('when it moves someone below his own subordinate by what is on record', async () => {
    const [above, below] = ['196805121994031003', '197203081998032005'] as const
    const line = (nip: string, superior: string) => `${nip},Pegawai,Analis,Bidang,${superior},,,WIB,pns`
    const taken = await withList(header, line(above, ''), line(below, above))
    expect(await taken.press('Muat sekarang')).toContain('2 pegawai ditambahkan')
    const talk = await withList(header, line(above, below))
    expect(await talk.press('Muat sekarang')).toContain('kolom atasan_nip: Susunan atasan berputar')
    expect(talk.stored()?.step).toBe('file')
  })

  test('with someone another agency employs', async () => {
    const { siti } = await newPeople(desk)
    const employeeNumber = '199109082022212007'
    await desk.prisma.employee.update({ where: { id: siti.employeeId }, data: { employeeNumber } })
    const talk = await withList(header, `${employeeNumber},Siti,Analis,Bidang,,,,WIB,pppk`)
    expect(await talk.press('Muat sekarang')).toContain('kolom nip: Pegawai ini tercatat di instansi lain.')
  })

  test('from anyone else, and from who is no administrator any more', async () => {
    const refused = /^Bagian ini hanya untuk administrator\./
    expect((await agency.siti.open('import-employees')).heard()).toMatch(refused)
    const talk = await withList(header, fauzan)
    await desk.prisma.roleHeld.deleteMany({ where: { employeeId: agency.aisyah.employeeId } })
    expect(await talk.press('Muat sekarang')).toMatch(refused)
  })

  async function withList(...lines: readonly string[]): Promise<Talk> {
    const talk = await agency.aisyah.open('import-employees')
    await send(talk, ...lines)
    return talk
  }
})
