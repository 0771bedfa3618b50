import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Predicate } from '#appraisal/predicate.ts'
import type { Rating } from '#appraisal/rating.ts'
import { hire } from '../database/records/office.ts'
import { type Agency, type Member, newPeople, openDesk } from './agency.ts'
import { openNovember } from './month.ts'

let desk: Agency['desk']
let agency: Agency

beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  agency = await newPeople(desk)
})
afterAll(() => desk.close())

const heard = async (who: Member) => {
  const { agencyId, clock } = agency
  await desk.prisma.period.updateMany({ where: { agencyId }, data: { state: 'closed', closedAt: clock.now } })
  return (await who.open('summary')).heard()
}

async function unit(name: string, parentId: number | null = null): Promise<number> {
  return (await desk.prisma.unit.create({ data: { agencyId: agency.agencyId, name, parentId } })).id
}

async function managerOf(unitId: number): Promise<Member> {
  const { prisma } = desk
  const data = { employeeId: agency.budi.employeeId, role: 'performance-manager', unitId }
  await prisma.roleHeld.create({ data })
  return agency.budi
}

const ratings: Partial<Record<Predicate, readonly [Rating, Rating]>> = {
  'very-good': ['above', 'above'],
  good: ['meets', 'meets'],
  poor: ['meets', 'below'],
}

/** People of a unit, one for each predicate; null is not evaluated yet. */
async function people(unitId: number, periodId: number, predicates: readonly (Predicate | null)[]) {
  for (const predicate of predicates) {
    const { agencyId, hendra, clock } = agency
    const { employeeId } = await hire(desk, { agencyId, unitId }, hendra)
    const [resultRating, behaviorRating] = (predicate && ratings[predicate]) ?? []
    if (!predicate || !resultRating || !behaviorRating) continue
    const reported = { employeeId, periodId, submittedAt: clock.now, state: 'submitted' }
    await desk.prisma.progressReport.create({ data: reported })
    await desk.prisma.evaluation.create({
      data: {
        ...{ employeeId, periodId, appraiserId: hendra.employeeId, predicate, publishedAt: clock.now },
        ...{ resultRating, behaviorRating, resultReason: 'Alasan', behaviorReason: 'Alasan' },
      },
    })
  }
}

const times = (count: number, predicate: Predicate | null) => Array.from({ length: count }, () => predicate)

describe('a summary', () => {
  test('tells of no predicates while results still come in', async () => {
    const { id: month } = await openNovember(agency)
    const field = await unit('Bidang Layanan')
    await people(field, month, [...times(6, 'good'), ...times(6, 'very-good')])
    const told = (await (await managerOf(field)).open('summary')).heard()
    expect(told).toContain('dinilai 12')
    expect(told).toContain('tampil setelah periode ditutup')
    expect(told).not.toContain('Baik: 6')
  })

  test('tells how far the units have come, with rare predicates together', async () => {
    const { id: month } = await openNovember(agency)
    const field = await unit('Bidang Layanan')
    const all = [...times(6, 'good'), ...times(3, 'very-good'), ...times(2, 'poor'), null]
    await people(field, month, all)
    await people(await unit('Seksi Arsip', field), month, times(5, 'good'))
    await people(await unit('Seksi Loket', field), month, times(4, 'poor'))
    expect(await heard(await managerOf(field))).toMatchInlineSnapshot(`
      "Ringkasan November 2026

      2 unit yang ditampilkan: 21 pegawai
      Rencana disepakati 0, progres terkirim 20, dinilai 20
      Predikat yang ditampilkan:
      Baik: 6
      Predikat lain bersama-sama: 9

      Bidang Layanan (dengan unit kecil di bawahnya): 16 pegawai
      Rencana disepakati 0, progres terkirim 15, dinilai 15
      Predikat yang ditampilkan:
      Baik: 6
      Predikat lain bersama-sama: 9

      Seksi Arsip: 5 pegawai
      Rencana disepakati 0, progres terkirim 5, dinilai 5
      Predikat: tidak ditampilkan

      Kelompok di bawah 5 orang tidak ditampilkan agar tidak menunjuk seseorang: unit sekecil itu dihitung bersama unit di atasnya, bila ada, dan tidak masuk jumlah mana pun bila tidak ada.

      Predikat tidak ditampilkan bila yang dinilai kurang dari 5 orang atau semuanya sama; predikat yang jarang digabung."
    `)
  })

  test('of a whole agency is for the administrator, and says that a small unit is left out', async () => {
    const { id: month } = await openNovember(agency)
    await people(await unit('Bidang Layanan'), month, times(5, null))
    const told = await heard(agency.aisyah)
    expect(told).toContain('Bidang Layanan: 5 pegawai\nRencana disepakati 0, progres terkirim 0, dinilai 0')
    expect(told).toContain('Kelompok di bawah 5 orang tidak ditampilkan agar tidak menunjuk seseorang')
    expect(told).not.toContain('Sekretariat')
  })

  test('of small units tells nothing', async () => {
    await openNovember(agency)
    const told = await heard(agency.aisyah)
    expect(told).toContain('Belum ada unit dengan sedikitnya 5 pegawai yang dapat ditampilkan.')
    expect(told).not.toContain('Sekretariat')
  })

  test('of many units goes on by a button', async () => {
    const { id: month } = await openNovember(agency)
    for (let number = 10; number < 22; number++)
      await people(await unit(`Bidang ${number}`), month, times(5, null))
    const talk = await agency.aisyah.open('summary')
    expect(talk.heard()).toContain('12 unit yang ditampilkan: 60 pegawai')
    expect(talk.heard()).toContain('Bidang 19')
    expect(talk.heard()).not.toContain('Bidang 20')
    expect(talk.buttons()).toEqual(['Unit berikutnya'])
    const next = await agency.aisyah.open('summary', 10)
    expect(next.heard()).toMatch(/^Ringkasan November 2026\n\nBidang 20: .*Bidang 21: /s)
    expect(next.buttons()).toEqual([])
  })

  test('waits for a period', async () => {
    expect(await heard(agency.aisyah)).toBe(
      'Belum ada periode penilaian yang dibuka, jadi belum ada yang dapat diringkas.',
    )
  })

  test('is for no one else', async () => {
    await openNovember(agency)
    expect(await heard(agency.hendra)).not.toContain('Ringkasan November')
  })
})
