import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Audience } from '#appraisal/announcement.ts'
import type { Store } from '#conversation/store.ts'
import { type Desk, message, openDesk } from './desk.ts'
import { nextDay, noon } from './records/archive.ts'
import { hire, newOffice, type Office } from './records/office.ts'

let desk: Desk
let office: Office
beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  office = await newOffice(desk)
})
afterAll(() => desk.close())

function announce(audience: Audience = {}, text = 'Periode dibuka'): Promise<number> {
  const draft = { text, audience, confirmReading: true, now: noon }
  return desk.as(office.head, (records) => records.announce(draft))
}

const write: Parameters<Store['expandAnnouncements']>[0] = ({ id, text, confirmReading }) => ({
  message: message(`${text} ${confirmReading}`, {
    do: 'start',
    flow: 'announcement-reading',
    about: `${id}`,
  }),
})

const expand = () => desk.store.expandAnnouncements(write, nextDay)
const rowsOf = (announcementId: number) =>
  desk.prisma.outbox.findMany({ where: { announcementId }, orderBy: { employeeId: 'asc' } })

test('an announcement goes to all who can be reached, once each, and has a receipt for everyone', async () => {
  const { head, appraiser, employee } = office
  const telegram = await desk.link(appraiser, 'telegram')
  await desk.link(appraiser, 'slack')
  const slack = await desk.link(employee, 'slack')
  await desk.link(employee, 'telegram', { unreachableAt: noon })
  await desk.link(head, 'telegram', { revokedAt: noon })
  await desk.link(await hire(desk, office, null, { active: false }))
  const id = await announce()
  expect(await expand()).toBe(2)
  const rows = await rowsOf(id)
  const common = {
    kind: 'send',
    priority: 2,
    state: 'queued',
    nextTryAt: nextDay,
    content: write({ id, text: 'Periode dibuka', confirmReading: true }).message,
  }
  expect(rows).toMatchObject([
    { ...common, ...telegram, employeeId: appraiser.employeeId },
    { ...common, ...slack, employeeId: employee.employeeId },
  ])
  expect(new Set(rows.map(({ token }) => token)).size).toBe(2)
  expect(await desk.prisma.announcementReceipt.count({ where: { announcementId: id } })).toBe(3)
  expect(await desk.prisma.announcement.findUnique({ where: { id } })).toMatchObject({ expandedAt: nextDay })
})

test('its button is known by its token', async () => {
  const home = await desk.link(office.employee)
  const id = await announce()
  await expand()
  const [row] = await rowsOf(id)
  const pressed = await desk.turn(home, (turn) => turn.pressed(`${row?.token}:0`))
  expect(pressed).toMatchObject({ action: { do: 'start', about: `${id}` } })
})

test('it reaches its audience alone', async () => {
  for (const person of [office.head, office.appraiser, office.employee]) await desk.link(person)
  const elsewhere = await newOffice(desk)
  await desk.link(elsewhere.head)
  const id = await announce({ role: 'appraiser' })
  await expand()
  expect((await rowsOf(id)).map(({ employeeId }) => employeeId)).toEqual([
    office.head.employeeId,
    office.appraiser.employeeId,
  ])
})

describe('expanding', () => {
  test('happens once, however many do it', async () => {
    await desk.link(office.employee)
    const ids = [await announce(), await announce({}, 'Kedua')]
    const rows = await Promise.all(Array.from({ length: 4 }, expand))
    expect(rows.reduce((sum, each) => sum + each)).toBe(2)
    for (const id of ids) expect(await rowsOf(id)).toHaveLength(1)
    expect(await expand()).toBe(0)
  })

  test('that fails leaves nothing behind and is done the next time', async () => {
    await desk.link(office.employee)
    const id = await announce()
    const broken = desk.store.expandAnnouncements(() => {
      throw new Error('no text')
    }, nextDay)
    await expect(broken).rejects.toThrow('no text')
    expect(await rowsOf(id)).toEqual([])
    expect(await expand()).toBe(1)
  })

  test('is dated in the trail by the moment it was given', async () => {
    const id = await announce()
    await expand()
    const where = { tableName: 'announcement', rowKey: `${id}`, operation: 'update' }
    expect(await desk.prisma.auditEntry.findFirst({ where })).toMatchObject({ at: nextDay, actorId: null })
  })
})
