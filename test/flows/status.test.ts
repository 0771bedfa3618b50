import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { submittedPlan } from '../database/records/office.ts'
import { type Agency, newPeople, openDesk, play } from './agency.ts'
import { heardOut, openNovember, published, readyToReport, reported } from './month.ts'

let desk: Agency['desk']
let agency: Agency

beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  agency = await newPeople(desk)
})
afterAll(() => desk.close())

const statusOf = (who: 'siti' | 'hendra' | 'ratna') => agency[who].open('status')

test('before any period there is nothing to tell', async () => {
  expect((await statusOf('siti')).heard()).toMatch(/^Belum ada periode penilaian yang dibuka\./)
})

describe('an employee', () => {
  test('sees what is missing, and begins it', async () => {
    await readyToReport(agency)
    const talk = await statusOf('siti')
    expect(talk.heard()).toMatchInlineSnapshot(`
      "Status November 2026

      ✅ Rencana 2026: disepakati
      ⬜ Progres: belum dikirim, paling lambat Senin, 30 November 2026 (/progres)
      ⬜ Hasil: belum terbit, paling lambat Kamis, 10 Desember 2026"
    `)
    expect(talk.outcome().replies[0]?.offers).toMatchObject([
      [{ action: { do: 'start', flow: 'monthly-update' } }],
    ])
  })

  test('sees the plan on its way', async () => {
    await openNovember(agency)
    expect((await statusOf('siti')).heard()).toContain('⬜ Rencana 2026: belum disusun (/rencana)')
    await submittedPlan(desk, agency)
    expect((await statusOf('siti')).heard()).toContain('⏳ Rencana 2026: menunggu persetujuan')
  })

  test('sees the report on its way', async () => {
    const { report } = await reported(agency)
    expect((await statusOf('siti')).heard()).toContain(
      '✅ Progres: terkirim, masih dapat diubah sampai 5 Desember',
    )
    agency.clock.now = new Date('2026-12-05T17:00:00Z')
    expect((await statusOf('siti')).heard()).toMatch(/✅ Progres: terkirim\n/)
    const request = { ...report, reason: 'Mohon dilengkapi.', now: agency.clock.now }
    await desk.as(agency.hendra, (records) => records.returnReport(request))
    expect((await statusOf('siti')).heard()).toContain('↩️ Progres: diminta dilengkapi (/progres)')
  })

  test('sees the result on its way', async () => {
    await published(agency)
    expect((await statusOf('siti')).heard()).toContain(
      '✅ Progres: terkirim dan sudah dinilai\n📩 Hasil: sudah terbit',
    )
    const result = await agency.siti.open('result')
    expect((await statusOf('siti')).heard()).toContain('📄 Hasil: sudah Anda buka')
    await result.press('Terima')
    expect((await statusOf('siti')).heard()).toContain('✅ Hasil: sudah Anda terima dan tanggapi')
  })

  test('sees the objection on its way', async () => {
    const { id, number } = await heardOut(agency)
    expect((await statusOf('siti')).heard()).toContain(`⚖️ Keberatan ${number}: menunggu putusan`)
    await agency.ratna.prove()
    await play(
      await agency.ratna.open('objection-decision', id),
      '[Tulis putusan]\n[Ditolak]\nBukti tidak mendukung alasan.\n[Kirim]\n[Tetapkan putusan]',
    )
    expect((await statusOf('siti')).heard()).toContain(`⚖️ Keberatan ${number}: sudah diputus`)
  })
})

describe('an acting official', () => {
  async function order(endsAt: Date | null, kind: 'plt' | 'plh' = 'plh') {
    const { desk, aisyah, hendra, budi, clock } = agency
    const people = { principalId: hendra.employeeId, actingId: budi.employeeId }
    const terms = { kind, scope: ['report'], letterNumber: '800/12/2026' } as const
    await desk.as(aisyah, (records) => records.delegate({ ...people, ...terms, startsAt: clock.now, endsAt }))
  }
  const told = async (who: 'siti' | 'hendra' | 'budi') => (await agency[who].open('status')).heard()

  test('sees for whom he acts and until when, and that one sees who acts for him', async () => {
    await openNovember(agency)
    await order(new Date('2026-11-30T17:00:00Z'))
    expect(await told('budi')).toContain(
      'Anda bertindak sebagai Plh. Hendra Wijaya (surat 800/12/2026) sampai Senin, 30 November 2026.',
    )
    expect(await told('hendra')).toContain(
      'Plh. Anda: Budi Santoso (surat 800/12/2026) sampai Senin, 30 November 2026.',
    )
    expect(await told('siti')).not.toContain('Plh.')
    agency.clock.now = new Date('2026-11-30T17:00:00Z')
    expect(await told('budi')).not.toContain('Plh.')
  })

  test('sees that it has no end yet', async () => {
    await openNovember(agency)
    await order(null, 'plt')
    expect(await told('budi')).toContain(
      'Plt. Hendra Wijaya (surat 800/12/2026) sampai ada keputusan lebih lanjut.',
    )
  })
})

describe('an appraiser', () => {
  test('sees what waits, and takes it up', async () => {
    await reported(agency)
    await submittedPlan(desk, { ...agency, employee: agency.budi })
    const talk = await statusOf('hendra')
    expect(talk.heard()).toContain(
      'Menunggu Anda sebagai pejabat penilai\nRencana untuk disetujui: 1\nLaporan untuk dinilai: 1\nKeberatan untuk diputus: 0',
    )
    expect(talk.buttons()).toEqual(['Periksa rencana: Budi Santoso', 'Nilai: Siti Aminah'])
  })

  test('above the appraiser sees the objections', async () => {
    const { number } = await heardOut(agency)
    const talk = await statusOf('ratna')
    expect(talk.heard()).toContain('Keberatan untuk diputus: 1')
    expect(talk.heard()).not.toContain('Rencana 2026')
    expect(talk.buttons()).toEqual([`Putuskan ${number}`])
  })
})
