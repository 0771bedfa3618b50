import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Agency, newPeople, openDesk } from './agency.ts'

let desk: Agency['desk']
let agency: Agency

beforeAll(async () => {
  desk = await openDesk({ links: (code) => [`https://t.me/asisten?start=${code}`] })
})
beforeEach(async () => {
  agency = await newPeople(desk)
})
afterAll(() => desk.close())

const number = '199002152015032004'

test('an administrator makes a code for an employee', async () => {
  await desk.prisma.employee.update({
    where: { id: agency.siti.employeeId },
    data: { employeeNumber: number },
  })
  const talk = await agency.aisyah.open('link-code')
  expect(talk.heard()).toBe('Untuk siapa kodenya? Mohon tulis NIP pegawai. Contoh: 19900215 201503 1 004')
  const heard = await talk.type('19900215 201503 2 004')
  expect(heard).toMatch(
    /^Kode tautan untuk Siti Aminah:\n\n[A-Z2-9]{5}-?[A-Z2-9]{5}\n\nTautan Telegram: https:\/\/t\.me\/asisten\?start=\S+\nBerlaku sampai /,
  )
  expect(talk.outcome().replies[0]?.protect).toBe(true)
})

test('nobody with that number is said so, and asked again', async () => {
  const talk = await agency.aisyah.open('link-code')
  expect(await talk.type('19900215 201503 2 005')).toMatch(
    /^Tidak ada pegawai dengan NIP itu.*Untuk siapa kodenya\?/s,
  )
  expect(await talk.type('199002')).toMatch(
    /^NIP atau NI PPPK terdiri atas 18 digit; yang kami terima 6 digit\./,
  )
  expect(talk.stored()).not.toBeNull()
})

test('nobody else makes codes, nor does who is no administrator any more', async () => {
  const refused = /^Bagian ini hanya untuk administrator\./
  expect((await agency.hendra.open('link-code')).heard()).toMatch(refused)
  const talk = await agency.aisyah.open('link-code')
  await desk.prisma.roleHeld.deleteMany({ where: { employeeId: agency.aisyah.employeeId } })
  expect(await talk.type(number)).toMatch(refused)
})
