import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Retained, retentionDays } from '#appraisal/retention.ts'
import { countDue, purge } from '#database/purge.ts'
import { query } from '../support/sql.ts'
import { type Desk, openDesk } from './desk.ts'
import { noon } from './records/archive.ts'
import { newNumber, newOffice, type Office, reportedOffice } from './records/office.ts'

let desk: Desk
let office: Office
beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(async () => {
  office = await newOffice(desk)
})
afterAll(() => desk.close())

const dayMs = 24 * 60 * 60 * 1000

/** The last moment that is still kept, and the first that is not. */
function boundary(what: Retained): readonly [kept: Date, due: Date] {
  const last = noon.getTime() - retentionDays[what] * dayMs
  return [new Date(last), new Date(last - 1)]
}

/** Purges, and answers how much of that went, as a dry run had foretold. */
async function purged(what: Retained): Promise<number> {
  const foretold = await countDue(desk.background.prisma, noon)
  const gone = await purge(desk.background.prisma, noon)
  expect(gone).toEqual(foretold)
  return gone?.[what] ?? -1
}

const employee = () => ({ employeeId: office.employee.employeeId })
const sent = (createdAt: Date, rest: object = {}) => ({
  ...{ token: randomUUID(), channel: 'telegram', address: '1', kind: 'send', priority: 0, state: 'sent' },
  ...{ nextTryAt: createdAt, content: { text: [{ text: 'Halo' }] }, createdAt, ...employee(), ...rest },
})
const file = (createdAt: Date, rest: object = {}) => ({
  ...{ id: randomUUID(), channel: 'telegram', platformId: 'x', name: 'a.pdf', mime: 'application/pdf' },
  ...{ size: 1, createdAt, ...employee(), ...rest },
})
const conversation = (updatedAt: Date, state: string, stored: object = {}) => ({
  ...{ flow: 'plan', about: randomUUID(), state, stored, openedAt: updatedAt, updatedAt, ...employee() },
})

/** A row of each kind that is as old as that, and that nothing else keeps. */
const rows: Record<Retained, (at: Date) => Promise<unknown>> = {
  deliveries: (receivedAt) =>
    desk.prisma.inbox.create({ data: { channel: 'slack', key: newNumber(), receivedAt } }),
  'message-words': (at) => desk.prisma.outbox.create({ data: sent(at) }),
  messages: (at) => desk.prisma.outbox.create({ data: sent(at, { content: { text: [] } }) }),
  conversations: (at) => desk.prisma.conversation.create({ data: conversation(at, 'ended') }),
  reminders: (at) =>
    desk.prisma.reminder.create({
      data: { ...employee(), duty: 'plan', about: newNumber(), moment: 'new', at },
    }),
  'link-codes': (expiresAt) =>
    desk.prisma.linkCode.create({
      data: { hash: Buffer.from(randomUUID()), ...employee(), createdAt: expiresAt, expiresAt },
    }),
  'link-requests': (until) =>
    desk.prisma.linkRequest.create({
      data: { channel: 'telegram', address: newNumber(), ...employee(), version: 1, until },
    }),
  'link-attempts': (triedAt) =>
    desk.prisma.linkAttempt.create({ data: { channel: 'slack', address: newNumber(), wrong: 1, triedAt } }),
  'wrong-codes': (at) => desk.prisma.wrongCode.create({ data: { at } }),
  exports: (at) =>
    desk.prisma.storedFile.create({
      data: file(at, { made: true, state: 'stored', bytes: new Uint8Array(1) }),
    }),
  'stray-files': (at) => desk.prisma.storedFile.create({ data: file(at) }),
}

test.each(Object.keys(rows) as Retained[])(
  '%s stay to the last moment of their days, and then go',
  async (what) => {
    const [kept, due] = boundary(what)
    await rows[what](kept)
    await rows[what](due)
    expect(await purged(what)).toBe(1)
    expect(await purged(what)).toBe(0)
  },
)

test('of a message its words go, and that it was sent stays', async () => {
  const [, due] = boundary('message-words')
  const { id } = await desk.prisma.outbox.create({ data: sent(due, { platformId: '1:7' }) })
  await purged('message-words')
  const left = await desk.prisma.outbox.findUniqueOrThrow({ where: { id } })
  expect(left).toMatchObject({ content: { text: [] }, kind: 'send', state: 'sent', platformId: '1:7' })
})

