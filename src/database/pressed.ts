import { z } from 'zod'
import type { Address, Pressed } from '#conversation/store.ts'
import { FormContent, MessageContent } from './content.ts'
import type { Transaction } from './transaction.ts'

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

/**
 * What a token stands for: `<row>:<place>` for the button at that place of a message, counted over all its rows from
 * 0, and `<row>` for a form. Null when it is not known, was given to another address, or comes from another version of
 * the program and does what this one does not know.
 */
export async function findPressed(
  transaction: Transaction,
  token: string,
  { channel, address }: Address,
): Promise<Pressed | null> {
  const [rowToken = '', place] = token.split(':')
  const found = await transaction.outbox.findUnique({
    select: { id: true, conversationId: true, turn: true, kind: true, content: true },
    where: { token: rowToken, channel, address },
  })
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
