import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { FileRef, MadeFile } from '#conversation/files.ts'
import type { Address, Delivery } from '#conversation/store.ts'
import { type FileKeys, open, seal } from './files/sealed-bytes.ts'
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

/** Keeps a file that was made for someone, sealed like those he sent. */
export async function makeFile(
  transaction: Transaction,
  employeeId: number,
  keys: FileKeys,
  { name, mime, bytes }: MadeFile,
  { channel, now }: { channel: Address['channel']; now: Date },
): Promise<FileRef> {
  const id = randomUUID()
  const { keyId, bytes: sealed } = seal(keys, id, bytes)
  const size = bytes.byteLength
  const kept = { bytes: Uint8Array.from(sealed), keyId, sha256: createHash('sha256').update(bytes).digest() }
  const made = { state: 'stored', made: true, createdAt: now, fetchedAt: now }
  await transaction.storedFile.create({
    data: { id, employeeId, channel, platformId: '', name, mime, size, ...kept, ...made },
    select: { id: true },
  })
  return { fileId: id, name, mime, size }
}

const Found = z.array(z.object({ bytes: z.instanceof(Uint8Array), keyId: z.string().nullable() }))

/** The bytes of a file that someone of the agency sent; null while they have not been fetched. */
export async function fileBytes(
  transaction: Transaction,
  { agencyId }: Acting,
  keys: FileKeys,
  fileId: string,
): Promise<Uint8Array | null> {
  const found = await transaction.$queryRaw`
    SELECT f.bytes, f.key_id AS "keyId" FROM assistant.stored_file f
    JOIN appraisal.employee e ON e.id = f.employee_id AND e.agency_id = ${agencyId}
    WHERE f.id = ${fileId}::uuid AND f.state = 'stored'`
  const [kept] = Found.parse(found)
  return kept ? open(keys, fileId, kept) : null
}
