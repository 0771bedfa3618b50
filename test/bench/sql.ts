// A floor: the statements of a turn, of its reply's way through the outbox, by `pg` alone. No bot and no platform.
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { type Conversation, type OutboxMessage, type Post, priorities } from '#conversation/store.ts'
import { writeResult } from '#database/conversations.ts'
import { type Opened, openReceived } from '#database/opened.ts'
import { createOutbox } from '#database/outbox.ts'
import { quietClock } from './clock.ts'
import { type Lap, runLap } from './lap.ts'
import { openPool, plainClient, plainTransaction } from './plain-client.ts'
import { costSoFar, serve } from './worker.ts'

/** The program's line with Slack is not there, so its outbox is ours. */
const channel = 'slack'
const batch = 30

interface Sample {
  conversation: Pick<Conversation, 'flow' | 'about' | 'stored'>
  message: OutboxMessage
}

const stopping = new AbortController()
const waiting = new Map<string, () => void>()
let pool: pg.Pool | null = null
let sample: Sample | null = null
let sending: Promise<void> = Promise.resolve()
let woken = Promise.withResolvers<void>()

async function start(databaseUrl: string): Promise<void> {
  pool = openPool(databaseUrl)
  sample = await readSample(pool)
  sending = send(pool)
}

/** A conversation and a reply as the program has just written them. */
async function readSample(from: pg.Pool): Promise<Sample> {
  const { rows } = await from.query<Sample>(`
    SELECT json_build_object('flow', c.flow, 'about', c.about, 'stored', c.stored) AS conversation,
      o.content AS message
    FROM assistant.conversation c JOIN assistant.outbox o ON o.conversation_id = c.id
    ORDER BY o.id DESC LIMIT 1`)
  return rows[0] ?? missing('the program has said nothing yet')
}

/** Takes what is to be sent and notes it as sent, in batches. */
async function send(from: pg.Pool): Promise<void> {
  const outbox = createOutbox(plainClient(from))
  while (!stopping.signal.aborted) {
    woken = Promise.withResolvers<void>()
    const rows = await outbox.take(channel, batch, quietClock())
    for (const { address } of rows) answer(address)
    const sent = rows.map(({ id }) => ({ id, state: 'sent', platformId: String(id) }) as const)
    await outbox.settle(sent, quietClock())
    if (rows.length === 0) await woken.promise
  }
}

function answer(address: string): void {
  waiting.get(address)?.()
  waiting.delete(address)
}

function play(given: { people: readonly number[]; seconds: number }): Promise<Lap> {
  return runLap(given.people, given.seconds, (id) => turn(String(id)))
}

async function turn(address: string): Promise<void> {
  const answered = new Promise<void>((resolve) => waiting.set(address, resolve))
  const now = quietClock()
  const key = randomUUID()
  await plainTransaction(pool ?? missing('not started'), async (transaction) => {
    const opened = await openReceived(transaction, { channel, key, address, now })
    if (!opened?.person) throw new Error(`nobody is at ${address}`)
    await writeResult(transaction, opened.person.id, resultOf(opened, address, now))
  })
  woken.resolve()
  await answered
}

function resultOf({ person, conversations: [active] }: Opened, address: string, now: Date) {
  const { conversation, message } = sample ?? missing('not started')
  const turn = (active?.turn ?? 0) + 1
  const post: Post = {
    ...{ channel, address, employeeId: person?.id ?? null, priority: priorities.reply },
    what: { kind: 'send', message },
    conversation: { index: 0, turn },
  }
  const change = { ...conversation, id: active?.id ?? null, state: 'active', turn } as const
  return { conversations: [change], posts: [post], now }
}

function missing(what: string): never {
  throw new Error(what)
}

const jobs = { start, play, cost: costSoFar }
export type SqlJobs = typeof jobs

serve(jobs, async () => {
  stopping.abort()
  woken.resolve()
  await sending
  await pool?.end()
})
