import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Address, Turn } from '#conversation/store.ts'
import { NotAllowed } from '#database/records/session.ts'
import { type Desk, delivery, openDesk, post, strange } from './desk.ts'
import { nextDay, noon, untilSomeoneWaits } from './records/archive.ts'
import { hire, newNumber, newOffice, type Office } from './records/office.ts'

let desk: Desk
let office: Office
let home: Address
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

async function settleIn(): Promise<void> {
  office = await newOffice(desk)
  home = await desk.link(office.employee)
}

describe('a delivery', () => {
  beforeAll(settleIn)

  test('is worked on once', async () => {
    const once = delivery(home)
    expect(await desk.store.receive(once, async () => 'done')).toEqual({ repeated: false, result: 'done' })
    const again = desk.store.receive(once, () => Promise.reject(new Error('worked on again')))
    expect(await again).toEqual({ repeated: true })
  })

  test('that comes several times at once is worked on once', async () => {
    const once = delivery(home)
    let worked = 0
    const all = await Promise.all(
      Array.from({ length: 5 }, () => desk.store.receive(once, async () => worked++)),
    )
    expect(worked).toBe(1)
    expect(all.filter(({ repeated }) => !repeated)).toHaveLength(1)
  })

  test('whose first copy is taken back is worked on by the second', async () => {
    const once = delivery(home)
    const begun = Promise.withResolvers<void>()
    const first = desk.store.receive(once, async () => {
      begun.resolve()
      await untilSomeoneWaits(desk.prisma)
      throw new Error('taken back')
    })
    await begun.promise
    const second = desk.store.receive(once, async () => 'done')
    await expect(first).rejects.toThrow('taken back')
    expect(await second).toEqual({ repeated: false, result: 'done' })
  })

  test('is told from one of the same key on the other platform', async () => {
    const once = delivery(home)
    await desk.store.receive(once, async () => {})
    expect(await desk.store.receive({ ...once, channel: 'slack' }, async () => 1)).toMatchObject({
      result: 1,
    })
  })

  test('that throws leaves nothing behind', async () => {
    const once = delivery(home)
    const work = async (turn: Turn) => {
      await turn.remind('plan', '2026', 'new')
      await turn.write({
        conversations: [],
        posts: [post(home, 'never', { dedupeKey: once.key })],
        now: noon,
      })
      throw new Error('no')
    }
    await expect(desk.store.receive(once, work)).rejects.toThrow('no')
    expect(await desk.prisma.outbox.count({ where: { dedupeKey: once.key } })).toBe(0)
    expect(await desk.turn(home, (turn) => turn.remind('plan', '2026', 'new'))).toBe(true)
    expect(await desk.store.receive(once, async () => 'now')).toMatchObject({ result: 'now' })
  })
})

describe('a delivery that failed', () => {
  beforeAll(settleIn)

  test('is apologised for once and never comes again', async () => {
    const broken = delivery(home)
    const apology = post(home, 'Maaf', { dedupeKey: broken.key })
    await Promise.all([desk.store.fail(broken, [apology]), desk.store.fail(broken, [apology])])
    await desk.store.fail(broken, [{ ...apology, dedupeKey: newNumber() }])
    expect(await desk.prisma.outbox.findMany({ where: { address: home.address } })).toHaveLength(1)
    const { channel, key } = broken
    expect(await desk.prisma.inbox.findUnique({ where: { channel_key: { channel, key } } })).toMatchObject({
      failed: true,
    })
    expect(await desk.store.receive(broken, async () => 1)).toEqual({ repeated: true })
  })
})

describe('turns', () => {
  beforeAll(settleIn)

  test('of one person follow one another, wherever they come from', async () => {
    const slack = await desk.link(office.employee, 'slack')
    let inside = 0
    const work = async () => {
      expect(++inside).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 5))
      inside--
    }
    await Promise.all([
      ...Array.from({ length: 4 }, () => desk.turn(home, work)),
      ...Array.from({ length: 4 }, () => desk.turn(slack, work)),
      ...Array.from({ length: 4 }, () => desk.store.visit(office.employee.employeeId, noon, work)),
    ])
  })

  test('of a stranger follow one another', async () => {
    const from = strange()
    let inside = 0
    await Promise.all(
      Array.from({ length: 4 }, () =>
        desk.turn(from, async () => {
          expect(++inside).toBe(1)
          await new Promise((resolve) => setTimeout(resolve, 5))
          inside--
        }),
      ),
    )
  })

  test('of different people do not wait for each other', async () => {
    const other = await desk.link(office.appraiser)
    await desk.turn(home, () => desk.turn(other, async () => {}))
  })

  test('see what the one before wrote', async () => {
    await Promise.all(
      Array.from({ length: 8 }, () =>
        desk.turn(home, ({ active, write }) => {
          const row = { id: null, flow: 'count', about: '', state: 'active' as const, turn: 0, stored: 0 }
          const { employeeId: _, ...seen } = active ?? { ...row, employeeId: 0 }
          const next = { ...seen, turn: seen.turn + 1, stored: Number(seen.stored) + 1 }
          return write({ conversations: [next], posts: [], now: noon })
        }),
      ),
    )
    expect(await desk.turn(home, async ({ active }) => active)).toMatchObject({ turn: 8, stored: 8 })
  })

  test('of an address that becomes somebody else’s while they wait are his', async () => {
    const person = await hire(desk, office, null)
    const email = `${person.number}@dinas.go.id`
    await desk.prisma.employee.update({ where: { id: person.employeeId }, data: { email } })
    const from = strange()
    const request = await desk.turn(from, (turn) => turn.linking.byEmail(email))
    const order: (number | undefined)[] = []
    const begun = Promise.withResolvers<void>()
    const linking = desk.turn(from, async (turn) => {
      await turn.linking.agree(request?.id ?? 0, email)
      begun.resolve()
      await untilSomeoneWaits(desk.prisma)
      order.push(turn.person?.id)
    })
    await begun.promise
    const next = desk.turn(from, async (turn) => void order.push(turn.person?.id))
    await Promise.all([linking, next])
    expect(order).toEqual([undefined, person.employeeId])
  })
})

