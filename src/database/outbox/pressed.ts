import { z } from 'zod'
import type { Address, Pressed } from '#conversation/store.ts'
import type { Transaction } from '../transaction.ts'
import { FormContent, MessageContent } from './content.ts'

/** A row of the outbox as far as its buttons matter. */
const Row = z
  .object({ id: z.bigint(), conversationId: z.bigint().nullable(), turn: z.number().nullable() })
  .and(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.enum(['send', 'edit']), content: MessageContent }),
      z.object({ kind: z.literal('form'), content: FormContent }),
    ]),
  )
type Row = z.infer<typeof Row>

/** Other characters no token has, and not all of them can be asked the database for. */
const written = /^([\w-]+)(?::(\d{1,3}))?$/

/**
 * What a token stands for: `<row>:<place>` for the button at that place of a message, counted over all its rows from
 * 0, and `<row>` for a form. Null when it is not known, comes from another version of the program and does what this
 * one does not know, or was sent elsewhere or to someone else: to another address, to whoever had this one before, or
 * to him before he linked it this time.
 */
export async function findPressed(
  transaction: Transaction,
  token: string,
  { channel, address }: Address,
  employeeId: number | null,
): Promise<Pressed | null> {
  const [, rowToken, place] = written.exec(token) ?? []
  if (rowToken === undefined) return null
  const [found] = await transaction.$queryRaw<unknown[]>`
    SELECT o.id, o.conversation_id AS "conversationId", o.turn, o.kind, o.content
    FROM assistant.outbox o
    WHERE o.token = ${rowToken} AND o.channel = ${channel} AND o.address = ${address}
      AND o.employee_id IS NOT DISTINCT FROM ${employeeId}::int AND NOT EXISTS (
        SELECT FROM assistant.account a
        WHERE a.channel = o.channel AND a.address = o.address AND a.revoked_at IS NULL AND a.linked_at > o.created_at)`
  const { data: row } = Row.safeParse(found)
  if (!row) return null
  return row.kind === 'form' ? formOf(row, row.content, place) : buttonOf(row, row.content, Number(place))
}

function formOf(
  row: Row,
  { step, intro }: z.infer<typeof FormContent>,
  place: string | undefined,
): Pressed | null {
  if (place !== undefined) return null
  return { ...origin(row), action: { do: 'form', step }, message: { text: intro }, button: 0 }
}

function buttonOf(row: Row, message: z.infer<typeof MessageContent>, place: number): Pressed | null {
  const button = message.buttons?.flat()[place]
  return button ? { ...origin(row), action: button.action, message, button: place } : null
}

function origin({ id, conversationId, turn }: Row): Pick<Pressed, 'outboxId' | 'conversationId' | 'turn'> {
  return {
    outboxId: Number(id),
    conversationId: conversationId === null ? null : Number(conversationId),
    turn,
  }
}
