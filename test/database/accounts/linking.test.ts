import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { noticeVersion } from '#appraisal/consent.ts'
import type { IssuedCode } from '#conversation/accounts.ts'
import type { Address } from '#conversation/store.ts'
import { NotAllowed } from '#database/records/session.ts'
import { type Desk, openDesk, strange } from '../desk.ts'
import { nextDay, noon, untilSomeoneWaits } from '../records/archive.ts'
import { hire, newOffice, type Office, type Person } from '../records/office.ts'

let desk: Desk
let office: Office
let desktop: Address
beforeAll(async () => {
  desk = await openDesk({ links: (code) => [`https://t.me/bot?start=${code}`] })
})
beforeEach(async () => {
  office = await newOffice(desk)
  desktop = await desk.link(office.head, 'slack')
})
afterAll(() => desk.close())

const minutesAfter = (minutes: number, from = noon) => new Date(from.getTime() + minutes * 60_000)

function issue({ employeeId }: Person, now = noon): Promise<IssuedCode> {
  return desk.turn(desktop, (turn) => turn.accounts.issueCode(employeeId, now), now)
}

/** Asks to be linked by a code as it is typed in, from that address. */
function askBy(code: string, from = strange(), now = noon) {
  return desk.turn(from, (turn) => turn.linking.byCode(code.replace('-', '')), now)
}

function agree(request: number, from: Address, now = noon, email: string | null = null) {
  return desk.turn(from, (turn) => turn.linking.agree(request, email), now)
}

/** Tries a code and agrees at once, where it is asked. */
async function tryCode(code: string, from = strange(), now = noon) {
  const asked = await askBy(code, from, now)
  return asked.requested ? agree(asked.id, from, now) : { linked: false, why: asked.why, ...untilOf(asked) }
}

function untilOf(refused: object): { until?: unknown } {
  return 'until' in refused ? { until: refused.until } : {}
}

async function ownerOf(address: Address): Promise<number | undefined> {
  return desk.turn(address, async (turn) => turn.person?.id)
}

