import { z } from 'zod'
import { type OutboxMessage, priorities, type Store } from '#conversation/store.ts'
import type { PrismaClient } from '../generated/client.ts'
import { toJson } from '../json.ts'
import { AddressRow } from '../opened.ts'
import { inTransaction, type Transaction } from '../transaction.ts'
import { MessageContent } from './content.ts'

type Write = Parameters<Store['fade']>[0]

/** Few at a time: nobody waits for their rows for long. */
const mostAtOnce = 200

/** Fades personal messages that went out until then; answers how many. */
export async function fadeMessages(
  prisma: PrismaClient,
  write: Write,
  sentUntil: Date,
  now: Date,
): Promise<number> {
  let faded = 0
  let some: number
  do {
    some = await inTransaction(prisma, (transaction) => fadeSome(transaction, write, sentUntil, now))
    faded += some
  } while (some === mostAtOnce)
  return faded
}

const DueRow = z.object({
  id: z.bigint(),
  employeeId: z.number().nullable(),
  address: AddressRow,
  content: MessageContent,
})
type DueRow = z.infer<typeof DueRow>

/** Those that another process is just fading are left to it. */
async function fadeSome(transaction: Transaction, write: Write, sentUntil: Date, now: Date): Promise<number> {
  const rows = await transaction.$queryRaw<unknown[]>`
    SELECT coalesce(o.edits, o.id) AS id, o.employee_id AS "employeeId", o.content,
      json_build_object('channel', o.channel, 'address', o.address) AS address
    FROM assistant.outbox o
    WHERE o.state = 'sent' AND o.kind IN ('send', 'edit') AND o.content @> '{"protect": true}'
      AND o.sent_at <= ${sentUntil}
    ORDER BY o.sent_at, o.id LIMIT ${mostAtOnce} FOR UPDATE SKIP LOCKED`
  const due = rows.map((row) => DueRow.parse(row))
  if (due.length === 0) return 0
  const ids = due.map(({ id }) => id)
  await forgetWords(transaction, ids)
  await postReplacements(transaction, write, due, now)
  return due.length
}

/** Of the messages and of every edit of them: one that still waits is not made any more. */
async function forgetWords(transaction: Transaction, ids: bigint[]): Promise<void> {
  await transaction.$executeRaw`
    UPDATE assistant.outbox SET content = '{"text": []}',
      state = CASE WHEN state = 'queued' THEN 'withdrawn' ELSE state END
    WHERE (id = ANY (${ids}::bigint[]) OR edits = ANY (${ids}::bigint[]))
      AND kind IN ('send', 'edit') AND priority <> ${priorities.fading}`
}

/** For a message and its edit that are due together it is the message, which comes first, that counts. */
async function postReplacements(
  transaction: Transaction,
  write: Write,
  due: readonly DueRow[],
  now: Date,
): Promise<void> {
  const posts = due.map(({ id, employeeId, address, content }) => ({
    ...address,
    ...{ employeeId, edits: Number(id) },
    ...replacement(write, content),
  }))
  await transaction.$executeRaw`
    INSERT INTO assistant.outbox (token, employee_id, channel, address, kind, priority, next_try_at, content, edits,
      dedupe_key, created_at)
    SELECT gen_random_uuid()::text, p."employeeId", p.channel, p.address, p.kind, ${priorities.fading}, ${now}, p.content,
      p.edits, 'fade:' || p.edits, ${now}
    FROM ROWS FROM (jsonb_to_recordset(${toJson(posts)}::jsonb) AS (
      "employeeId" int, channel text, address text, kind text, content jsonb, edits bigint)) WITH ORDINALITY AS p
    ORDER BY p.ordinality
    ON CONFLICT (dedupe_key) DO NOTHING`
}

function replacement(write: Write, content: OutboxMessage) {
  const faded = write(content)
  return faded.kind === 'edit' ? { kind: 'edit', content: faded.message } : { kind: 'delete', content: {} }
}
