import { createHash, randomInt } from 'node:crypto'
import { z } from 'zod'
import type { IssuedCode } from '#conversation/accounts.ts'
import { toJson } from '../json.ts'
import { type Acting, NotAllowed } from '../records/session.ts'
import type { Transaction } from '../transaction.ts'

/** Letters and digits that nobody takes for one another: 31 of them, so that ten make 49 bits. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

const minuteMs = 60_000

/** How long a code is good: one that an administrator hands over must find its owner, one's own is typed at once. */
export const validity = { handedOver: 3 * 24 * 60 * minuteMs, own: 15 * minuteMs } as const

interface Issue {
  acting: Acting
  employees: readonly number[]
  validityMs: number
  links(code: string): readonly string[]
}

/**
 * Makes a code for each of these employees, in their order; earlier unused ones stop working. Throws NotAllowed unless
 * all of them are active in the acting person's agency.
 */
export async function issueCodes(
  transaction: Transaction,
  { acting, employees, validityMs, links }: Issue,
  now: Date,
): Promise<IssuedCode[]> {
  const expiresAt = new Date(now.getTime() + validityMs)
  const codes = employees.map((employee) => ({ employee, code: newCode() }))
  await endCodes(transaction, employees, now)
  const hashes = codes.map(({ employee, code }) => ({ employee, hash: hashOf(code).toString('hex') }))
  const issued = await transaction.$executeRaw`
    INSERT INTO assistant.link_code (hash, employee_id, issued_by, created_at, expires_at)
    SELECT decode(c.hash, 'hex'), e.id, ${acting.employeeId}, ${now}, ${expiresAt}
    FROM jsonb_to_recordset(${toJson(hashes)}::jsonb) AS c (employee int, hash text)
    JOIN appraisal.employee e ON e.id = c.employee AND e.agency_id = ${acting.agencyId} AND e.active`
  if (issued < codes.length) throw new NotAllowed('issue a code to someone who is not there')
  return codes.map(({ code }) => ({
    code: `${code.slice(0, 5)}-${code.slice(5)}`,
    expiresAt,
    links: links(code),
  }))
}

/** Ends what is unused of these employees' codes. */
export async function endCodes(
  transaction: Transaction,
  employees: readonly number[],
  now: Date,
): Promise<void> {
  await transaction.linkCode.updateMany({
    where: { employeeId: { in: [...employees] }, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  })
}

const Found = z.array(
  z.object({
    hash: z.instanceof(Uint8Array),
    employeeId: z.number(),
    name: z.string(),
    expiresAt: z.date(),
    valid: z.boolean(),
  }),
)

/**
 * What a code is; null when there is none such. Not valid is one that was used, ran out, was replaced by another, or
 * whose owner is gone.
 */
export async function findCode(
  transaction: Transaction,
  code: string,
  now: Date,
): Promise<z.output<typeof Found>[number] | null> {
  const found = await transaction.$queryRaw`
    SELECT c.hash, c.employee_id AS "employeeId", e.name, c.expires_at AS "expiresAt",
      c.used_at IS NULL AND c.expires_at > ${now} AND e.active AS valid
    FROM assistant.link_code c JOIN appraisal.employee e ON e.id = c.employee_id
    WHERE c.hash = ${hashOf(code)}`
  return Found.parse(found)[0] ?? null
}

const Used = z.array(z.object({ issuedBy: z.number().nullable() }))

/** Uses a code up and answers who gave it out; null when it is good no more. Of two at once only the first gets in. */
export async function useCode(
  transaction: Transaction,
  hash: Uint8Array,
  now: Date,
): Promise<{ issuedBy: number | null } | null> {
  const used = await transaction.$queryRaw`
    UPDATE assistant.link_code SET used_at = ${now} WHERE hash = ${hash} AND used_at IS NULL AND expires_at > ${now}
    RETURNING issued_by AS "issuedBy"`
  return Used.parse(used)[0] ?? null
}

function newCode(): string {
  return Array.from({ length: 10 }, () => alphabet[randomInt(alphabet.length)]).join('')
}

/** Keeps a code from whoever glances at the table; who could search its 49 bits for it has more than it gives already. */
function hashOf(code: string): Buffer {
  return createHash('sha256').update(code).digest()
}
