import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Address } from '#conversation/store.ts'
import { NotAllowed } from '#database/records/session.ts'
import { type Desk, openDesk, post, posted, strange } from '../desk.ts'
import { nextDay, noon } from '../records/archive.ts'
import { hire, newOffice, type Office } from '../records/office.ts'

let desk: Desk
let office: Office
let employeeId: number
let phone: Address
let desktop: Address

beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  office = await newOffice(desk)
  employeeId = office.employee.employeeId
  phone = await desk.link(office.employee, 'telegram')
  desktop = await desk.link(office.employee, 'slack')
  await desk.turn(phone, ({ records }) => records.agree(1, noon))
})
afterAll(() => desk.close())

const unlink = (from: Address, scope: 'here' | 'everywhere') =>
  desk.turn(from, ({ accounts }) => accounts.unlink(scope, nextDay), nextDay)

const ownerOf = (address: Address) => desk.turn(address, async ({ person }) => person?.id)

/** Asks to be linked by a code, from an address that is nobody's. */
const ask = (code: string, now = nextDay) =>
  desk.turn(strange(), ({ linking }) => linking.byCode(code.replace('-', '')), now)

const talk = { id: null, flow: 'plan', about: '', state: 'active', turn: 0, stored: {} } as const

/** A conversation under way, a message that was sent, and one that waits to be. */
async function inProgress(): Promise<void> {
  await desk.turn(phone, ({ write }) => write({ conversations: [talk], posts: [], now: noon }))
  await desk.prisma.outbox.deleteMany()
  await posted(desk, phone, [post(phone, 'Nilai Anda', { employeeId })])
  await desk.prisma.outbox.updateMany({ data: { state: 'sent' } })
  await posted(desk, phone, [post(phone, 'Pengingat', { employeeId })])
}

describe('whoever unlinks an account', () => {
  test('keeps the others, and what is in progress', async () => {
    await inProgress()
    expect(await unlink(phone, 'here')).toEqual([])
    expect(await ownerOf(phone)).toBeUndefined()
    expect(await ownerOf(desktop)).toBe(employeeId)
    expect(await desk.turn(desktop, async ({ active }) => active)).toMatchObject({ flow: 'plan' })
  })

  test('gets nothing more there, and what was written there is emptied', async () => {
    await inProgress()
    await unlink(phone, 'here')
    const rows = await desk.prisma.outbox.findMany({ where: { employeeId }, orderBy: { id: 'asc' } })
    expect(rows).toMatchObject([
      { state: 'sent', content: { text: [] } },
      { state: 'withdrawn', content: { text: [] } },
    ])
  })

  test('withdraws his consent for it alone', async () => {
    await unlink(phone, 'here')
    const consents = await desk.prisma.consent.findMany({
      where: { employeeId },
      orderBy: { channel: 'asc' },
    })
    expect(consents).toMatchObject([
      { channel: 'slack', withdrawnAt: null },
      { channel: 'telegram', withdrawnAt: nextDay },
    ])
  })

  test('with the last of them leaves nothing in the chat that waits for him', async () => {
    await inProgress()
    const { code } = await desk.turn(phone, ({ accounts }) => accounts.issueOwnCode(nextDay))
    await unlink(phone, 'everywhere')
    expect(await ownerOf(desktop)).toBeUndefined()
    expect(await desk.prisma.conversation.count({ where: { employeeId } })).toBe(0)
    expect(await desk.prisma.consent.count({ where: { employeeId, withdrawnAt: null } })).toBe(0)
    expect(await ask(code)).toEqual({ requested: false, why: 'expired' })
  })

  test('is told elsewhere, but not where nothing reaches him', async () => {
    expect(await unlink(phone, 'everywhere')).toEqual([desktop])
    const again = await desk.link(office.employee, 'telegram')
    await desk.link(office.employee, 'slack', { unreachableAt: noon })
    expect(await unlink(again, 'everywhere')).toEqual([])
  })
})

describe('an administrator', () => {
  let administrator: Address
  beforeEach(async () => {
    administrator = await desk.link(office.head)
  })
  const revoke = (id: number) =>
    desk.turn(administrator, ({ accounts }) => accounts.revokeAll(id, nextDay), nextDay)

  test('revokes all accounts of a person with his unused codes; his drafts wait for the next phone', async () => {
    await inProgress()
    const { code } = await desk.turn(phone, ({ accounts }) => accounts.issueOwnCode(nextDay))
    expect(await revoke(employeeId)).toEqual({ count: 2, reachable: [phone, desktop] })
    expect([await ownerOf(phone), await ownerOf(desktop)]).toEqual([undefined, undefined])
    expect(await ask(code)).toEqual({ requested: false, why: 'expired' })
    expect(await desk.prisma.conversation.count({ where: { employeeId, state: 'active' } })).toBe(1)
    expect(await revoke(employeeId)).toEqual({ count: 0, reachable: [] })
  })

  test('revokes nobody’s of another agency', async () => {
    const elsewhere = await newOffice(desk)
    await expect(revoke(elsewhere.employee.employeeId)).rejects.toThrow(NotAllowed)
  })

  test('makes codes for those of a unit who have no account, or for all', async () => {
    const newcomer = await hire(desk, office, office.head, { name: 'Ani' })
    await hire(desk, office, office.head, { active: false })
    const wanted = (everyone: boolean) =>
      desk.turn(administrator, ({ accounts }) =>
        accounts.issueCodes({ unitId: office.unitId, everyone }, noon),
      )
    const unlinked = await wanted(false)
    expect(unlinked).toMatchObject([
      { name: 'Ani', number: newcomer.number },
      { name: 'Penilai', number: office.appraiser.number },
    ])
    expect(await wanted(true)).toHaveLength(4)
    expect(await ask(unlinked[0]?.code ?? '', noon)).toEqual({ requested: false, why: 'expired' })
  })
})

describe('a newer notice', () => {
  const outdated = (version: number, id: number | null = employeeId) =>
    desk.as(null, (records) => records.consentsBefore(version, id))

  test('is told to whoever agreed to an earlier one and is still linked, until he agrees', async () => {
    expect(await outdated(1)).toEqual([])
    expect(await outdated(2)).toEqual([{ employeeId, at: noon }])
    expect(await outdated(2, null)).toContainEqual({ employeeId, at: noon })
    await desk.turn(phone, ({ records }) => records.agree(2, nextDay), nextDay)
    expect(await outdated(2)).toEqual([])
    expect(await desk.turn(phone, ({ records }) => records.consent())).toEqual({ version: 2, at: nextDay })
  })

  test('is nothing to whoever has left', async () => {
    await unlink(phone, 'everywhere')
    expect(await outdated(2)).toEqual([])
  })
})
