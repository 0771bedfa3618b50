import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { provedForMs } from '#appraisal/pin.ts'
import type { Pin } from '#conversation/pin.ts'
import type { Address } from '#conversation/store.ts'
import { clearPin } from '#database/accounts/pin.ts'
import { hashPin } from '#database/accounts/pin-hash.ts'
import { type Desk, openDesk, strange } from '../desk.ts'
import { noon } from '../records/archive.ts'
import { newOffice, type Office } from '../records/office.ts'

let desk: Desk
let office: Office
let phone: Address
let tablet: Address

beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  office = await newOffice(desk)
  phone = await desk.link(office.employee)
  tablet = await desk.link(office.employee, 'slack')
})
afterAll(() => desk.close())

const minute = 60_000
const later = (minutes: number) => new Date(noon.getTime() + minutes * minute)

/** From the phone, if nothing else is said. */
function act<T>(work: (pin: Pin) => Promise<T>, from = phone, now = noon): Promise<T> {
  return desk.turn(from, ({ pin }) => work(pin), now)
}

async function make(digits = '409173'): Promise<void> {
  await act((pin) => pin.choose(digits))
  expect(await act((pin) => pin.repeat(digits))).toBe(true)
}

const rowOf = ({ employeeId }: { employeeId: number }) =>
  desk.prisma.pin.findUniqueOrThrow({ where: { employeeId } })

describe('a PIN', () => {
  test('is made by giving it twice, and counts from then', async () => {
    expect(await act((pin) => pin.isSet())).toBe(false)
    await make()
    expect(await act((pin) => pin.isSet())).toBe(true)
    expect(await act((pin) => pin.isFresh())).toBe(true)
  })

  test('that differs the second time is not made, and must be chosen anew', async () => {
    await act((pin) => pin.choose('409173'))
    expect(await act((pin) => pin.repeat('409174'))).toBe(false)
    expect(await act((pin) => pin.repeat('409173'))).toBe(false)
    expect(await act((pin) => pin.isSet())).toBe(false)
  })

  test('is refused where it is in the person’s own number', async () => {
    const { employeeNumber } = await desk.prisma.employee.findUniqueOrThrow({
      where: { id: office.employee.employeeId },
    })
    expect(await act((pin) => pin.choose(employeeNumber.slice(2, 8)))).toEqual({
      kept: false,
      why: 'birth-date',
    })
  })

  test('is changed only by who has just given the one before', async () => {
    await make()
    const then = later(11)
    expect(await act((pin) => pin.choose('730415'), phone, then)).toEqual({ kept: false, why: 'not-proved' })
    expect(await act((pin) => pin.repeat('730415'), phone, then)).toBe(false)
    await act((pin) => pin.check('409173'), phone, then)
    expect(await act((pin) => pin.choose('730415'), phone, then)).toEqual({ kept: true })
    expect(await act((pin) => pin.repeat('730415'), phone, then)).toBe(true)
    expect(await act((pin) => pin.check('409173'), phone, then)).toMatchObject({ is: 'wrong' })
  })

  test('is nowhere in what is stored', async () => {
    await make()
    expect(JSON.stringify(await rowOf(office.employee))).not.toContain('409173')
  })

  test('hashed at a lower cost than is usual is hashed anew when it is given', async () => {
    const { employeeId } = office.employee
    const hash = await hashPin('409173', { ln: 10, r: 8, p: 1 })
    await desk.prisma.pin.create({ data: { employeeId, hash } })
    expect(await act((pin) => pin.check('409173'))).toEqual({ is: 'right' })
    expect((await rowOf(office.employee)).hash).toContain('ln=15,r=8,p=3')
    expect(await act((pin) => pin.check('409173'))).toEqual({ is: 'right' })
  })
})