test('what still waits to be sent stays, however old', async () => {
  const [, due] = boundary('messages')
  const { id } = await desk.prisma.outbox.create({ data: sent(due, { state: 'queued' }) })
  await purged('messages')
  expect(await desk.prisma.outbox.findUnique({ where: { id } })).toMatchObject({
    content: { text: [{ text: 'Halo' }] },
  })
  await desk.prisma.outbox.delete({ where: { id } })
})

test('a conversation somebody may go on with stays, and a dropped one goes', async () => {
  const [, due] = boundary('conversations')
  for (const state of ['active', 'parked', 'cancelled'])
    await desk.prisma.conversation.create({ data: conversation(due, state) })
  expect(await purged('conversations')).toBe(1)
  const left = await desk.prisma.conversation.findMany({ where: employee() })
  expect(left.map(({ state }) => state).sort()).toEqual(['active', 'parked'])
})

test('a code that was used goes by when that was', async () => {
  const [kept, due] = boundary('link-codes')
  const code = { ...employee(), createdAt: due, expiresAt: noon }
  for (const usedAt of [kept, due])
    await desk.prisma.linkCode.create({ data: { hash: Buffer.from(randomUUID()), ...code, usedAt } })
  expect(await purged('link-codes')).toBe(1)
})

test('an address that is locked stays so', async () => {
  const [, due] = boundary('link-attempts')
  const attempt = { channel: 'telegram', wrong: 0, triedAt: due }
  await desk.prisma.linkAttempt.create({ data: { ...attempt, address: newNumber(), lockedUntil: noon } })
  expect(await purged('link-attempts')).toBe(0)
})

test('a copy that is still to be sent stays', async () => {
  const [, due] = boundary('exports')
  const made = file(due, { made: true, state: 'stored', bytes: new Uint8Array(1) })
  await desk.prisma.storedFile.create({ data: made })
  const content = { text: [], attachment: { fileId: made.id, name: 'a', mime: 'b' } }
  const { id } = await desk.prisma.outbox.create({ data: sent(noon, { state: 'queued', content }) })
  expect(await purged('exports')).toBe(0)
  await desk.prisma.outbox.delete({ where: { id } })
  expect(await purged('exports')).toBe(1)
})

test('evidence of a report stays, and so does what a draft still refers to', async () => {
  const { employee: reporter, report } = await reportedOffice(desk)
  const [, due] = boundary('stray-files')
  const own = { employeeId: reporter.employeeId }
  const [evidence, drafted, stray] = [file(due, own), file(due, own), file(due, own)]
  await desk.prisma.storedFile.createMany({ data: [evidence, drafted, stray] })
  await desk.prisma.conversation.create({
    data: { ...conversation(due, 'parked', { files: [{ fileId: drafted.id }] }), ...own },
  })
  await query(
    desk.url,
    `INSERT INTO appraisal.evidence (entry_id, position, kind, file_id)
     SELECT id, 1, 'file', '${evidence.id}' FROM appraisal.progress_entry WHERE report_id = ${report.reportId} LIMIT 1`,
  )
  expect(await purged('stray-files')).toBe(1)
  const left = await desk.prisma.storedFile.findMany({ where: own, select: { id: true } })
  expect(left.map(({ id }) => id).sort()).toEqual([evidence.id, drafted.id].sort())
})

test('a long table is gone through in parts', async () => {
  await query(
    desk.url,
    `INSERT INTO assistant.inbox (channel, key, received_at)
     SELECT 'slack', 'lama-' || n || repeat('x', 200), '2026-01-01' FROM generate_series(1, 20000) AS n`,
  )
  expect(await purged('deliveries')).toBe(20_000)
})

test('only one process does it at a time', async () => {
  await rows.deliveries(boundary('deliveries')[1])
  await desk.background.prisma.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('purge'))`
    expect(await purge(desk.background.prisma, noon)).toBeNull()
  })
  expect(await purged('deliveries')).toBe(1)
})

test('nothing of the appraisal is ever touched', async () => {
  await reportedOffice(desk)
  const count = async () =>
    (
      await query<{ rows: string }>(
        desk.url,
        `SELECT (SELECT count(*) FROM appraisal.plan) || ' ' || (SELECT count(*) FROM appraisal.progress_report) || ' ' ||
        (SELECT count(*) FROM appraisal.audit_entry WHERE table_name <> 'account') AS rows`,
      )
    )[0]?.rows
  const before = await count()
  await purge(desk.background.prisma, new Date('2099-01-01T00:00:00Z'))
  expect(await count()).toBe(before)
})
