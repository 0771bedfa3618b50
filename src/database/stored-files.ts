import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Address } from '#conversation/store.ts'
import type { Database } from './client.ts'
import { persistently } from './transaction.ts'

/** The files people sent, for whoever fetches them from their platform and sends them on. */
export interface StoredFiles {
  /** A file still to be fetched; null when it is not known, fetched or given up. */
  pendingFile(id: string): Promise<PendingFile | null>
  /** Who sent it, fetched or not; null when it is not known. */
  senderOf(id: string): Promise<number | null>
  /** Keeps what was fetched; the file then no longer waits, and never changes again. */
  storeBytes(id: string, bytes: Uint8Array, now: Date): Promise<void>
  /** Gives the file up: it is not to be had from its platform. */
  failFile(id: string): Promise<void>
  /** Throws when the file has not been fetched. */
  readFile(id: string): Promise<Uint8Array>
}

export interface PendingFile {
  id: string
  /** Who sent it. */
  employeeId: number
  channel: Address['channel']
  /** What the channel fetches it by. */
  platformId: string
}

export function createStoredFiles(database: Database): StoredFiles {
  return {
    pendingFile: (id) => persistently(() => pendingFile(database, id)),
    senderOf: (id) => persistently(() => senderOf(database, id)),
    storeBytes: (id, bytes, now) => persistently(() => storeBytes(database, id, bytes, now)),
    failFile: (id) => persistently(() => failFile(database, id)),
    readFile: (id) => persistently(() => readFile(database, id)),
  }
}

const PendingRow: z.ZodType<PendingFile> = z.object({
  id: z.string(),
  employeeId: z.number(),
  channel: z.enum(['telegram', 'slack']),
  platformId: z.string(),
})

async function pendingFile({ prisma }: Database, id: string): Promise<PendingFile | null> {
  const where = { id, state: 'pending' }
  const found = await prisma.storedFile.findUnique({ where, omit: { bytes: true } })
  return found && PendingRow.parse(found)
}

async function senderOf({ prisma }: Database, id: string): Promise<number | null> {
  const found = await prisma.storedFile.findUnique({ where: { id }, select: { employeeId: true } })
  return found?.employeeId ?? null
}

async function storeBytes({ pool }: Database, id: string, bytes: Uint8Array, now: Date): Promise<void> {
  const sha256 = createHash('sha256').update(bytes).digest()
  await pool.query(
    `UPDATE assistant.stored_file SET state = 'stored', bytes = $2, sha256 = $3, size = $4, fetched_at = $5
     WHERE id = $1 AND state = 'pending'`,
    [id, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), sha256, bytes.byteLength, now],
  )
}

async function failFile({ prisma }: Database, id: string): Promise<void> {
  await prisma.storedFile.updateMany({ where: { id, state: 'pending' }, data: { state: 'failed' } })
}

async function readFile({ pool }: Database, id: string): Promise<Uint8Array> {
  const { rows } = await pool.query<{ bytes: Buffer | null }>(
    'SELECT bytes FROM assistant.stored_file WHERE id = $1',
    [id],
  )
  const bytes = rows[0]?.bytes
  if (!bytes) throw new Error(`the file ${id} has not been fetched`)
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
