import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Agency, newPeople, openDesk } from './agency.ts'

let desk: Agency['desk']
let agency: Agency

beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  agency = await newPeople(desk)
})
afterAll(() => desk.close())

const linkedOf = ({ employeeId }: { employeeId: number }) =>
  desk.prisma.account.count({ where: { employeeId, revokedAt: null } })

test('the only account is unlinked after a question that says what goes and what stays', async () => {
  const talk = await agency.siti.open('unlink')
  expect(talk.heard()).toMatch(/^Akun ini akan diputuskan.*satu-satunya akun.*Dihapus:.*Tetap disimpan:/s)
  expect(talk.buttons()).toEqual(['Putuskan akun ini', 'Tidak jadi', 'Nanti saja', 'Batal'])
  expect(await talk.press('Putuskan akun ini')).toMatch(/^Selesai: Anda tidak mempunyai akun.*PP 30\/2019/s)
  expect(talk.outcome()).toMatchObject({ stored: null, leave: true, tell: [] })
  expect(await linkedOf(agency.siti)).toBe(0)
})

test('nothing happens to whoever thinks better of it', async () => {
  const talk = await agency.siti.open('unlink')
  expect(await talk.type('tidak jadi')).toBe('Baik, tidak ada yang diputuskan.')
  expect(talk.outcome().leave).toBeUndefined()
  expect(await linkedOf(agency.siti)).toBe(1)
})

test('of several accounts one is unlinked, or all, which are told', async () => {
  const desktop = await desk.link(agency.siti, 'slack')
  const one = await agency.siti.open('unlink')
  expect(one.buttons().slice(0, 3)).toEqual(['Putuskan akun ini', 'Putuskan semua akun saya', 'Tidak jadi'])
  await one.press('Putuskan semua akun saya')
  const to = { ...desktop, employeeId: agency.siti.employeeId }
  expect(one.outcome().tell).toMatchObject([{ to, text: { key: 'unlinked-elsewhere' } }])
  expect(await linkedOf(agency.siti)).toBe(0)
})

test('an account that is left keeps what was in progress', async () => {
  await desk.link(agency.siti, 'slack')
  const talk = await agency.siti.open('unlink')
  expect(await talk.press('Putuskan akun ini')).toMatch(/^Selesai: akun ini diputuskan\. Akun Anda yang lain/)
  expect(await linkedOf(agency.siti)).toBe(1)
})
