import { z } from 'zod'
import type { ChannelName } from '#channels/channel.ts'
import { people } from './people.ts'
import type { Stage } from './stage.ts'
import type { Field, Given } from './tokens.ts'

/** What the database shows after a delivery. */
export interface Aftermath {
  /** Whether something went to that address since. */
  isAnswered: boolean
  given: readonly Given[]
  /** The newest row of the outbox. */
  upTo: bigint
}

const Input = z.looseObject({
  kind: z.enum(['text', 'choice', 'file']),
  options: z.array(z.object({ value: z.string() })).optional(),
})
const Content = z.looseObject({
  buttons: z.array(z.array(z.looseObject({ label: z.string() }))).optional(),
  sections: z
    .array(z.looseObject({ fields: z.array(z.looseObject({ name: z.string(), input: Input })) }))
    .optional(),
})
const Row = z.object({
  id: z.coerce.bigint(),
  address: z.string(),
  channel: z.string(),
  token: z.string(),
  content: Content,
})

/** Reads what went out to an address after a row of the outbox. */
export async function lookAfter(
  { database }: Stage,
  { channel, address }: { channel: ChannelName; address: string },
  after: bigint,
): Promise<Aftermath> {
  const { rows } = await database.pool.query(
    `SELECT id, channel, address, token, content FROM assistant.outbox WHERE id > $1 ORDER BY id`,
    [String(after)],
  )
  const all = z.array(Row).parse(rows)
  const own = all.filter((row) => row.channel === channel && row.address === address)
  return {
    isAnswered: own.length > 0,
    given: own.flatMap(givenBy),
    upTo: all.at(-1)?.id ?? after,
  }
}

function givenBy({ token, content }: z.infer<typeof Row>): Given[] {
  if (content.sections) {
    const fields = content.sections.flatMap((section) => section.fields.map(fieldOf))
    return [{ token, kind: 'form', label: '', fields }]
  }
  const buttons = content.buttons?.flat() ?? []
  return buttons.map(({ label }, place) => ({
    token: `${token}:${place}`,
    kind: 'button',
    label,
    fields: [],
  }))
}

function fieldOf({ name, input }: { name: string; input: z.infer<typeof Input> }): Field {
  return { name, kind: input.kind, options: input.options?.map(({ value }) => value) ?? [] }
}

/** What was done since a line of the trail, and how often: how far into the program the run has come. */
export async function doneSince({ database }: Stage, after: string): Promise<Record<string, number>> {
  const { rows } = await database.pool.query(
    `SELECT table_name || ' ' || operation AS what, count(*)::int AS times FROM appraisal.audit_entry
     WHERE id > $1 GROUP BY 1 ORDER BY 2 DESC`,
    [after],
  )
  const all = z.array(z.object({ what: z.string(), times: z.number() })).parse(rows)
  return Object.fromEntries(all.map(({ what, times }) => [what, times]))
}

const Undelivered = z.object({
  id: z.string(),
  state: z.string(),
  reason: z.string().nullable(),
  content: z.unknown(),
})

/** Messages to people who have the bot that did not get there: the platform does not take them as they are. */
export async function undelivered({ database }: Stage): Promise<readonly z.infer<typeof Undelivered>[]> {
  const addresses = [...people.telegram, ...people.slack].map(({ address }) => address)
  const { rows } = await database.pool.query(
    `SELECT id::text, state, reason, content FROM assistant.outbox
     WHERE kind = 'send' AND state NOT IN ('sent', 'withdrawn') AND address = ANY ($1) ORDER BY length(content::text) LIMIT 5`,
    [addresses],
  )
  return z.array(Undelivered).parse(rows)
}

/** The newest line of the trail. */
export async function trailEnd({ database }: Stage): Promise<string> {
  const { rows } = await database.pool.query(
    'SELECT coalesce(max(id), 0)::text AS id FROM appraisal.audit_entry',
  )
  return z.array(z.object({ id: z.string() })).parse(rows)[0]?.id ?? '0'
}

/** What somebody has changed after a line of the trail, as the trail has it. */
export async function changedBy(
  { database }: Stage,
  employeeNumber: string,
  after: string,
): Promise<readonly string[]> {
  const { rows } = await database.pool.query(
    `SELECT t.table_name || ' ' || t.operation AS what FROM appraisal.audit_entry t
     JOIN appraisal.employee e ON e.id = t.actor_id
     WHERE t.id > $1 AND e.employee_number = $2 AND t.operation <> 'read'`,
    [after, employeeNumber],
  )
  return z
    .array(z.object({ what: z.string() }))
    .parse(rows)
    .map(({ what }) => what)
}
