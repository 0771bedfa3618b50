import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hashPin } from '#database/accounts/pin-hash.ts'
import { type Agency, type Member, newPeople, openDesk, play } from './agency.ts'

let desk: Agency['desk']
let agency: Agency
let siti: Member

beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  agency = await newPeople(desk)
  siti = agency.siti
})
afterAll(() => desk.close())

async function give(digits = '409173'): Promise<void> {
  await desk.prisma.pin.create({ data: { employeeId: siti.employeeId, hash: await hashPin(digits) } })
}

const isFresh = () => siti.turns(({ pin }) => pin.isFresh())

test('who has no PIN makes one where it is first asked, and goes on with what waited', async () => {
  const talk = await siti.open('pin', 17)
  expect(await play(talk, '409173\n409173')).toMatchInlineSnapshot(`
    "Mari buat PIN: enam angka yang hanya Anda ketahui. PIN ditanyakan sebelum nilai diterbitkan, keberatan diputus, pengumuman dikirim, atau data Anda diunduh, supaya orang yang memegang perangkat Anda tidak dapat melakukannya.

    Jangan memakai tanggal lahir atau bagian NIP. Jangan beri tahu siapa pun: pegawai instansi, administrator, maupun kami tidak pernah meminta PIN Anda.

    Berapa PIN Anda? Tulis enam angka.
    [Nanti saja]

    > 409173

    Tulis PIN itu sekali lagi, supaya tidak ada angka yang keliru.

    Berapa PIN Anda? Tulis enam angka.
    [← Kembali] [Nanti saja]

    > 409173

    PIN Anda sudah dibuat. Untuk menggantinya, tulis /pin."
  `)
  expect(talk.outcome()).toMatchObject({ stored: null, resume: 17 })
  expect(await isFresh()).toBe(true)
})

test('who has one gives it, and goes on with what waited', async () => {
  await give()
  const talk = await siti.open('pin', 17)
  expect(await play(talk, '555123\n409173')).toMatchInlineSnapshot(`
    "Langkah ini hanya boleh dilakukan oleh Anda sendiri. Dengan PIN Anda membuktikan bahwa Anda yang memegang perangkat ini; setelah itu PIN tidak ditanyakan lagi selama 10 menit. Di Telegram, yang Anda ketik langsung kami hapus dari percakapan.

    Jangan beri tahu siapa pun: pegawai instansi, administrator, maupun kami tidak pernah meminta PIN Anda. Lupa? Mintalah kode tautan baru kepada administrator, tulis /putuskan, lalu hubungkan lagi dengan kode itu.

    Berapa PIN Anda? Tulis enam angka.
    [Nanti saja]

    > 555123

    PIN itu salah. Sisa 4 kali mencoba, lalu PIN ditahan sementara. Lupa? Mintalah kode tautan baru kepada administrator.

    Berapa PIN Anda? Tulis enam angka.
    [Nanti saja]

    > 409173

    PIN benar. Terima kasih."
  `)
  expect(talk.outcome()).toMatchObject({ stored: null, resume: 17 })
  expect(await isFresh()).toBe(true)
})

describe('a new PIN', () => {
  test.each([
    ['777777', 'PIN dengan enam angka yang sama mudah ditebak.'],
    ['123456', 'Angka berurutan seperti 123456 mudah ditebak.'],
    ['121212', 'PIN yang berulang seperti 121212 mudah ditebak.'],
  ])('is not %s', async (digits, refusal) => {
    const talk = await siti.open('pin')
    expect(await talk.type(digits)).toContain(refusal)
    expect(await talk.type('409173')).toContain('sekali lagi')
  })

  test('is not in the person’s own number', async () => {
    const data = { employeeNumber: '199002152015032004' }
    await desk.prisma.employee.update({ where: { id: siti.employeeId }, data })
    const talk = await siti.open('pin')
    expect(await talk.type('150290')).toContain('PIN itu tanggal lahir Anda')
    expect(await talk.type('032004')).toContain('PIN itu bagian akhir NIP Anda')
  })

  test('that differs the second time is chosen anew', async () => {
    const talk = await siti.open('pin')
    await talk.type('409173')
    expect(await talk.type('409174')).toContain('Kedua PIN tidak sama. Kita ulangi dari awal.')
    expect(await play(talk, '409173\n409173')).toContain('PIN Anda sudah dibuat.')
  })
})

