import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Person } from '../database/records/office.ts'
import { type Agency, newPeople, openDesk, play } from './agency.ts'
import { heardOut, published } from './month.ts'

let desk: Agency['desk']
let agency: Agency

beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  agency = await newPeople(desk)
})
afterAll(() => desk.close())

const today = 'Sabtu, 21 November 2026'

describe('/jejak', () => {
  test('tells who saw and changed the data of a person, in plain words and without contents', async () => {
    const { id } = await heardOut(agency)
    await agency.ratna.open('objection-decision', id)
    const told = (await agency.siti.open('trail')).heard()
    expect(told).toMatch(/^Siapa melihat dan mengubah data Anda\n\nSabtu, 21 November 2026\n/)
    for (const line of [
      '12.00 WIB — Ratna Dewi melihat hasil evaluasi',
      '12.00 WIB — Ratna Dewi melihat laporan progres',
      '12.00 WIB — Ratna Dewi melihat berkas keberatan',
      '12.00 WIB — Hendra Wijaya (atasan) memberi penjelasan atas keberatan',
      '12.00 WIB — Anda mengajukan keberatan',
      '12.00 WIB — Hendra Wijaya (atasan) menerbitkan penilaian',
      '12.00 WIB — Anda mengirim laporan progres',
      '12.00 WIB — Hendra Wijaya (atasan) menyetujui rencana hasil kerja',
    ])
      expect(told.split('\n')).toContain(line)
    expect(told).not.toMatch(/Ekspektasi|Bukti saya|Penjelasan Siti|Baik/)
  })

  test('counts what was done several times, and does not count what is his own', async () => {
    const { evaluation } = await published(agency)
    for (let look = 0; look < 3; look++)
      await desk.as(agency.hendra, (records) => records.evaluation(evaluation.id))
    await desk.as(agency.siti, (records) => records.evaluation(evaluation.id))
    const told = (await agency.siti.open('trail')).heard()
    expect(told).toContain('Hendra Wijaya (atasan) melihat hasil evaluasi (3 kali)')
    expect(told).not.toContain('Anda melihat')
  })

  test('goes on to older lines by a button, to the end', async () => {
    await published(agency)
    for (let day = 1; day <= 20; day++)
      await desk.prisma.$transaction([
        desk.prisma.$executeRawUnsafe(`SET LOCAL appraisal.now = '2026-12-${day} 05:00+00'`),
        desk.prisma.employee.update({
          where: { id: agency.siti.employeeId },
          data: { position: `Analis ${day}` },
        }),
      ])
    const newest = await agency.siti.open('trail')
    expect(newest.heard().match(/Sistem memperbarui data kepegawaian/g)).toHaveLength(15)
    expect(newest.heard()).toContain('Minggu, 20 Desember 2026\n12.00 WIB — Sistem')
    const [older] = newest.outcome().replies[0]?.offers.flat() ?? []
    const about = older?.action.do === 'start' ? older.action.about : ''
    const rest = await agency.siti.open('trail', about)
    expect(rest.heard().match(/Sistem memperbarui data kepegawaian/g)).toHaveLength(5)
    expect(rest.heard()).toContain(today)
    expect(rest.buttons()).toEqual([])
    expect((await agency.siti.open('trail', '1')).heard()).toBe('Belum ada jejak yang lebih lama.')
  })
})

describe('/audit', () => {
  async function appoint() {
    await desk.prisma.roleHeld.create({ data: { employeeId: agency.budi.employeeId, role: 'auditor' } })
  }

  /** Gives a person a number that is right in every digit. */
  async function numbered({ employeeId: id }: Person, employeeNumber: string) {
    await desk.prisma.employee.update({ where: { id }, data: { employeeNumber } })
    return employeeNumber
  }

  test('shows an auditor the trail of a person by ids, and is itself in that trail', async () => {
    const { evaluation } = await published(agency)
    await appoint()
    const talk = await agency.budi.open('audit')
    expect(talk.heard()).toMatch(/^Jejak siapa yang diperiksa\?/)
    const told = await play(talk, await numbered(agency.siti, '199002152015032004'))
    expect(told).toContain('Jejak data Siti Aminah')
    expect(told).toContain(
      `Hendra Wijaya (atasan) menerbitkan penilaian\nevaluation/${evaluation.id}, progress_report/`,
    )
    expect(told).toContain('Siti Aminah mengirim laporan progres\n')
    expect(talk.outcome().replies.at(-1)?.protect).toBe(true)
    expect((await agency.siti.open('trail')).heard()).toContain('Budi Santoso (auditor) memeriksa jejak data')
  })

  test('is refused to anyone else with a sentence, also to who is no auditor any more', async () => {
    const refused = /^Bagian ini hanya untuk auditor\./
    for (const member of [agency.siti, agency.aisyah, agency.ratna])
      expect((await member.open('audit', agency.siti.employeeId)).heard()).toMatch(refused)
    await appoint()
    const talk = await agency.budi.open('audit')
    await desk.prisma.roleHeld.deleteMany({ where: { employeeId: agency.budi.employeeId } })
    expect(await talk.type(agency.siti.number)).toMatch(refused)
    expect((await agency.siti.open('trail')).heard()).not.toContain('memeriksa jejak')
  })

  test('asks again where nobody has that number, and knows nobody of another agency', async () => {
    await appoint()
    const other = await newPeople(desk)
    const talk = await agency.budi.open('audit')
    expect(await talk.type(await numbered(other.siti, '199002152015032005'))).toMatch(
      /^Tidak ada pegawai dengan NIP itu/,
    )
    expect(talk.stored()).not.toBeNull()
    expect((await agency.budi.open('audit', other.siti.employeeId)).heard()).toMatch(/^Tidak ada pegawai/)
  })
})
