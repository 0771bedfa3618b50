import { z } from 'zod'
import type { Consent, ConsentRecords, OutdatedConsent } from '#appraisal/consent.ts'
import { Prisma } from '#database/generated/client.ts'
import { recordConsent } from '../accounts/consents.ts'
import { linkedAccounts } from '../accounts/linked-accounts.ts'
import { actor, only, type Session, select, selectFirst, withinAgency } from './session.ts'

export function consentRecords(session: Session): ConsentRecords {
  return {
    consent: () => consent(session),
    agree: async (version, now) => {
      const { employeeId } = actor(session)
      const accounts = await linkedAccounts(session.transaction, employeeId)
      await recordConsent(session.transaction, employeeId, accounts, version, now)
    },
    consentsBefore: (version, employee) => consentsBefore(session, version, employee),
  }
}

/** The latest consent that each live account rests on, as rows `c` with their account `a`. */
const inForce = Prisma.sql`
  assistant.consent c
  JOIN assistant.account a ON a.employee_id = c.employee_id AND a.channel = c.channel AND a.address = c.address
    AND a.revoked_at IS NULL
  WHERE c.withdrawn_at IS NULL AND NOT EXISTS (
    SELECT FROM assistant.consent later
    WHERE later.employee_id = c.employee_id AND later.channel = c.channel AND later.address = c.address
      AND later.withdrawn_at IS NULL AND later.version > c.version)`

const ConsentRow: z.ZodType<Consent> = z.object({ version: z.number(), at: z.date() })

function consent(session: Session): Promise<Consent | null> {
  const { employeeId } = actor(session)
  return selectFirst(
    session,
    ConsentRow,
    Prisma.sql`
      SELECT c.version, c.at FROM ${inForce} AND c.employee_id = ${employeeId} ORDER BY c.version, c.at LIMIT 1`,
  )
}

const OutdatedRow: z.ZodType<OutdatedConsent> = z.object({ employeeId: z.number(), at: z.date() })

function consentsBefore(
  session: Session,
  version: number,
  employee: number | null,
): Promise<OutdatedConsent[]> {
  return select(
    session,
    OutdatedRow,
    Prisma.sql`
      SELECT outdated."employeeId", max(outdated.at) AS at FROM (
        SELECT c.employee_id AS "employeeId", c.at FROM ${inForce}
          AND c.version < ${version} AND ${only(Prisma.sql`c.employee_id`, employee)}) outdated
      JOIN appraisal.employee e ON e.id = outdated."employeeId" AND e.active
      WHERE ${withinAgency(session, Prisma.sql`e.agency_id`)}
      GROUP BY outdated."employeeId" ORDER BY at, "employeeId"`,
  )
}
