import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NotAllowed } from '#database/records/session.ts'
import { type Archive, nextDay, noon, openArchive } from './archive.ts'
import { hire, newNumber, newOffice, type Person } from './office.ts'

let archive: Archive
beforeAll(async () => {
  archive = await openArchive()
})
afterAll(() => archive.close())

const draft = { text: 'Periode November dibuka', audience: {}, confirmReading: true, now: noon }

test('an announcement comes back as made, to nobody of another agency', async () => {
  const { head, unitId } = await newOffice(archive)
  const audience = { unitId, role: 'appraiser' } as const
  const id = await archive.as(head, (records) => records.announce({ ...draft, audience }))
  const { now: announcedAt, ...made } = { ...draft, audience }
  expect(await archive.as(head, (records) => records.announcement(id))).toEqual({
    ...made,
    ...{ id, announcedAt, state: 'released' },
  })
  const elsewhere = await newOffice(archive)
  expect(await archive.as(elsewhere.head, (records) => records.announcement(id))).toBeNull()
  await expect(archive.as(null, (records) => records.announce(draft))).rejects.toThrow(NotAllowed)
})

describe('the audience', () => {
  test('is counted by unit and by role, in people of the agency who have not left', async () => {
    const office = await newOffice(archive)
    const { id: unitId } = await archive.prisma.unit.create({
      data: { agencyId: office.agencyId, name: 'Balai' },
    })
    const balai = { ...office, unitId }
    const chief = await hire(archive, balai, office.head)
    await hire(archive, balai, chief)
    await hire(archive, balai, office.employee, { active: false })
    await archive.prisma.roleHeld.create({ data: { employeeId: chief.employeeId, role: 'administrator' } })
    await archive.as(office.head, async (records) => {
      const people = async (audience: Parameters<typeof records.audienceSize>[0]) =>
        (await records.audienceSize(audience)).people
      expect(await people({})).toBe(5)
      expect(await people({ unitId })).toBe(2)
      expect(await people({ role: 'employee' })).toBe(4)
      expect(await people({ role: 'appraiser' })).toBe(3)
      expect(await people({ role: 'administrator' })).toBe(2)
      expect(await people({ role: 'appraiser', unitId })).toBe(1)
    })
  })

  test('can be reached as far as it has live accounts', async () => {
    const { head, appraiser, employee } = await newOffice(archive)
    await link(head)
    await link(head, 'slack')
    await link(appraiser, 'telegram', { revokedAt: noon })
    await link(employee, 'telegram', { unreachableAt: noon })
    const size = await archive.as(head, (records) => records.audienceSize({}))
    expect(size).toEqual({ people: 3, reachable: 1 })
  })
})

function link(
  { employeeId }: Person,
  channel = 'telegram',
  state: { revokedAt?: Date; unreachableAt?: Date } = {},
) {
  return archive.prisma.account.create({
    data: { employeeId, channel, address: newNumber(), linkedAt: noon, ...state },
  })
}

describe('the reach', () => {
  test('counts people, each by the best that became of what was sent to him', async () => {
    const office = await newOffice(archive)
    const announcementId = await archive.as(office.head, (records) => records.announce(draft))
    const fates = {
      delivered: [['sent'], ['failed', 'sent'], ['unreachable', 'sent'], ['sent', 'queued']],
      waiting: [['queued'], ['sending'], ['failed', 'queued']],
      failed: [['failed'], ['refused'], ['unknown', 'unreachable'], ['withdrawn']],
      unreachable: [['unreachable'], [], ['unreachable', 'unreachable'], [], []],
    }
    for (const states of Object.values(fates).flat())
      await send(announcementId, await hire(archive, office, null), states)
    expect(await archive.as(office.head, (records) => records.reach(1))).toEqual([
      {
        announcement: { ...withoutNow(draft), id: announcementId, announcedAt: noon, state: 'released' },
        ...{ recipients: 16, delivered: 4, waiting: 3, failed: 4, unreachable: 5, read: 0 },
      },
    ])
  })

  test('counts who confirmed having read it, once, and lets nobody else confirm', async () => {
    const office = await newOffice(archive)
    const { head, appraiser, employee } = office
    const announcementId = await archive.as(head, (records) => records.announce(draft))
    for (const person of [appraiser, employee]) await send(announcementId, person, ['sent'])
    await archive.as(employee, async (records) => {
      await records.confirmReading(announcementId, noon)
      await records.confirmReading(announcementId, nextDay)
      expect(await records.reach(1)).toMatchObject([{ recipients: 2, delivered: 2, read: 1 }])
    })
    await expect(archive.as(head, (records) => records.confirmReading(announcementId, noon))).rejects.toThrow(
      NotAllowed,
    )
  })

  test('comes newest first, and is nothing before anything went out', async () => {
    const { head } = await newOffice(archive)
    const nothing = { recipients: 0, delivered: 0, waiting: 0, failed: 0, unreachable: 0, read: 0 }
    await archive.as(head, async (records) => {
      const older = await records.announce(draft)
      const newer = await records.announce({ ...draft, now: nextDay })
      await records.announce({ ...draft, now: new Date(0) })
      expect(await records.reach(2)).toMatchObject([
        { announcement: { id: newer }, ...nothing },
        { announcement: { id: older }, ...nothing },
      ])
    })
    const elsewhere = await newOffice(archive)
    expect(await archive.as(elsewhere.head, (records) => records.reach(9))).toEqual([])
  })
})

async function send(
  announcementId: number,
  { employeeId }: Person,
  states: readonly string[],
): Promise<void> {
  await archive.prisma.announcementReceipt.create({ data: { announcementId, employeeId } })
  await archive.prisma.outbox.createMany({
    data: states.map((state) => ({
      ...{ announcementId, employeeId, state, token: newNumber(), channel: 'telegram', address: newNumber() },
      ...{ kind: 'send', priority: 2, content: {}, nextTryAt: noon, createdAt: noon },
    })),
  })
}

function withoutNow({ now: _, ...announcement }: typeof draft) {
  return announcement
}
