import { z } from 'zod'
import type { FileRef } from '#conversation/files.ts'
import type { Address, Delivery } from '#conversation/store.ts'
import type { Acting } from './records/session.ts'
import type { Transaction } from './transaction.ts'

/** Notes a file someone sent in this delivery; false when it is noted already. */
export async function noteFile(
  transaction: Transaction,
  employeeId: number,
  { fileId, name, mime, size }: FileRef,
  platformId: string,
  { channel, now }: { channel: Address['channel']; now: Delivery['now'] },
): Promise<boolean> {
  const noted = await transaction.$executeRaw`
    INSERT INTO assistant.stored_file (id, employee_id, channel, platform_id, name, mime, size, created_at)
    VALUES (${fileId}::uuid, ${employeeId}, ${channel}, ${platformId}, ${name}, ${mime}, ${size}, ${now})
    ON CONFLICT DO NOTHING`
  return noted === 1
}

const Found = z.array(z.object({ bytes: z.instanceof(Uint8Array) }))

/** The bytes of a file that someone of the agency sent; null while they have not been fetched. */
export async function fileBytes(
  transaction: Transaction,
  { agencyId }: Acting,
  fileId: string,
): Promise<Uint8Array | null> {
  const found = await transaction.$queryRaw`
    SELECT f.bytes FROM assistant.stored_file f
    JOIN appraisal.employee e ON e.id = f.employee_id AND e.agency_id = ${agencyId}
    WHERE f.id = ${fileId}::uuid AND f.state = 'stored'`
  return Found.parse(found)[0]?.bytes ?? null
}
