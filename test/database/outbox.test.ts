import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Address, type OutboxRow, type Post, priorities, type Settled } from '#conversation/store.ts'
import type { Rich } from '#texts/rich.ts'
import { type Desk, message, openDesk, post, posted, strange } from './desk.ts'
import { noon } from './records/archive.ts'
import { newOffice } from './records/office.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(() => desk.prisma.outbox.deleteMany())
afterAll(() => desk.close())

const minute = 60_000
const minutesAfter = (minutes: number) => new Date(noon.getTime() + minutes * minute)

function send(posts: readonly Post[]): Promise<void> {
  return posted(desk, strange(), posts)
}

function take(limit = 100, now = noon): Promise<readonly OutboxRow[]> {
  return desk.store.outbox.take('telegram', limit, now)
}

const textOf = ({ what }: OutboxRow) =>
  richOf(what)
    .map(({ text }) => text)
    .join('')

function richOf(what: OutboxRow['what']): Rich {
  if (what.kind === 'delete') return []
  return what.kind === 'form' ? what.form.intro : what.message.text
}

async function takeTexts(limit = 100, now = noon): Promise<string[]> {
  return (await take(limit, now)).map(textOf)
}

async function settle(...results: readonly Settled[]): Promise<void> {
  await desk.store.outbox.settle(results, minutesAfter(1))
}

/** Takes what may go and has it sent, until nothing is left; answers the texts batch by batch. */
async function drain(): Promise<string[][]> {
  const rows = await take()
  if (rows.length === 0) return []
  await settle(...rows.map(({ id }) => ({ id, state: 'sent', platformId: `p${id}` }) as const))
  return [rows.map(textOf), ...(await drain())]
}

const stateOf = async (id: number) => desk.prisma.outbox.findUniqueOrThrow({ where: { id } })

describe('what is taken', () => {
  test('comes as it was written, marked as being sent', async () => {
    const to = strange()
    const form = {
      title: 'T',
      cancel: 'C',
      intro: [{ text: 'I', bold: true as const }],
      step: 's',
      sections: [],
    }
    const text = message('Halo', { do: 'done' })
    await send([post(to, '', { what: { kind: 'send', message: text } })])
    const [sent] = await take()
    expect(sent).toMatchObject({
      address: to.address,
      priority: 0,
      attempts: 1,
      what: { kind: 'send', message: text },
    })
    expect(await takeTexts()).toEqual([])
    await settle({ id: sent?.id ?? 0, state: 'sent', platformId: '77' })
    await send([post(to, '', { what: { kind: 'form', view: 'V', form } })])
    expect((await take())[0]?.what).toEqual({ kind: 'form', view: 'V', form })
  })

  test('is what is most urgent, and of that the oldest', async () => {
    const [first, second, third] = [priorities.reply, priorities.notice, priorities.announcement]
    const order = [third, first, second, first, third, second]
    await send(order.map((priority, index) => post(strange(), `${priority}:${index}`, { priority })))
    expect(await takeTexts(4)).toEqual(['0:1', '0:3', '1:2', '1:5'])
    expect(await takeTexts(4)).toEqual(['2:0', '2:4'])
  })

  test('goes to one address in the order written, one at a time', async () => {
    const [one, other] = [strange(), strange()]
    await send([post(one, 'a1'), post(one, 'a2'), post(other, 'b1'), post(one, 'a3'), post(other, 'b2')])
    expect(await drain()).toEqual([['a1', 'b1'], ['a2', 'b2'], ['a3']])
  })

  test('overtakes what is less urgent to the same address, and nothing else', async () => {
    const to = strange()
    const { notice, announcement } = priorities
    await send([
      post(to, 'pengumuman', { priority: announcement }),
      post(to, 'tenggat', { priority: notice }),
      post(to, 'balasan'),
    ])
    expect(await takeTexts()).toEqual(['balasan', 'tenggat', 'pengumuman'])
    await send([post(to, 'tenggat lagi', { priority: notice }), post(to, 'balasan lagi')])
    expect(await takeTexts()).toEqual([])
  })

  test('does not pass one that waits to be tried again', async () => {
    const to = strange()
    await send([post(to, 'satu'), post(to, 'dua')])
    const [first] = await take()
    await settle({ id: first?.id ?? 0, state: 'queued', nextTryAt: minutesAfter(5), reason: 'limited' })
    expect(await takeTexts(100, minutesAfter(4))).toEqual([])
    expect(await desk.store.outbox.nextAt('telegram')).toEqual(minutesAfter(5))
    expect(await take(100, minutesAfter(5))).toMatchObject([{ attempts: 2 }])
  })

  test('is of one platform', async () => {
    await send([post(strange('slack'), 's'), post(strange('telegram'), 't')])
    expect(await takeTexts()).toEqual(['t'])
  })

  test('is taken by one of several who ask', async () => {
    await send(Array.from({ length: 60 }, (_, index) => post(strange(), `${index}`)))
    const batches = await Promise.all(Array.from({ length: 6 }, () => take(10)))
    expect(new Set(batches.flat().map(({ id }) => id)).size).toBe(batches.flat().length)
    expect(batches.flat().length + (await take()).length).toBe(60)
  })

  test('leaves out what this version cannot read, which holds up nobody', async () => {
    await send([post(strange(), 'rusak', { dedupeKey: 'broken' }), post(strange(), 'baik')])
    await desk.prisma.outbox.update({ where: { dedupeKey: 'broken' }, data: { content: { words: 'x' } } })
    expect(await takeTexts()).toEqual(['baik'])
    const where = { dedupeKey: 'broken' }
    expect(await desk.prisma.outbox.findUnique({ where })).toMatchObject({
      state: 'failed',
      reason: 'unreadable',
    })
  })
})

