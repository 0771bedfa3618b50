import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Address, Conversation, Post, TurnResult } from '#conversation/store.ts'
import { Refused } from '#database/faults.ts'
import { type Desk, message, openDesk, post } from './desk.ts'
import { nextDay, noon } from './records/archive.ts'
import { newNumber, newOffice, type Office } from './records/office.ts'

type Change = TurnResult['conversations'][number]

let desk: Desk
let office: Office
let home: Address
beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  office = await newOffice(desk)
  home = await desk.link(office.employee)
})
afterAll(() => desk.close())

const begun: Change = {
  id: null,
  flow: 'plan',
  about: '2026',
  state: 'active',
  turn: 0,
  stored: { step: 'title' },
}

function write(conversations: readonly Change[], posts: readonly Post[] = [], now = noon): Promise<void> {
  return desk.turn(home, (turn) => turn.write({ conversations, posts, now }), now)
}

function standing(): Promise<{ active: Conversation | null; parked: readonly Conversation[] }> {
  return desk.turn(home, async ({ active, parked }) => ({ active, parked }))
}

async function activeOne(): Promise<Conversation> {
  const { active } = await standing()
  if (!active) throw new Error('no conversation is active')
  return active
}

test('a conversation comes back as it was written, and goes on', async () => {
  const data = { step: 'target', data: { list: [1, 'dua', null], é: '😀' } }
  await write([begun])
  const first = await activeOne()
  expect(first).toEqual({ ...begun, id: expect.any(Number), employeeId: office.employee.employeeId })
  await write([{ ...first, turn: 1, stored: data }], [], nextDay)
  expect(await activeOne()).toEqual({ ...first, turn: 1, stored: data })
  const row = await desk.prisma.conversation.findUniqueOrThrow({ where: { id: first.id } })
  expect(row).toMatchObject({ openedAt: noon, updatedAt: nextDay })
})

test.each([
  ['before', 0],
  ['after', 1],
])('one is put aside and another becomes active in the same turn, named %s it', async (_, place) => {
  await write([begun])
  const first = await activeOne()
  const changes: Change[] = [{ ...begun, flow: 'status' }]
  changes.splice(place, 0, { ...first, state: 'parked' })
  await write(changes)
  const { active, parked } = await standing()
  expect(active).toMatchObject({ flow: 'status' })
  expect(parked).toEqual([{ ...first, state: 'parked' }])
})

test('those put aside come the latest first, and one of them is taken up again', async () => {
  await write([
    { ...begun, flow: 'one', state: 'parked' },
    { ...begun, flow: 'three' },
  ])
  await write([{ ...begun, flow: 'two', state: 'parked' }], [], nextDay)
  const { active, parked } = await standing()
  expect(parked.map(({ flow }) => flow)).toEqual(['two', 'one'])
  const [two] = parked
  if (!active || !two) throw new Error('nothing to take up')
  await write([
    { ...two, state: 'active' },
    { ...active, state: 'parked' },
  ])
  expect((await activeOne()).flow).toBe('two')
})

test('those that are over are no longer where one stands, but can be looked up by their owner alone', async () => {
  await write([
    { ...begun, state: 'cancelled' },
    { ...begun, state: 'ended' },
  ])
  expect(await standing()).toEqual({ active: null, parked: [] })
  const { employeeId } = office.employee
  const rows = await desk.prisma.conversation.findMany({ where: { employeeId }, orderBy: { id: 'asc' } })
  const other = await desk.link(office.appraiser)
  for (const { id, state } of rows) {
    const look = (from: Address) => desk.turn(from, (turn) => turn.conversation(Number(id)))
    const stored = state === 'ended' ? {} : begun.stored // what was typed on the way is not kept
    expect(await look(home)).toEqual({ ...begun, id: Number(id), employeeId, state, stored })
    expect(await look(other)).toBeNull()
  }
  expect(await desk.turn(home, (turn) => turn.conversation(2 ** 50))).toBeNull()
})

test('the database refuses a second active one, and the refusal tells nothing of it', async () => {
  await write([begun])
  const second = write([{ ...begun, stored: { secret: 'rahasia' } }])
  await expect(second).rejects.toThrow(Refused)
  await expect(second).rejects.toThrow(/conversation_one_active/)
  await expect(second).rejects.not.toThrow(/rahasia/)
})

test('a conversation of somebody else is not written over', async () => {
  await write([begun])
  const { id } = await activeOne()
  const other = await desk.link(office.appraiser)
  const theft = { ...begun, id, stored: 'stolen', state: 'parked' } as const
  await desk.turn(other, (turn) => turn.write({ conversations: [theft], posts: [], now: noon }))
  expect(await activeOne()).toMatchObject({ id, stored: begun.stored })
})

test('text that PostgreSQL cannot keep is kept without what it cannot', async () => {
  const cut = '👋'.slice(0, 1)
  const dedupeKey = newNumber()
  const what = { kind: 'send', message: message(`a\0b${cut}`) } as const
  await write([{ ...begun, stored: `a\0b${cut}` }], [post(home, '', { what, dedupeKey })])
  expect((await activeOne()).stored).toBe('ab\ufffd')
  expect(await desk.prisma.outbox.findUniqueOrThrow({ where: { dedupeKey } })).toMatchObject({
    content: { text: [{ text: 'ab\ufffd' }] },
  })
})

describe('posts', () => {
  const sent = () => desk.prisma.outbox.findMany({ where: { address: home.address }, orderBy: { id: 'asc' } })

  test('are queued in the order written, each with a token of its own', async () => {
    const texts = Array.from({ length: 30 }, (_, index) => `pesan ${index}`)
    await write(
      [],
      texts.map((text) => post(home, text)),
    )
    const rows = await sent()
    expect(rows.map(({ content }) => content)).toEqual(texts.map((text) => ({ text: [{ text }] })))
    expect(new Set(rows.map(({ token }) => token)).size).toBe(30)
    for (const { token } of rows) expect(token).toMatch(/^[\w-]{22}$/)
    expect(rows[0]).toMatchObject({ state: 'queued', attempts: 0, nextTryAt: noon, createdAt: noon })
  })

  test('belong to the conversation they count out, also to a new one', async () => {
    await write([begun])
    const old = await activeOne()
    const changes: Change[] = [
      { ...begun, flow: 'status' },
      { ...old, state: 'parked' },
    ]
    await write(changes, [
      post(home, 'lama', { conversation: { index: 1, turn: 5 } }),
      post(home, 'baru', { conversation: { index: 0, turn: 0 } }),
      post(home, 'tanpa'),
    ])
    const fresh = await activeOne()
    const bound = (await sent()).map(({ conversationId, turn }) => [
      conversationId && Number(conversationId),
      turn,
    ])
    expect(bound).toEqual([
      [old.id, 5],
      [fresh.id, 0],
      [null, null],
    ])
  })

  test('that were written before under the same key are left out', async () => {
    const once = { dedupeKey: newNumber() }
    await write([], [post(home, 'satu', once), post(home, 'dua')])
    await write([], [post(home, 'tiga', once), post(home, 'empat')])
    const texts = (await sent()).map(({ content }) => content)
    expect(texts).toEqual(['satu', 'dua', 'empat'].map((text) => ({ text: [{ text }] })))
  })
})