describe('a proof', () => {
  test('holds for ten minutes', async () => {
    await make()
    const until = new Date(noon.getTime() + provedForMs)
    expect(await act((pin) => pin.isFresh(), phone, new Date(until.getTime() - 1))).toBe(true)
    expect(await act((pin) => pin.isFresh(), phone, until)).toBe(false)
  })

  test('holds for the account it was given from alone', async () => {
    await make()
    expect(await act((pin) => pin.isFresh(), tablet)).toBe(false)
    expect(await act((pin) => pin.check('409173'), tablet)).toEqual({ is: 'right' })
    expect(await act((pin) => pin.isFresh(), tablet)).toBe(true)
  })

  test('is never there in a turn that no account began', async () => {
    await make()
    const { employeeId } = office.employee
    expect(await desk.store.visit(employeeId, noon, ({ pin }) => pin.isFresh())).toBe(false)
  })

  test('is not given by a wrong PIN, nor where there is none', async () => {
    expect(await act((pin) => pin.check('409173'))).toEqual({ is: 'none' })
    await make()
    await act((pin) => pin.check('111222'), tablet)
    expect(await act((pin) => pin.isFresh(), tablet)).toBe(false)
  })
})

describe('wrong tries', () => {
  const miss = (now = noon, from = phone) => act((pin) => pin.check('555123'), from, now)

  test('are counted over all accounts, and the fifth locks', async () => {
    await make()
    for (const left of [4, 3, 2]) expect(await miss()).toEqual({ is: 'wrong', left })
    expect(await miss(noon, tablet)).toEqual({ is: 'wrong', left: 1 })
    expect(await miss()).toEqual({ is: 'locked', until: later(15), now: true })
  })

  test('end with the right one', async () => {
    await make()
    await miss()
    await act((pin) => pin.check('409173'))
    expect(await miss()).toEqual({ is: 'wrong', left: 4 })
  })

  test('lock for a quarter of an hour, in which not even the right one is looked at', async () => {
    await make()
    for (const _ of [1, 2, 3, 4, 5]) await miss()
    expect(await act((pin) => pin.lockedUntil())).toEqual(later(15))
    expect(await act((pin) => pin.check('409173'), tablet, later(14))).toEqual({
      is: 'locked',
      until: later(15),
      now: false,
    })
    expect(await act((pin) => pin.check('409173'), phone, later(15))).toEqual({ is: 'right' })
  })

  test('lock twice as long each further time', async () => {
    await make()
    for (const _ of [1, 2, 3, 4, 5]) await miss()
    for (const _ of [1, 2, 3, 4]) expect(await miss(later(15))).toMatchObject({ is: 'wrong' })
    expect(await miss(later(15))).toEqual({ is: 'locked', until: later(45), now: true })
  })

  test('given at once are counted one by one', async () => {
    await make()
    const tries = await Promise.all([phone, tablet, phone, tablet].map((from) => miss(noon, from)))
    expect(tries.map((tried) => (tried.is === 'wrong' ? tried.left : 0)).toSorted()).toEqual([1, 2, 3, 4])
  })
})

describe('when an account is linked by a code', () => {
  const link = (code: string) => {
    const from = strange()
    return desk.turn(from, async ({ linking }) => {
      const asked = await linking.byCode(code.replace('-', ''))
      return asked.requested && linking.agree(asked.id, null)
    })
  }

  test('that an administrator handed over, the PIN is forgotten', async () => {
    await make()
    const from = await desk.link(office.head)
    const { code } = await desk.turn(from, ({ accounts }) =>
      accounts.issueCode(office.employee.employeeId, noon),
    )
    expect(await link(code)).toMatchObject({ linked: true })
    expect(await act((pin) => pin.isSet(), tablet)).toBe(false)
  })

  test('made by whoever held the phone, it stays', async () => {
    await make()
    const { code } = await desk.turn(phone, ({ accounts }) => accounts.issueOwnCode(noon))
    expect(await link(code)).toMatchObject({ linked: true })
    expect(await act((pin) => pin.isSet(), tablet)).toBe(true)
  })
})

test('a PIN that is cleared is gone, with its lock and all it proved', async () => {
  await make()
  const { employeeId } = office.employee
  expect(await desk.prisma.$transaction((transaction) => clearPin(transaction, employeeId))).toBe(true)
  expect(await act((pin) => pin.isFresh())).toBe(false)
  expect(await act((pin) => pin.isSet())).toBe(false)
  expect(await desk.prisma.$transaction((transaction) => clearPin(transaction, employeeId))).toBe(false)
})
