import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hire } from '../database/records/office.ts'
import { type Agency, type Member, newPeople, openDesk, play } from './agency.ts'
import { heardOut, openNovember } from './month.ts'

let desk: Agency['desk']
let agency: Agency

beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  agency = await newPeople(desk)
})
afterAll(() => desk.close())

const correction = 'Jabatan saya tertulis Analis, seharusnya Analis Madya.'

async function askForCorrection(by: Member = agency.siti) {
  const talk = await by.open('my-data')
  await talk.press('Minta perbaikan data')
  await talk.type(correction)
  return talk
}

/** The files a talk ended with, by name. */
async function filesOf(by: Member, talk: Awaited<ReturnType<Member['open']>>) {
  const attached = talk.outcome().replies.flatMap(({ attach = [] }) => attach)
  const read = attached.map(async ({ fileId, name }) => {
    const bytes = await by.turns(({ files }) => files.bytes(fileId))
    return [name, Buffer.from(bytes ?? []).toString()] as const
  })
  return Object.fromEntries(await Promise.all(read))
}

describe('A copy of one’s data', () => {
  test('is given only once the PIN was', async () => {
    const talk = await agency.siti.open('my-data')
    await talk.press('Unduh data saya')
    expect(talk.outcome()).toMatchObject({ proof: true })
    expect(await desk.prisma.dataRequest.count({ where: { employeeId: agency.siti.employeeId } })).toBe(0)
  })

  test('has everything about the person, to be read and for other systems, with what others know him by masked', async () => {
    await heardOut(agency)
    await agency.siti.prove()
    const talk = await agency.siti.open('my-data')
    expect(await talk.press('Unduh data saya')).toMatch(/^Permintaan DP\/2026\/000001 selesai/)
    expect(talk.outcome().replies[0]).toMatchObject({ protect: true })
    const files = await filesOf(agency.siti, talk)
    expect(files['data-saya-2026-11-21.pdf']).toMatch(/^%PDF-1\.\d/)
    const json = files['data-saya-2026-11-21.json'] ?? ''
    expect(json).not.toContain(agency.siti.number)
    expect(JSON.parse(json)).toMatchObject({
      employee: { name: 'Siti Aminah', number: `•••••••••••••••${agency.siti.number.slice(-3)}` },
      plans: [{ year: 2026, state: 'approved', appraiser: 'Hendra Wijaya', results: [{}, {}] }],
      reports: [{ year: 2026, month: 11, state: 'evaluated', entries: [{ realization: 6.5 }, {}] }],
      evaluations: [{ predicate: 'good', behaviorScores: { length: 7 } }],
      objections: [{ explanation: 'Penjelasan Siti Aminah.', ruling: null }],
      accounts: [{ channel: 'telegram' }],
      requests: [{ number: 'DP/2026/000001', kind: 'export', answer: { outcome: 'done' } }],
      trail: expect.arrayContaining([expect.objectContaining({ table: 'evaluation' })]),
    })
    expect(json).not.toContain('Penjelasan Hendra')
  })

  test('has nothing of anybody else', async () => {
    await heardOut(agency)
    await agency.budi.prove()
    const talk = await agency.budi.open('my-data')
    await talk.press('Unduh data saya')
    const json = (await filesOf(agency.budi, talk))['data-saya-2026-11-21.json'] ?? ''
    expect(JSON.parse(json)).toMatchObject({ plans: [], reports: [], evaluations: [], objections: [] })
    expect(json).not.toContain('Siti')
  })
})

