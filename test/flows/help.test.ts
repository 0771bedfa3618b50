import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Agency, newPeople, openDesk } from './agency.ts'

let agency: Agency

beforeAll(async () => {
  agency = await newPeople(await openDesk())
})
afterAll(() => agency.desk.close())

test.each([
  ['siti', ['Untuk Anda', 'Untuk semua']],
  ['hendra', ['Untuk Anda', 'Sebagai pejabat penilai', 'Untuk semua']],
  ['ratna', ['Sebagai pejabat penilai', 'Sebagai atasan pejabat penilai', 'Untuk semua']],
  ['aisyah', ['Untuk Anda', 'Sebagai administrator', 'Untuk semua']],
] as const)('%s is told what there is to do by what she or he is', async (who, parts) => {
  const { heard, buttons } = await agency[who].open('help')
  const told = heard()
    .split('\n\n')
    .map((part) => part.split('\n')[0])
  expect(told.slice(1, -1)).toEqual(parts)
  expect(heard()).toContain(agency[who].name)
  expect(buttons()).toEqual(['Status', 'Kriteria penilaian'])
})

test('who was not understood is told so', async () => {
  const talk = await agency.siti.open('help', 'not-understood')
  expect(talk.heard()).toMatch(/^Mohon maaf, saya belum memahami pesan itu\.\n\nUntuk Anda\n/)
})

test('the criteria are open to everyone', async () => {
  const talk = await agency.budi.open('criteria')
  expect(talk.heard()).toContain('Di Atas Ekspektasi + Di Atas Ekspektasi → Sangat Baik')
  expect(talk.heard()).toContain('Di Bawah Ekspektasi + Di Bawah Ekspektasi → Sangat Kurang')
  expect(talk.heard().match(/→/g)).toHaveLength(10)
  const guides = await agency.budi.open('criteria', 'behavior')
  expect(guides.heard().match(/•/g)).toHaveLength(21)
})