describe('a turn', () => {
  beforeAll(settleIn)

  test('knows who acts and where he can be reached, Telegram first', async () => {
    const { employeeId } = office.appraiser
    await desk.prisma.roleHeld.create({ data: { employeeId, role: 'performance-manager' } })
    const slack = await desk.link(office.appraiser, 'slack')
    const telegram = await desk.link(office.appraiser, 'telegram')
    await desk.link(office.appraiser, 'telegram', { revokedAt: noon })
    const { person, reachableAt, active, parked } = await desk.turn(slack, async (turn) => turn)
    expect(person).toEqual({
      ...{ id: employeeId, agencyId: office.agencyId, name: 'Penilai', position: 'Analis', zone: 'WIB' },
      ...{
        status: 'pns',
        appraiserId: office.head.employeeId,
        unit: { id: office.unitId, name: 'Sekretariat' },
      },
      ...{ roles: ['performance-manager'], hasSubordinates: true },
    })
    expect(reachableAt).toEqual([telegram, slack])
    expect({ active, parked }).toEqual({ active: null, parked: [] })
  })

  test('of a stranger is nobody’s: nothing is within his reach', async () => {
    await desk.turn(strange(), async ({ person, reachableAt, records, conversation, accounts }) => {
      expect({ person, reachableAt }).toEqual({ person: null, reachableAt: [] })
      expect(await records.employee(office.employee.employeeId)).toBeNull()
      expect(await records.plansMissing(null)).toEqual([])
      expect(await conversation(1)).toBeNull()
      await expect(accounts.issueCode(office.employee.employeeId, noon)).rejects.toThrow(NotAllowed)
    })
  })

  test('of someone who has left is a stranger’s, and he is not visited', async () => {
    const gone = await hire(desk, office, null, { active: false })
    const from = await desk.link(gone)
    expect(await desk.turn(from, async ({ person }) => person)).toBeNull()
    expect(await desk.store.visit(gone.employeeId, noon, async () => 'here')).toBeNull()
  })

  test('is named in the trail, with its moment', async () => {
    await settleIn()
    const { employeeId } = office.employee
    const feedback = { employeeId, periodId: null, text: 'Baik', now: nextDay }
    const from = await desk.link(office.appraiser)
    await desk.turn(from, ({ records }) => records.giveFeedback(feedback), nextDay)
    const entry = await desk.prisma.auditEntry.findFirstOrThrow({ where: { tableName: 'feedback' } })
    expect(entry).toMatchObject({ actorId: office.appraiser.employeeId, at: nextDay })
  })

  test('reminds of a duty at a moment once, whoever asks', async () => {
    const remind = (turn: Turn) => turn.remind('report', '11', 'H-3')
    const { employeeId } = office.employee
    const asked = await Promise.all([
      desk.turn(home, remind),
      ...Array.from({ length: 3 }, () => desk.store.visit(employeeId, noon, remind)),
    ])
    expect(asked.filter(Boolean)).toHaveLength(1)
    expect(await desk.turn(home, (turn) => turn.remind('report', '11', 'H-1'))).toBe(true)
  })
})

describe('an account', () => {
  beforeAll(settleIn)

  const reachable = () => desk.store.visit(office.employee.employeeId, noon, async (turn) => turn.reachableAt)

  test('that is closed to us is not where its owner can be reached, until he writes from it', async () => {
    await desk.turn(home, (turn) => turn.markReachable(false))
    expect(await reachable()).toEqual([])
    await desk.turn(home, async ({ reachableAt }) => expect(reachableAt).toEqual([home]))
    expect(await reachable()).toEqual([home])
  })

  test('that is open again is so without a word from its owner', async () => {
    await desk.turn(home, (turn) => turn.markReachable(false))
    await desk.turn(home, (turn) => turn.markReachable(true))
    expect(await reachable()).toEqual([home])
  })
})

test('a visit comes from no address', async () => {
  await settleIn()
  await desk.store.visit(office.employee.employeeId, noon, async (turn) => {
    await expect(turn.markReachable(true)).rejects.toThrow('no address')
    await expect(turn.pressed('x')).rejects.toThrow('no address')
    await expect(turn.keepFile({ fileId: '', name: '', mime: '', size: 0 }, '')).rejects.toThrow('no address')
    expect(() => turn.linking).toThrow('no address')
  })
})

test('a survey reads across all agencies', async () => {
  const other = await newOffice(desk)
  const people = [office.employee.employeeId, other.employee.employeeId]
  const found = await desk.store.survey(noon, (records) =>
    Promise.all(people.map((id) => records.employee(id))),
  )
  expect(found.map((each) => each?.id)).toEqual(people)
})
