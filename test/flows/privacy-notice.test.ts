import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { noticeVersion } from '#appraisal/consent.ts'
import { privacyNotice } from '#flows/privacy-notice.ts'
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

/** As of an earlier version of the notice. */
async function agreedEarlier(): Promise<void> {
  await agency.siti.turns(({ records, now }) => records.agree(noticeVersion - 1, now))
}

const owed = () =>
  agency.siti.turns(({ records, me }) => privacyNotice.duty?.owed(records, me.id) ?? Promise.resolve([]))

test('the notice can be read at any time, with what was agreed to and when', async () => {
  await agency.siti.turns(({ records, now }) => records.agree(noticeVersion, now))
  const talk = await agency.siti.open('privacy-notice')
  for (const word of [
    'Tujuan:',
    'Dasar hukum:',
    'luar negeri',
    '/dataku',
    '/putuskan',
    'Pejabat pelindungan data',
  ])
    expect(talk.heard()).toContain(word)
  expect(talk.heard()).toMatch(/Anda menyetujui versi \d+ pada Sabtu, 21 November 2026 pukul 12\.00 WIB\.$/)
  expect(talk.buttons()).toEqual([])
})

test('whoever agreed to an earlier version is told once, and asked again', async () => {
  await agreedEarlier()
  expect(await owed()).toMatchObject([{ employeeId: agency.siti.employeeId, key: String(noticeVersion) }])
  expect((await agency.siti.open('privacy-notice')).buttons()).toEqual(['Saya setuju'])
  const agreed = await agency.siti.open('privacy-notice', noticeVersion)
  expect(agreed.heard()).toMatch(/^Terima kasih\. Persetujuan Anda atas versi \d+ tercatat/)
  expect(await owed()).toEqual([])
})

test('a button of another version than the present one agrees to nothing', async () => {
  await agreedEarlier()
  const talk = await agency.siti.open('privacy-notice', noticeVersion + 1)
  expect(talk.heard()).toMatch(/^Pemberitahuan privasi/)
  expect(await owed()).toHaveLength(1)
})

test('whose consent is not on record is said so', async () => {
  const talk = await agency.siti.open('privacy-notice')
  expect(talk.heard()).toMatch(/belum tercatat\.$/)
  expect(talk.buttons()).toEqual(['Saya setuju'])
})
