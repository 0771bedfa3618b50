import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Agency, giveRightNumber, newPeople, openDesk } from './agency.ts'

let desk: Agency['desk']
let agency: Agency
let number: string

beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  agency = await newPeople(desk)
  number = await giveRightNumber(desk, agency.siti)
})
afterAll(() => desk.close())

test('an administrator revokes all accounts of an employee, which are told', async () => {
  await desk.link(agency.siti, 'slack')
  const talk = await agency.aisyah.open('revoke-accounts')
  expect(await talk.type(number)).toMatch(/^Semua akun chat Siti Aminah akan diputuskan/)
  expect(await talk.press('Cabut semua akunnya')).toMatch(/^2 akun Siti Aminah telah diputuskan/)
  expect(talk.outcome().tell).toHaveLength(2)
  const live = { employeeId: agency.siti.employeeId, revokedAt: null }
  expect(await desk.prisma.account.count({ where: live })).toBe(0)
})

test('nothing is revoked without a yes', async () => {
  const talk = await agency.aisyah.open('revoke-accounts')
  await talk.type(number)
  expect(await talk.press('Tidak jadi')).toBe('Baik, tidak ada yang dicabut.')
  expect(
    await desk.prisma.account.count({ where: { employeeId: agency.siti.employeeId, revokedAt: null } }),
  ).toBe(1)
})

test('one’s own are not revoked this way, nor nobody’s', async () => {
  const own = await agency.aisyah.open('revoke-accounts')
  expect(await own.type(await giveRightNumber(desk, agency.aisyah))).toMatch(/gunakan \/putuskan\.$/)
  const nobodys = await agency.aisyah.open('revoke-accounts')
  expect(await nobodys.type('19900215 201503 2 999')).toMatch(/^Tidak ada pegawai dengan NIP itu/)
})

test('nobody but an administrator gets here, nor who is none any more', async () => {
  expect((await agency.hendra.open('revoke-accounts')).heard()).toMatch(/administrator/)
  const talk = await agency.aisyah.open('revoke-accounts')
  await talk.type(number)
  await desk.prisma.roleHeld.deleteMany({ where: { employeeId: agency.aisyah.employeeId } })
  await talk.press('Cabut semua akunnya')
  expect(
    await desk.prisma.account.count({ where: { employeeId: agency.siti.employeeId, revokedAt: null } }),
  ).toBe(1)
})
