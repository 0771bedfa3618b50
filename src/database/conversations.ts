import type { Conversation, TurnResult } from '#conversation/store.ts'
import { toJson } from './json.ts'
import { ConversationRow } from './opened.ts'
import { toRow } from './outbox/posts.ts'
import type { Transaction } from './transaction.ts'

/** A conversation of that employee, in whatever state. */
export async function findConversation(
  transaction: Transaction,
  employeeId: number,
  id: number,
): Promise<Conversation | null> {
  const found = await transaction.conversation.findFirst({ where: { id, employeeId } })
  return found && ConversationRow.parse({ ...found, id: Number(found.id) })
}

/** What came to an end is on record elsewhere, as far as it was sent: what was typed on the way is not kept. */
function kept(change: TurnResult['conversations'][number]) {
  return change.state === 'ended' ? { ...change, stored: {} } : change
}

/**
 * Writes what a turn came to in one statement. A person has one active conversation at most, and the database minds
 * at every row, so those put aside are written before the one that becomes active.
 */
export async function writeResult(
  transaction: Transaction,
  employeeId: number | null,
  { conversations, posts, now }: TurnResult,
): Promise<void> {
  if (conversations.length + posts.length === 0) return
  const changes = toJson(conversations.map((conversation, index) => ({ ...kept(conversation), index })))
  await transaction.$executeRaw`
    WITH change AS MATERIALIZED (
      SELECT c.index, coalesce(c.id, nextval('assistant.conversation_id_seq')) AS id, c.flow, c.about, c.state, c.turn,
        c.stored
      FROM jsonb_to_recordset(${changes}::jsonb) AS c (
        index int, id bigint, flow text, about text, state text, turn int, stored jsonb)
    ), changed AS (
      INSERT INTO assistant.conversation AS c (
        id, employee_id, flow, about, state, turn, stored, opened_at, updated_at)
      SELECT id, ${employeeId}::int, flow, about, state, turn, stored, ${now}, ${now} FROM change
      ORDER BY state = 'active'
      ON CONFLICT (id) DO UPDATE SET state = excluded.state, turn = excluded.turn, stored = excluded.stored,
        updated_at = excluded.updated_at
      WHERE c.employee_id = excluded.employee_id
    )
    INSERT INTO assistant.outbox (token, employee_id, channel, address, kind, priority, next_try_at, content,
      conversation_id, turn, edits, view, dedupe_key, created_at)
    SELECT p.token, p."employeeId", p.channel, p.address, p.kind, p.priority, ${now}, p.content,
      (SELECT id FROM change WHERE change.index = p.conversation), p.turn, p.edits, p.view, p."dedupeKey", ${now}
    FROM ROWS FROM (jsonb_to_recordset(${toJson(posts.map(toRow))}::jsonb) AS (
      token text, "employeeId" int, channel text, address text, kind text, priority smallint, content jsonb,
      conversation int, turn int, edits bigint, view text, "dedupeKey" text)) WITH ORDINALITY AS p
    ORDER BY p.ordinality
    ON CONFLICT (dedupe_key) DO NOTHING`
}