describe('a code', () => {
  test('is ten letters and digits that nobody confuses, valid for three days, and kept as a hash', async () => {
    const { code, expiresAt, links } = await issue(office.employee)
    expect(code).toMatch(/^[A-HJKMNP-Z2-9]{5}-[A-HJKMNP-Z2-9]{5}$/)
    expect(expiresAt).toEqual(minutesAfter(3 * 24 * 60))
    const bare = code.replace('-', '')
    expect(links).toEqual([`https://t.me/bot?start=${bare}`])
    const hash = new Uint8Array(createHash('sha256').update(bare).digest())
    expect(await desk.prisma.linkCode.findUnique({ where: { hash } })).toMatchObject({ usedAt: null })
  })

  test('links the address it is sent from', async () => {
    const from = strange()
    const { code } = await issue(office.employee)
    const linked = await tryCode(code, from)
    expect(linked).toMatchObject({ linked: true, others: [], employee: { id: office.employee.employeeId } })
    expect(await ownerOf(from)).toBe(office.employee.employeeId)
    const { employeeId } = office.employee
    const trail = await desk.prisma.auditEntry.findMany({
      where: { subjectId: employeeId, tableName: { in: ['account', 'consent'] }, operation: 'insert' },
    })
    expect(trail.map(({ actorId }) => actorId)).toEqual([employeeId, employeeId])
  })

  test('is used up, and its address linked, only when its owner agrees', async () => {
    const from = strange()
    const { code } = await issue(office.employee)
    const asked = await askBy(code, from)
    expect(asked).toMatchObject({ requested: true, name: 'Pegawai' })
    expect(await ownerOf(from)).toBeUndefined()
    await desk.turn(from, (turn) => turn.linking.decline(asked.requested ? asked.id : 0))
    expect(await agree(asked.requested ? asked.id : 0, from)).toEqual({ linked: false })
    expect(await tryCode(code, from)).toMatchObject({ linked: true })
  })

  test('remembers who gave it out, who is told where he can be reached', async () => {
    const { code } = await issue(office.employee)
    const issuer = { employeeId: office.head.employeeId, accounts: [desktop] }
    expect(await tryCode(code)).toMatchObject({ issuer })
  })

  test('of one’s own is good for a quarter of an hour, and nobody else is told of it', async () => {
    const { code, expiresAt } = await desk.turn(desktop, (turn) => turn.accounts.issueOwnCode(noon))
    expect(expiresAt).toEqual(minutesAfter(15))
    const linked = await tryCode(code, strange('telegram'), minutesAfter(14))
    expect(linked).toMatchObject({ linked: true, issuer: null, others: [desktop] })
  })

  test('works once', async () => {
    const { code } = await issue(office.employee)
    const both = await Promise.all([tryCode(code), tryCode(code)])
    expect(both.map(({ linked }) => linked).sort()).toEqual([false, true])
    expect(await tryCode(code)).toEqual({ linked: false, why: 'expired' })
  })

  test.each([
    ['a moment before its end', -1, true],
    ['at its end', 0, false],
    ['after its end', 1, false],
  ])('tried %s links: %3$s', async (_, minutes, works) => {
    const { code, expiresAt } = await issue(office.employee)
    const tried = await tryCode(code, strange(), minutesAfter(minutes, expiresAt))
    expect(tried).toMatchObject(works ? { linked: true } : { linked: false, why: 'expired' })
  })

  test('stops working when another is given out', async () => {
    const first = await issue(office.employee)
    const second = await issue(office.employee, minutesAfter(1))
    expect(await tryCode(first.code, strange(), minutesAfter(2))).toMatchObject({ why: 'expired' })
    expect(await tryCode(second.code, strange(), minutesAfter(2))).toMatchObject({ linked: true })
  })

  test('of someone who left meanwhile does not link', async () => {
    const { code } = await issue(office.employee)
    await desk.prisma.employee.update({ where: { id: office.employee.employeeId }, data: { active: false } })
    expect(await tryCode(code)).toEqual({ linked: false, why: 'expired' })
  })

  test('is given out within one’s agency only, and to no one who has left', async () => {
    const elsewhere = await newOffice(desk)
    await expect(issue(elsewhere.employee)).rejects.toThrow(NotAllowed)
    await expect(issue(await hire(desk, office, null, { active: false }))).rejects.toThrow(NotAllowed)
  })
})

describe('a request', () => {
  async function requested(from: Address, now = noon): Promise<number> {
    const asked = await askBy((await issue(office.employee, now)).code, from, now)
    return asked.requested ? asked.id : 0
  }

  test('is one address’s, and carried out once', async () => {
    const from = strange()
    const request = await requested(from)
    expect(await agree(request, strange())).toEqual({ linked: false })
    expect(await agree(request, { ...from, channel: 'slack' })).toEqual({ linked: false })
    expect(await agree(request, from)).toMatchObject({ linked: true })
    expect(await agree(request, from)).toEqual({ linked: false })
  })

  test('waits for a quarter of an hour', async () => {
    const from = strange()
    expect(await agree(await requested(from), from, minutesAfter(15))).toEqual({ linked: false })
    expect(await agree(await requested(from), from, minutesAfter(14))).toMatchObject({ linked: true })
  })

  test('gives way to the next one at its address', async () => {
    const from = strange()
    const [first, second] = [await requested(from), await requested(from)]
    expect(await agree(first, from)).toEqual({ linked: false })
    expect(await agree(second, from)).toMatchObject({ linked: true })
  })

  test('does not outlive its code', async () => {
    const from = strange()
    const { code } = await issue(office.employee)
    const asked = await askBy(code, from)
    await issue(office.employee)
    expect(await agree(asked.requested ? asked.id : 0, from)).toEqual({ linked: false })
  })

  test('keeps no code where it could be read', async () => {
    const from = strange()
    const { code } = await issue(office.employee)
    await askBy(code, from)
    const rows = await desk.prisma.linkRequest.findMany({ where: { address: from.address } })
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(code.replace('-', ''))
  })

  test('agreed to is a consent on record, with its version, in the trail', async () => {
    const from = strange()
    await agree(await requested(from), from)
    const { employeeId } = office.employee
    const [consent, ...others] = await desk.prisma.consent.findMany({ where: { employeeId } })
    expect(others).toEqual([])
    expect(consent).toMatchObject({ ...from, version: noticeVersion, at: noon, withdrawnAt: null })
    const trail = { tableName: 'consent', rowKey: String(consent?.id) }
    expect(await desk.prisma.auditEntry.findMany({ where: trail })).toMatchObject([{ operation: 'insert' }])
  })
})

