import { createHash, randomInt } from 'node:crypto'
import { z } from 'zod'
import type { Accounts } from '#conversation/accounts.ts'
import { type Acting, NotAllowed } from './records/session.ts'
import type { Transaction } from './transaction.ts'

/** Letters and digits that nobody takes for one another: 31 of them, so that ten make 49 bits. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const validityMs = 3 * 24 * 60 * 60 * 1000

/** Codes given out in the name of the acting person, to people of his agency. `links` opens the bot with a code. */
export function createAccounts(
  transaction: Transaction,
  { agencyId }: Acting,
  links: (code: string) => readonly string[],
): Accounts {
  return {
    issueCode: async (employeeId, now) => {
      const code = Array.from({ length: 10 }, () => alphabet[randomInt(alphabet.length)]).join('')
      const expiresAt = new Date(now.getTime() + validityMs)
      const issued = await transaction.$executeRaw`
        WITH revoked AS (
          UPDATE assistant.link_code SET expires_at = ${now}
          WHERE employee_id = ${employeeId} AND used_at IS NULL AND expires_at > ${now}
        )
        INSERT INTO assistant.link_code (hash, employee_id, created_at, expires_at)
        SELECT ${hashOf(code)}, e.id, ${now}, ${expiresAt} FROM appraisal.employee e
        WHERE e.id = ${employeeId} AND e.agency_id = ${agencyId} AND e.active`
      if (issued === 0) throw new NotAllowed('issue a code to someone who is not there')
      return { code: `${code.slice(0, 5)}-${code.slice(5)}`, expiresAt, links: links(code) }
    },
  }
}

const Used = z.array(z.object({ employeeId: z.number(), valid: z.boolean() }))

/**
 * Uses a code up; null when there is none such. Not valid is one that was used, ran out, or was replaced by another.
 * Two who try the same code at once wait for each other, and only the first gets in.
 */
export async function useCode(
  transaction: Transaction,
  code: string,
  now: Date,
): Promise<{ employeeId: number; valid: boolean } | null> {
  const found = await transaction.$queryRaw`
    WITH found AS (SELECT * FROM assistant.link_code WHERE hash = ${hashOf(code)} FOR UPDATE),
    used AS (
      UPDATE assistant.link_code c SET used_at = ${now} FROM found
      WHERE c.hash = found.hash AND found.used_at IS NULL AND found.expires_at > ${now} RETURNING c.hash
    )
    SELECT employee_id AS "employeeId", EXISTS (SELECT FROM used) AS valid FROM found`
  return Used.parse(found)[0] ?? null
}

/** Keeps a code from whoever glances at the table; who could search its 49 bits for it has more than it gives already. */
function hashOf(code: string): Uint8Array {
  return createHash('sha256').update(code).digest()
}