describe('A correction', () => {
  test('gets a number and its deadline in hours, and every administrator owes the answer', async () => {
    const talk = await askForCorrection()
    expect(talk.heard()).toMatch(/^Permintaan DP\/2026\/000001 .*Selasa, 24 November 2026 pukul 12\.00 WIB/)
    expect(talk.outcome().concerns).toEqual([agency.aisyah.employeeId])
    const [owed] = await desk.as(null, (records) => records.dataRequestsOwed(agency.aisyah.employeeId))
    expect(owed).toMatchObject({
      number: 'DP/2026/000001',
      dueAt: new Date('2026-11-24T05:00:00Z'),
      overdue: 0,
    })
  })

  test('is answered, and the answer read once', async () => {
    await askForCorrection()
    const answering = await agency.aisyah.open('data-request-answer')
    expect(answering.heard()).toContain(correction)
    expect(answering.heard()).toContain('dari Siti Aminah (Sekretariat)')
    await play(answering, '[Sudah diperbaiki]\nJabatan sudah diubah menjadi Analis Madya.')
    expect(answering.outcome()).toMatchObject({ stored: null, concerns: [agency.siti.employeeId] })
    const unread = () => desk.as(null, (records) => records.dataAnswersUnread(agency.siti.employeeId))
    const [waiting] = await unread()
    const reading = await agency.siti.open('data-answer', waiting?.requestId)
    expect(reading.heard()).toMatch(/✅ Sudah diperbaiki\. Jabatan sudah diubah menjadi Analis Madya\.$/)
    expect(await unread()).toEqual([])
    expect((await agency.budi.open('data-answer', waiting?.requestId)).heard()).toMatch(/^Jawaban itu bukan/)
    expect((await agency.aisyah.open('data-request-answer')).heard()).toMatch(/^Tidak ada permintaan/)
  })

  test('is answered once, by whoever comes first', async () => {
    const second = await agency.join(await hire(desk, agency, agency.ratna), 'Made Wirawan')
    await desk.prisma.roleHeld.create({ data: { employeeId: second.employeeId, role: 'administrator' } })
    await askForCorrection()
    const [one, other] = [
      await agency.aisyah.open('data-request-answer'),
      await second.open('data-request-answer'),
    ]
    await play(one, '[Sudah diperbaiki]\nJabatan sudah diubah.')
    expect(await play(other, '[Tidak dapat diperbaiki]\nJabatan sesuai SK terakhir.')).toMatch(
      /tidak lagi menunggu jawaban/,
    )
  })

  test('of an administrator is for another to answer, and his own only where there is none', async () => {
    await askForCorrection(agency.aisyah)
    const owedBy = async () =>
      (await desk.as(null, (records) => records.dataRequestsOwed(null))).map((each) => each.waitsFor)
    const mine = { agencyId: agency.agencyId, state: 'open' }
    const [request] = await desk.prisma.dataRequest.findMany({ where: mine })
    expect(await owedBy()).toContain(agency.aisyah.employeeId)
    const second = await hire(desk, agency, agency.ratna)
    await desk.prisma.roleHeld.create({ data: { employeeId: second.employeeId, role: 'administrator' } })
    expect(await owedBy()).not.toContain(agency.aisyah.employeeId)
    expect(await owedBy()).toContain(second.employeeId)
    const answer = { id: request?.id ?? 0, outcome: 'done', text: 'Sudah.', now: agency.clock.now } as const
    expect(await desk.as(agency.aisyah, (records) => records.answerDataRequest(answer))).toBe(false)
    expect(await desk.as(second, (records) => records.answerDataRequest(answer))).toBe(true)
  })

  test('is no one’s to answer but an administrator’s, and of his agency', async () => {
    await askForCorrection()
    expect((await agency.hendra.open('data-request-answer')).heard()).toContain('administrator')
    const { aisyah } = await newPeople(desk)
    expect((await aisyah.open('data-request-answer')).heard()).toMatch(/^Tidak ada permintaan/)
  })
})

describe('Withdrawing consent', () => {
  test('says what goes and what stays, then unlinks every account at once', async () => {
    const desktop = await desk.link(agency.siti, 'slack')
    const talk = await agency.siti.open('my-data')
    expect(await talk.press('Tarik persetujuan')).toMatch(/48 jam terakhir.*Tetap disimpan:.*PP 30\/2019/s)
    await talk.press('Tarik persetujuan dan putuskan')
    expect(talk.heard()).toMatch(/^Permintaan DP\/2026\/000001 selesai: persetujuan Anda ditarik/)
    expect(talk.outcome()).toMatchObject({ leave: true, tell: [{ to: desktop }] })
    const { employeeId } = agency.siti
    expect(await desk.prisma.account.count({ where: { employeeId, revokedAt: null } })).toBe(0)
  })

  test('can be thought better of', async () => {
    const talk = await agency.siti.open('my-data')
    await talk.press('Tarik persetujuan')
    expect(await talk.press('Tidak jadi')).toBe('Baik, tidak ada yang diputuskan.')
    expect(await desk.prisma.dataRequest.count({ where: { employeeId: agency.siti.employeeId } })).toBe(0)
  })
})

describe('Restriction', () => {
  const isRestricted = () => desk.as(agency.siti, (records) => records.restrictedSince())

  test('is asked for, noted, and lifted the same way', async () => {
    const talk = await agency.siti.open('my-data')
    expect(await talk.press('Batasi pemrosesan')).toContain('Yang tetap saya sampaikan:')
    expect(await talk.press('Batasi pemrosesan')).toMatch(/^Permintaan DP\/2026\/000001 selesai/)
    expect(await isRestricted()).toEqual(agency.clock.now)
    const lifting = await agency.siti.open('my-data')
    expect(lifting.heard()).toContain('dibatasi')
    expect(await lifting.press('Cabut pembatasan')).toMatch(/^Permintaan DP\/2026\/000002 selesai/)
    expect(lifting.outcome().concerns).toEqual([agency.siti.employeeId])
    expect(await isRestricted()).toBeNull()
  })

  test('keeps announcements away, not the receipt', async () => {
    await desk.as(agency.siti, (records) => records.restrict(agency.clock.now))
    const announcement = { text: 'Rapat Senin.', audience: {}, confirmReading: false, now: agency.clock.now }
    await desk.as(agency.aisyah, (records) => records.announce(announcement))
    const write = () => ({ message: { text: [{ text: 'Rapat Senin.' }] } })
    expect(await desk.store.expandAnnouncements(write, agency.clock.now)).toBe(4)
    const { employeeId } = agency.siti
    expect(await desk.prisma.outbox.count({ where: { employeeId } })).toBe(0)
    expect(await desk.prisma.announcementReceipt.count({ where: { employeeId } })).toBe(1)
  })
})

test('requests are numbered through in an agency, and everyone sees his own', async () => {
  await openNovember(agency)
  await askForCorrection()
  await askForCorrection(agency.budi)
  const told = await (await agency.budi.open('my-data')).press('Permintaan saya')
  expect(told).toContain('DP/2026/000002 – Perbaikan data')
  expect(told).toContain('⏳ Menunggu jawaban')
  expect(told).not.toContain('DP/2026/000001')
  expect(await (await agency.hendra.open('my-data')).press('Permintaan saya')).toMatch(/^Anda belum pernah/)
})
