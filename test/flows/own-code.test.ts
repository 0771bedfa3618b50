import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPeople, openDesk } from './agency.ts'

let desk: Awaited<ReturnType<typeof openDesk>>

beforeAll(async () => {
  desk = await openDesk({ links: (code) => [`https://t.me/asisten?start=${code}`] })
})
afterAll(() => desk.close())

test('anyone makes a code for another account of his own, good for a quarter of an hour', async () => {
  const { siti } = await newPeople(desk)
  const talk = await siti.open('own-code')
  expect(talk.heard()).toMatch(
    /^Kode untuk akun Anda yang lain:\n\n[A-Z2-9]{5}-[A-Z2-9]{5}\n\nKirim kode ini.*\n\nTautan Telegram: https:\/\/t\.me\/asisten\?start=\S+\n\nBerlaku sampai .* pukul 12\.15 WIB/,
  )
  expect(talk.outcome().replies[0]?.protect).toBe(true)
  const { employeeId } = siti
  expect(await desk.prisma.linkCode.findMany({ where: { employeeId } })).toMatchObject([
    { issuedBy: employeeId },
  ])
})