describe('wrong codes', () => {
  const wrong = 'AAAAAAAAAA'
  beforeEach(() => desk.prisma.wrongCode.deleteMany())

  test('lock the address at the fifth for a quarter of an hour, also for the right code', async () => {
    const from = strange()
    for (let tries = 1; tries <= 4; tries++)
      expect(await tryCode(wrong, from)).toEqual({ linked: false, why: 'unknown' })
    const locked = { linked: false, why: 'locked', until: minutesAfter(15) }
    expect(await tryCode(wrong, from)).toEqual(locked)
    const { code } = await issue(office.employee)
    expect(await tryCode(code, from, minutesAfter(14))).toEqual(locked)
    expect(await tryCode(code, from, minutesAfter(15))).toMatchObject({ linked: true })
  })

  test('are counted anew after the lock', async () => {
    const from = strange()
    for (let tries = 1; tries <= 5; tries++) await tryCode(wrong, from)
    const again = []
    for (let tries = 1; tries <= 5; tries++) again.push((await tryCode(wrong, from, minutesAfter(16))).linked)
    expect(again).toEqual([false, false, false, false, false])
    expect(await tryCode(wrong, from, minutesAfter(17))).toMatchObject({
      why: 'locked',
      until: minutesAfter(31),
    })
  })

  test('are forgotten once a right one came', async () => {
    const from = strange()
    for (let tries = 1; tries <= 4; tries++) await tryCode(wrong, from)
    await tryCode((await issue(office.employee)).code, from)
    await desk.prisma.account.deleteMany({ where: { address: from.address } })
    expect(await tryCode(wrong, from)).toMatchObject({ why: 'unknown' })
  })

  test('are not forgotten for a right one whose owner has not agreed', async () => {
    const from = strange()
    for (let tries = 1; tries <= 4; tries++) await tryCode(wrong, from)
    await askBy((await issue(office.employee)).code, from)
    expect(await tryCode(wrong, from)).toMatchObject({ why: 'locked' })
  })

  test('from very many addresses at once slow everyone down for a minute', async () => {
    const { code } = await issue(office.employee)
    for (let tries = 1; tries <= 31; tries++) expect(await tryCode(wrong)).toMatchObject({ why: 'unknown' })
    expect(await tryCode(code)).toEqual({ linked: false, why: 'busy' })
    expect(await tryCode(wrong)).toEqual({ linked: false, why: 'busy' })
    expect(await tryCode(code, strange(), minutesAfter(1))).toMatchObject({ linked: true })
  })

  test('of the past are cleared as new ones come', async () => {
    for (let tries = 1; tries <= 5; tries++) await tryCode(wrong)
    await tryCode(wrong, strange(), minutesAfter(1))
    expect(await desk.prisma.wrongCode.count()).toBe(1)
  })

  test('count for one address alone', async () => {
    for (let tries = 1; tries <= 6; tries++) expect(await tryCode(wrong)).toMatchObject({ why: 'unknown' })
  })

  test('sent at the same time are all counted', async () => {
    const from = strange()
    const all = await Promise.all(Array.from({ length: 7 }, () => tryCode(wrong, from)))
    expect(all.map((each) => ('why' in each ? each.why : 'linked')).sort()).toEqual([
      ...Array<string>(3).fill('locked'),
      ...Array<string>(4).fill('unknown'),
    ])
  })
})

