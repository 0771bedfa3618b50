import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Address, Faded, OutboxMessage } from '#conversation/store.ts'
import { type Desk, message, openDesk, post, posted } from '../desk.ts'
import { nextDay, noon } from '../records/archive.ts'
import { newOffice, type Office } from '../records/office.ts'

let desk: Desk
let office: Office
let home: Address
beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  await desk.prisma.outbox.deleteMany()
  office = await newOffice(desk)
  home = await desk.link(office.employee)
})
afterAll(() => desk.close())

const secret: OutboxMessage = {
  ...message('Predikat: Baik', { do: 'later' }),
  protect: true,
  reopens: 'hasil',
}
const rows = () => desk.prisma.outbox.findMany({ where: { address: home.address }, orderBy: { id: 'asc' } })
const write = ({ reopens }: OutboxMessage): Faded => ({ kind: 'edit', message: message(`/${reopens}`) })
const fade = (sentUntil = noon, how: (message: OutboxMessage) => Faded = write) =>
  desk.store.fade(how, sentUntil, nextDay)

/** Has been sent at noon. */
async function sent(said: OutboxMessage): Promise<number> {
  const { employeeId } = office.employee
  await posted(desk, home, [post(home, '', { employeeId, what: { kind: 'send', message: said } })])
  const [row] = await desk.store.outbox.take('telegram', 1, noon)
  await desk.store.outbox.settle([{ id: row?.id ?? 0, state: 'sent', platformId: `p${row?.id}` }], noon)
  return row?.id ?? 0
}

test('what was sent by then is replaced, and its words are forgotten', async () => {
  const id = await sent(secret)
  expect(await fade(new Date(noon.getTime() - 1))).toBe(0)
  expect(await fade()).toBe(1)
  expect(await rows()).toMatchObject([
    { id: BigInt(id), state: 'sent', content: { text: [] } },
    { kind: 'edit', edits: BigInt(id), priority: 3, state: 'queued', content: message('/hasil') },
  ])
  expect(await desk.store.outbox.take('telegram', 5, nextDay)).toMatchObject([
    { what: { kind: 'edit', platformId: `p${id}` } },
  ])
})

test('never twice, and nothing that is not personal', async () => {
  await sent(secret)
  await sent(message('Progres bulan ini belum kami terima.'))
  expect(await fade()).toBe(1)
  expect(await fade()).toBe(0)
  expect(await rows()).toHaveLength(3)
})

test('by two processes at once each fades once', async () => {
  for (let count = 0; count < 30; count++) await sent(secret)
  const [one, other] = await Promise.all([fade(), fade()])
  expect(one + other).toBe(30)
  expect((await rows()).filter(({ kind }) => kind === 'edit')).toHaveLength(30)
})

test('more than are taken at once', async () => {
  const { employeeId } = office.employee
  const { channel, address } = home
  await desk.prisma.outbox.createMany({
    data: Array.from({ length: 450 }, (_, at) => ({
      ...{ token: `t${at}`, employeeId, channel, address, kind: 'send', priority: 0, state: 'sent' },
      ...{ nextTryAt: noon, content: JSON.parse(JSON.stringify(secret)), createdAt: noon, sentAt: noon },
    })),
  })
  expect(await fade()).toBe(450)
})

test('a message and what it was changed to are one, and a change that waits is not made any more', async () => {
  const id = await sent(secret)
  const { employeeId } = office.employee
  const edit = (text: string) =>
    post(home, '', {
      employeeId,
      what: { kind: 'edit', outboxId: id, message: { ...message(text), protect: true } },
    })
  await posted(desk, home, [edit('Predikat: Baik. Pilihan: Terima')])
  const [row] = await desk.store.outbox.take('telegram', 1, noon)
  await desk.store.outbox.settle([{ id: row?.id ?? 0, state: 'sent', platformId: `p${id}` }], noon)
  await posted(desk, home, [edit('Predikat: Baik. Terima kasih')])
  await fade()
  const all = await rows()
  expect(JSON.stringify(all.map(({ content }) => content))).not.toContain('Predikat')
  expect(all.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    'send sent',
    'edit sent',
    'edit withdrawn',
    'edit queued',
  ])
})

test('what cannot be replaced whole is deleted', async () => {
  const id = await sent({ text: [], attachment: { fileId: 'f', name: 'n', mime: 'm' }, protect: true })
  await fade(noon, () => ({ kind: 'delete' }))
  const [deletion] = await desk.store.outbox.take('telegram', 5, nextDay)
  expect(deletion?.what).toEqual({ kind: 'delete', platformId: `p${id}` })
})

test('a button of a faded message is not known any more', async () => {
  await sent(secret)
  const [row] = await rows()
  await fade()
  expect(await desk.turn(home, ({ pressed }) => pressed(`${row?.token}:0`))).toBeNull()
})

test('finding them takes an index, however long the outbox is', async () => {
  const plan = await desk.prisma.$transaction(async (transaction) => {
    await transaction.$executeRaw`SET LOCAL enable_seqscan = off`
    return transaction.$queryRaw<Record<string, string>[]>`
      EXPLAIN SELECT id FROM assistant.outbox o
      WHERE o.state = 'sent' AND o.kind IN ('send', 'edit') AND o.content @> '{"protect": true}' AND o.sent_at <= ${noon}
      ORDER BY o.sent_at, o.id LIMIT 200`
  })
  expect(JSON.stringify(plan)).toContain('outbox_unfaded')
})

test('leaving an account has its personal messages of two days deleted; withdrawing, all of them', async () => {
  const personal = await sent(secret)
  const other = await sent(message('Halo'))
  await desk.turn(home, ({ accounts }) => accounts.unlink('here', nextDay), nextDay)
  const deleted = async () =>
    (await rows()).filter(({ kind }) => kind === 'delete').map(({ edits }) => Number(edits))
  expect(await deleted()).toEqual([personal])
  await desk.prisma.account.updateMany({ where: home, data: { revokedAt: null } })
  await desk.turn(home, ({ accounts }) => accounts.withdraw(nextDay), nextDay)
  expect(await deleted()).toEqual([personal, other])
})