describe('an edit', () => {
  async function sentMessage(to: Address): Promise<number> {
    await send([post(to, 'asli')])
    const [row] = await take()
    return row?.id ?? 0
  }
  const edit = (to: Address, outboxId: number) =>
    post(to, '', { what: { kind: 'edit', outboxId, message: message('baru') } })

  test('knows what the platform calls the message', async () => {
    const to = strange()
    const id = await sentMessage(to)
    await settle({ id, state: 'sent', platformId: '123:4' })
    await send([edit(to, id)])
    expect((await take())[0]?.what).toEqual({ kind: 'edit', platformId: '123:4', message: message('baru') })
  })

  test('of a message that was never sent has nothing to name', async () => {
    const to = strange()
    const id = await sentMessage(to)
    await settle({ id, state: 'refused', reason: 'too long' })
    await send([edit(to, id)])
    expect((await take())[0]?.what).toMatchObject({ kind: 'edit', platformId: null })
  })

  test('waits for its message, also for a less urgent one', async () => {
    const to = strange()
    await send([post(to, 'tenggat', { priority: priorities.notice, dedupeKey: 'card' })])
    const { id } = await desk.prisma.outbox.findUniqueOrThrow({ where: { dedupeKey: 'card' } })
    await send([edit(to, Number(id))])
    expect(await drain()).toEqual([['tenggat'], ['baru']])
  })
})

describe('a deletion', () => {
  test('names a message of whoever wrote it by the platform’s own id', async () => {
    const to = strange()
    await send([post(to, '', { what: { kind: 'delete', platformId: '123:4' } })])
    expect((await take())[0]?.what).toEqual({ kind: 'delete', platformId: '123:4' })
  })

  test('of a message sent here waits for it and learns what the platform calls it', async () => {
    const to = strange()
    await send([post(to, 'lama')])
    const { id } = await desk.prisma.outbox.findFirstOrThrow()
    await send([post(to, '', { what: { kind: 'delete', outboxId: Number(id) } })])
    expect(await takeTexts()).toEqual(['lama'])
    await settle({ id: Number(id), state: 'sent', platformId: '123:5' })
    expect((await take())[0]?.what).toEqual({ kind: 'delete', platformId: '123:5' })
  })

  test('has no button that could be pressed', async () => {
    const to = strange()
    await send([post(to, '', { what: { kind: 'delete', platformId: '123:4' } })])
    const { token } = await desk.prisma.outbox.findFirstOrThrow()
    expect(await desk.turn(to, ({ pressed }) => pressed(`${token}:0`))).toBeNull()
  })
})