describe('a new account', () => {
  test('takes the place of the one on the same platform, which is told with those elsewhere', async () => {
    const slack = await desk.link(office.employee, 'slack')
    const telegram = await desk.link(office.employee, 'telegram')
    const from = strange('telegram')
    const { code } = await issue(office.employee)
    expect(await tryCode(code, from)).toMatchObject({ others: [slack, telegram] })
    expect(await ownerOf(telegram)).toBeUndefined()
    expect(await ownerOf(slack)).toBe(office.employee.employeeId)
    expect(await desk.turn(slack, async (turn) => turn.reachableAt)).toEqual([from, slack])
  })

  test('keeps what is known of the one it replaces', async () => {
    const old = await desk.link(office.employee)
    await tryCode((await issue(office.employee)).code, strange(), nextDay)
    const { address } = old
    expect(await desk.prisma.account.findFirst({ where: { address } })).toMatchObject({ revokedAt: nextDay })
  })

  test('at an address of someone who has left makes it the newcomer’s', async () => {
    const gone = await hire(desk, office, null)
    const from = await desk.link(gone)
    await desk.prisma.employee.update({ where: { id: gone.employeeId }, data: { active: false } })
    expect(await tryCode((await issue(office.employee)).code, from)).toMatchObject({
      linked: true,
      others: [],
    })
    expect(await ownerOf(from)).toBe(office.employee.employeeId)
  })

  test('waits for the turn its owner takes elsewhere', async () => {
    const slack = await desk.link(office.employee, 'slack')
    const { code } = await issue(office.employee)
    const order: string[] = []
    let linking: Promise<unknown> | undefined
    await desk.turn(slack, async () => {
      linking = tryCode(code).then(() => order.push('linked'))
      await untilSomeoneWaits(desk.prisma)
      order.push('turn')
    })
    await linking
    expect(order).toEqual(['turn', 'linked'])
  })
})

describe('a work e-mail', () => {
  const find = (email: string, from = strange('slack')) =>
    desk.turn(from, (turn) => turn.linking.byEmail(email))
  const give = ({ employeeId }: Person, email: string) =>
    desk.prisma.employee.update({ where: { id: employeeId }, data: { email } })

  test('finds the employee it belongs to, in whatever letters', async () => {
    await give(office.employee, `Budi.${office.agencyId}@Dinas.go.id`)
    const found = await find(` bUDI.${office.agencyId}@dinas.GO.ID`)
    expect(found).toMatchObject({ requested: true, name: 'Pegawai' })
  })

  test('that two share, or that belongs to someone who left, or to nobody, finds none', async () => {
    const shared = `seksi.${office.agencyId}@dinas.go.id`
    await give(office.employee, shared)
    await give(office.appraiser, shared.toUpperCase())
    expect(await find(shared)).toBeNull()
    const gone = await hire(desk, office, null, { active: false })
    await give(gone, `lama.${office.agencyId}@dinas.go.id`)
    expect(await find(`lama.${office.agencyId}@dinas.go.id`)).toBeNull()
    expect(await find('nobody@dinas.go.id')).toBeNull()
  })

  test('links by the word of the workspace, as long as it stands by it', async () => {
    const email = `ani.${office.agencyId}@dinas.go.id`
    await give(office.employee, email)
    const from = strange('slack')
    const request = async () => (await find(email, from))?.id ?? 0
    expect(await agree(await request(), from, noon, null)).toEqual({ linked: false })
    expect(await agree(await request(), from, noon, `x${email}`)).toEqual({ linked: false })
    expect(await agree(await request(), from, noon, email)).toMatchObject({ linked: true, issuer: null })
    expect(await ownerOf(from)).toBe(office.employee.employeeId)
  })

  test('links nobody who has left since', async () => {
    const email = `cici.${office.agencyId}@dinas.go.id`
    await give(office.employee, email)
    const from = strange('slack')
    const request = (await find(email, from))?.id ?? 0
    await desk.prisma.employee.update({ where: { id: office.employee.employeeId }, data: { active: false } })
    expect(await agree(request, from, noon, email)).toEqual({ linked: false })
  })
})
