import { z } from 'zod'
import { noticeVersion } from '#appraisal/consent.ts'
import type { Address, LinkRequest } from '#conversation/store.ts'
import type { Transaction } from '../transaction.ts'

/** How long somebody has to read the notice and agree. */
const patienceMs = 15 * 60_000

const Asked = z.tuple([z.object({ id: z.number() })])

/** Whom an address would be linked to, and by which code; null is the word of the workspace. */
export interface Wanted {
  employeeId: number
  name: string
  codeHash: Uint8Array | null
}

/** Asks at an address whether it may be linked, in place of what was asked there before; what ran out is cleared. */
export async function askToLink(
  transaction: Transaction,
  { channel, address }: Address,
  { employeeId, name, codeHash }: Wanted,
  now: Date,
): Promise<LinkRequest> {
  const until = new Date(now.getTime() + patienceMs)
  await transaction.linkRequest.deleteMany({ where: { until: { lte: now } } })
  const asked = await transaction.$queryRaw`
    INSERT INTO assistant.link_request (channel, address, employee_id, code_hash, version, until)
    VALUES (${channel}, ${address}, ${employeeId}, ${codeHash}, ${noticeVersion}, ${until})
    ON CONFLICT (channel, address) DO UPDATE SET id = excluded.id, employee_id = excluded.employee_id,
      code_hash = excluded.code_hash, version = excluded.version, until = excluded.until
    RETURNING id`
  return { requested: true, id: Asked.parse(asked)[0].id, name }
}

const Taken = z.array(
  z.object({
    employeeId: z.number(),
    codeHash: z.instanceof(Uint8Array).nullable(),
    version: z.number(),
  }),
)
export type TakenRequest = z.output<typeof Taken>[number]

/** Takes a request away to carry it out or drop it; null when it is another address's, was replaced, or ran out. */
export async function takeRequest(
  transaction: Transaction,
  { channel, address }: Address,
  id: number,
  now: Date,
): Promise<TakenRequest | null> {
  const taken = await transaction.$queryRaw`
    DELETE FROM assistant.link_request
    WHERE id = ${id}::int AND channel = ${channel} AND address = ${address} AND until > ${now}
    RETURNING employee_id AS "employeeId", code_hash AS "codeHash", version`
  return Taken.parse(taken)[0] ?? null
}