test('five wrong ones lock it: told plainly, here and on the other accounts, and whoever asks again', async () => {
  await give()
  const other = await desk.link(siti, 'slack')
  const talk = await siti.open('pin', 17)
  for (const left of [4, 3, 2, 1]) expect(await talk.type('555123')).toContain(`Sisa ${left} kali mencoba`)
  const locked = /^PIN ditahan karena terlalu sering salah\. Silakan coba lagi setelah .*12\.15 WIB\./
  expect(await talk.type('555123')).toMatch(locked)
  expect(talk.outcome().tell).toEqual([
    {
      to: { ...other, employeeId: siti.employeeId },
      text: expect.objectContaining({ key: 'pin-locked-elsewhere', values: { most: 5 } }),
    },
  ])
  expect(talk.outcome()).toMatchObject({ stored: null })
  expect(talk.outcome().resume).toBeUndefined()
  const again = await siti.open('pin', 17)
  expect(again.heard()).toMatch(locked)
  expect(again.outcome()).toMatchObject({ stored: null })
  agency.clock.now = new Date(agency.clock.now.getTime() + 15 * 60_000)
  expect((await siti.open('pin', 17)).stored()).not.toBeNull()
})

describe('/pin', () => {
  test('makes another in place of the one given first', async () => {
    await give()
    const talk = await siti.open('pin-change')
    expect(await play(talk, '409173\n730415\n730415')).toMatchInlineSnapshot(`
      "Tulis dahulu PIN yang sekarang. Lupa? Mintalah kode tautan baru kepada administrator, tulis /putuskan, lalu hubungkan lagi dengan kode itu.

      Berapa PIN Anda? Tulis enam angka.
      [Nanti saja]

      > 409173

      Mari buat PIN: enam angka yang hanya Anda ketahui. PIN ditanyakan sebelum nilai diterbitkan, keberatan diputus, pengumuman dikirim, atau data Anda diunduh, supaya orang yang memegang perangkat Anda tidak dapat melakukannya.

      Jangan memakai tanggal lahir atau bagian NIP. Jangan beri tahu siapa pun: pegawai instansi, administrator, maupun kami tidak pernah meminta PIN Anda.

      Berapa PIN Anda? Tulis enam angka.
      [← Kembali] [Nanti saja]

      > 730415

      Tulis PIN itu sekali lagi, supaya tidak ada angka yang keliru.

      Berapa PIN Anda? Tulis enam angka.
      [← Kembali] [Nanti saja]

      > 730415

      PIN baru Anda sudah berlaku."
    `)
    expect(await siti.turns(({ pin }) => pin.check('730415'))).toEqual({ is: 'right' })
  })

  test('asks for the present one again where it was given too long ago', async () => {
    await give()
    const talk = await siti.open('pin-change')
    await talk.type('409173')
    agency.clock.now = new Date(agency.clock.now.getTime() + 11 * 60_000)
    expect(await talk.type('730415')).toContain('Tulis dahulu PIN yang sekarang.')
    expect(await siti.turns(({ pin }) => pin.check('409173'))).toEqual({ is: 'right' })
  })

  test('makes the first one', async () => {
    const talk = await siti.open('pin-change')
    expect(await play(talk, '409173\n409173')).toContain('PIN baru Anda sudah berlaku.')
  })
})

test('nothing of a PIN is in the conversation as it is stored', async () => {
  await give()
  const talk = await siti.open('pin-change')
  for (const digits of ['555123', '409173', '777777', '730415']) {
    await talk.type(digits)
    expect(JSON.stringify(talk.stored())).not.toMatch(/\d{6}/)
  }
})