describe('the outcome', () => {
  async function taken(count: number): Promise<number[]> {
    await send(Array.from({ length: count }, () => post(strange())))
    return (await take()).map(({ id }) => id)
  }

  test('of every row is noted, whatever it is', async () => {
    const [sent = 0, queued = 0, failed = 0, refused = 0] = await taken(4)
    await settle(
      { id: sent, state: 'sent', platformId: '9' },
      { id: queued, state: 'queued', nextTryAt: minutesAfter(3), reason: 'limited' },
      { id: failed, state: 'failed', reason: 'gave up' },
      { id: refused, state: 'refused', reason: 'bad request' },
    )
    expect(await stateOf(sent)).toMatchObject({
      state: 'sent',
      platformId: '9',
      sentAt: minutesAfter(1),
      reason: null,
    })
    expect(await stateOf(queued)).toMatchObject({ state: 'queued', nextTryAt: minutesAfter(3), sentAt: null })
    expect(await stateOf(failed)).toMatchObject({ state: 'failed', reason: 'gave up', platformId: null })
    expect(await stateOf(refused)).toMatchObject({ state: 'refused', reason: 'bad request' })
  })

  test('that nobody can be reached closes the account', async () => {
    const { employee } = await newOffice(desk)
    const home = await desk.link(employee)
    const slack = await desk.link(employee, 'slack')
    await send([post(home)])
    const [row] = await take()
    await settle({ id: row?.id ?? 0, state: 'unreachable', reason: 'blocked' })
    expect(await desk.store.visit(employee.employeeId, noon, async (turn) => turn.reachableAt)).toEqual([
      slack,
    ])
  })

  test('that comes late is noted, so that nothing is sent twice', async () => {
    const [id = 0] = await taken(1)
    expect(await desk.store.outbox.recover('telegram', noon)).toBe(1)
    await settle({ id, state: 'sent', platformId: '9' })
    expect(await takeTexts()).toEqual([])
    await settle({ id, state: 'failed', reason: 'later still' })
    expect(await stateOf(id)).toMatchObject({ state: 'sent', platformId: '9' })
  })

  test('of nothing is nothing', async () => {
    await settle()
  })
})

describe('rows that were being sent when a process died', () => {
  test('are sent again, those of the platform alone', async () => {
    await send([post(strange(), 'satu'), post(strange('slack'), 'dua'), post(strange(), 'tiga')])
    await take()
    await desk.store.outbox.take('slack', 10, noon)
    expect(await desk.store.outbox.recover('telegram', noon)).toBe(2)
    expect(await take()).toMatchObject([{ attempts: 2 }, { attempts: 2 }])
    expect(await desk.store.outbox.take('slack', 10, noon)).toEqual([])
  })
})

describe('the next moment', () => {
  const nextAt = () => desk.store.outbox.nextAt('telegram')

  test('is none when nothing waits', async () => {
    expect(await nextAt()).toBeNull()
    await send([post(strange('slack'))])
    expect(await nextAt()).toBeNull()
  })

  test('is the earliest of the rows that wait for nothing but it', async () => {
    const [one, other] = [strange(), strange()]
    await send([post(one, 'a1'), post(one, 'a2'), post(other, 'b1')])
    const rows = await take()
    await settle(
      ...rows.map(({ id }, index) => {
        const nextTryAt = minutesAfter(10 - index)
        return { id, state: 'queued', nextTryAt, reason: 'limited' } as const
      }),
    )
    expect(await nextAt()).toEqual(minutesAfter(9))
  })

  test('is none while one before it is being sent', async () => {
    const to = strange()
    await send([post(to, 'a1'), post(to, 'a2')])
    await take()
    expect(await nextAt()).toBeNull()
  })
})
