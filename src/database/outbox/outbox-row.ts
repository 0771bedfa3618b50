import { z } from 'zod'
import { type OutboxRow, priorities } from '#conversation/store.ts'
import { DeletionContent, FormContent, MessageContent } from './content.ts'

const Row = z
  .object({
    id: z.bigint().transform(Number),
    token: z.string(),
    address: z.string(),
    priority: z.literal(Object.values(priorities)),
    attempts: z.number(),
  })
  .and(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('send'), content: MessageContent }),
      z.object({ kind: z.literal('edit'), content: MessageContent, platformId: z.string().nullable() }),
      z.object({ kind: z.literal('form'), content: FormContent, view: z.string() }),
      z.object({
        kind: z.literal('delete'),
        content: DeletionContent,
        platformId: z.string().nullable(),
      }),
    ]),
  )
type Row = z.infer<typeof Row>

/**
 * Reads a row as it was taken from the outbox, with the platform's id of the message it edits or deletes. Null when another
 * version of the program wrote it in a way that this one does not know.
 */
export function readOutboxRow(raw: unknown): OutboxRow | null {
  const { data: row } = Row.safeParse(raw)
  if (!row) return null
  const { id, token, address, priority, attempts } = row
  return { id, token, address, priority, attempts, what: whatOf(row) }
}

function whatOf(row: Row): OutboxRow['what'] {
  switch (row.kind) {
    case 'send':
      return { kind: 'send', message: row.content }
    case 'edit':
      return { kind: 'edit', message: row.content, platformId: row.platformId }
    case 'form':
      return { kind: 'form', form: row.content, view: row.view }
    case 'delete':
      return { kind: 'delete', platformId: row.content.platformId ?? row.platformId }
  }
}
