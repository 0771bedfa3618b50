import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Address, OutboxForm, Post, Pressed } from '#conversation/store.ts'
import { type Desk, message, openDesk, post, posted, strange } from '../desk.ts'
import { nextDay, noon } from '../records/archive.ts'
import { hire, newOffice, type Office } from '../records/office.ts'

let desk: Desk
let office: Office
let home: Address
beforeAll(async () => {
  desk = await openDesk()
  office = await newOffice(desk)
  home = await desk.link(office.employee)
})
afterAll(() => desk.close())

function press(token: string, from = home): Promise<Pressed | null> {
  return desk.turn(from, (turn) => turn.pressed(token))
}

async function lastRow(to: Address): Promise<{ id: number; token: string }> {
  const where = { channel: to.channel, address: to.address }
  const { id, token } = await desk.prisma.outbox.findFirstOrThrow({ where, orderBy: { id: 'desc' } })
  return { id: Number(id), token }
}

const question = message('Lanjut?', { do: 'skip' }, { do: 'resume', conversation: 7 })

/** A question sent there, to whose address it is. */
async function asked(
  to = home,
  employeeId: number | null = office.employee.employeeId,
): Promise<{ id: number; token: string }> {
  await posted(desk, to, [own(to, { kind: 'send', message: question }, employeeId)])
  return lastRow(to)
}

function own(to: Address, what: Post['what'], employeeId: number | null = office.employee.employeeId): Post {
  return post(to, '', { what, employeeId })
}

test('a token names a button by its place over all rows', async () => {
  const { id, token } = await asked()
  const origin = { outboxId: id, conversationId: null, turn: null, message: question }
  expect(await press(`${token}:0`)).toEqual({ ...origin, button: 0, action: { do: 'skip' } })
  expect(await press(`${token}:1`)).toEqual({
    ...origin,
    button: 1,
    action: { do: 'resume', conversation: 7 },
  })
})

test.each(['', ':', ':2', ':-1', ':x', ':0x0', ':0.5', '\u0000:0'])(
  'a token ending in "%s" names none',
  async (end) => {
    const { token } = await asked()
    expect(await press(token + end)).toBeNull()
  },
)

test('a button knows the conversation and the turn it was written for', async () => {
  const flow = { id: null, flow: 'plan', about: '', state: 'active', turn: 3, stored: {} } as const
  const what = { kind: 'send', message: question } as const
  const card = { ...own(home, what), conversation: { index: 0, turn: 3 } }
  await desk.turn(home, (turn) => turn.write({ conversations: [flow], posts: [card], now: noon }))
  const active = await desk.turn(home, async (turn) => turn.active)
  const { token } = await lastRow(home)
  expect(await press(`${token}:0`)).toMatchObject({ conversationId: active?.id, turn: 3 })
})

test('a token works only where it was sent', async () => {
  const { token } = await asked()
  expect(await press(`${token}:0`, strange())).toBeNull()
  expect(await press(`${token}:0`, { ...home, channel: 'slack' })).toBeNull()
})

test('a stranger presses what was sent to him', async () => {
  const from = strange('slack')
  const { token } = await asked(from, null)
  expect(await press(`${token}:0`, from)).toMatchObject({ action: { do: 'skip' } })
})

describe('a button is dead', () => {
  const revoke = ({ address }: Address) =>
    desk.prisma.account.updateMany({ where: { address }, data: { revokedAt: noon } })
  const relink = (person: { employeeId: number }, { channel, address }: Address) =>
    desk.prisma.account.create({
      data: { ...{ channel, address }, employeeId: person.employeeId, linkedAt: nextDay },
    })

  test('once its account is revoked', async () => {
    const person = await hire(desk, office, null)
    const phone = await desk.link(person)
    const { token } = await asked(phone, person.employeeId)
    await revoke(phone)
    expect(await press(`${token}:0`, phone)).toBeNull()
  })

  test('once its phone has gone to another person', async () => {
    const person = await hire(desk, office, null)
    const phone = await desk.link(person)
    const { token } = await asked(phone, person.employeeId)
    await revoke(phone)
    await relink(await hire(desk, office, null), phone)
    expect(await press(`${token}:0`, phone)).toBeNull()
  })

  test('for the same person too, from before the account was linked anew', async () => {
    const person = await hire(desk, office, null)
    const phone = await desk.link(person)
    const before = await asked(phone, person.employeeId)
    await revoke(phone)
    await relink(person, phone)
    expect(await press(`${before.token}:0`, phone)).toBeNull()
    await posted(desk, phone, [own(phone, { kind: 'send', message: question }, person.employeeId)], nextDay)
    const { token } = await lastRow(phone)
    expect(await press(`${token}:0`, phone)).toMatchObject({ action: { do: 'skip' } })
  })

  test('of what was sent to a stranger, once he is somebody', async () => {
    const phone = strange()
    const { token } = await asked(phone, null)
    await relink(await hire(desk, office, null), phone)
    expect(await press(`${token}:0`, phone)).toBeNull()
  })
})

test('an edited message has buttons of its own', async () => {
  const { id } = await asked()
  const changed = message('Sudah', { do: 'done' })
  await posted(desk, home, [own(home, { kind: 'edit', outboxId: id, message: changed })])
  const { id: edit, token } = await lastRow(home)
  expect(await press(`${token}:0`)).toMatchObject({
    outboxId: edit,
    action: { do: 'done' },
    message: changed,
  })
})

test('the token of a form is that of its step', async () => {
  const form: OutboxForm = {
    title: 'Rencana',
    cancel: 'Tutup',
    intro: [{ text: 'Isi' }],
    step: 'items',
    sections: [],
  }
  await posted(desk, home, [own(home, { kind: 'form', view: 'V1', form })])
  const { id, token } = await lastRow(home)
  const found = {
    outboxId: id,
    action: { do: 'form', step: 'items' },
    message: { text: [{ text: 'Isi' }] },
    button: 0,
  }
  expect(await press(token)).toMatchObject(found)
  expect(await press(`${token}:0`)).toBeNull()
})

test('a token that nobody gave out is not known', async () => {
  expect(await press('AAAAAAAAAAAAAAAAAAAAAA:0')).toBeNull()
})

test('a button that does what this version does not know is not known', async () => {
  const { id, token } = await asked()
  const buttons = [[{ label: 'Baru', action: { do: 'dance' } }]]
  await desk.prisma.outbox.update({ where: { id }, data: { content: { text: [], buttons } } })
  expect(await press(`${token}:0`)).toBeNull()
})
