import type { Address } from '#conversation/store.ts'
import { toJson } from '../json.ts'
import type { Transaction } from '../transaction.ts'

/** Records that an employee agrees to a version of the notice with these accounts; agreed again, from now on. */
export async function recordConsent(
  transaction: Transaction,
  employeeId: number,
  accounts: readonly Address[],
  version: number,
  now: Date,
): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO assistant.consent (employee_id, channel, address, version, at)
    SELECT ${employeeId}, a.channel, a.address, ${version}, ${now}
    FROM jsonb_to_recordset(${toJson(accounts)}::jsonb) AS a (channel text, address text)
    ON CONFLICT (employee_id, channel, address, version) WHERE withdrawn_at IS NULL DO UPDATE SET at = excluded.at`
}
