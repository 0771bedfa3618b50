import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type FileRefusal, fileRefusals, type SettledFile } from '#conversation/files.ts'
import type { Address } from '#conversation/store.ts'
import type { Database } from '../client.ts'
import { persistently } from '../transaction.ts'
import { type FileKeys, open, seal } from './sealed-bytes.ts'

/** The files people sent, sealed where they are kept, for whoever fetches them from their platform and sends them on. */
export interface StoredFiles {
  /** A file still to be fetched; null when it is not known, fetched or given up. */
  pendingFile(id: string): Promise<PendingFile | null>
  /** A file that no longer waits; null when it is not known, or still waits. */
  settledFile(id: string): Promise<SettledFile | null>
  /** Keeps what was fetched; the file then no longer waits, and never changes again. */
  storeBytes(id: string, bytes: Uint8Array, now: Date): Promise<void>
  /** Gives the file up: for what is in it, or, with null, because it is not to be had from its platform. */
  failFile(id: string, refusal: FileRefusal | null): Promise<void>
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
  name: string
}

export function createStoredFiles(database: Database, keys: FileKeys): StoredFiles {
  return {
    pendingFile: (id) => persistently(() => pendingFile(database, id)),
    settledFile: (id) => persistently(() => settledFile(database, id)),
    storeBytes: (id, bytes, now) => persistently(() => storeBytes(database, keys, { id, bytes, now })),
    failFile: (id, refusal) => persistently(() => failFile(database, id, refusal)),
    readFile: (id) => persistently(() => readFile(database, keys, id)),
  }
}

const PendingRow = z.object({
  id: z.string(),
  employeeId: z.number(),
  channel: z.enum(['telegram', 'slack']),
  platformId: z.string(),
  name: z.string(),
})

async function pendingFile({ prisma }: Database, id: string): Promise<PendingFile | null> {
  const where = { id, state: 'pending' }
  const found = await prisma.storedFile.findUnique({ where, omit: { bytes: true } })
  return found && PendingRow.parse(found)
}

const SettledRow = PendingRow.omit({ platformId: true }).extend({
  state: z.enum(['stored', 'failed']),
  refusal: z.enum(fileRefusals).nullable(),
})

async function settledFile({ prisma }: Database, id: string): Promise<SettledFile | null> {
  const where = { id, NOT: { state: 'pending' } }
  const found = await prisma.storedFile.findUnique({ where, omit: { bytes: true } })
  if (!found) return null
  const { id: fileId, state, ...row } = SettledRow.parse(found)
  return { fileId, ok: state === 'stored', ...row }
}

/** Fingerprint and size are those of the plain bytes. */
async function storeBytes(
  { pool }: Database,
  keys: FileKeys,
  { id, bytes, now }: { id: string; bytes: Uint8Array; now: Date },
): Promise<void> {
  const sha256 = createHash('sha256').update(bytes).digest()
  const sealed = seal(keys, id, bytes)
  await pool.query(
    `UPDATE assistant.stored_file
     SET state = 'stored', bytes = $2, key_id = $3, sha256 = $4, size = $5, fetched_at = $6
     WHERE id = $1 AND state = 'pending'`,
    [id, sealed.bytes, sealed.keyId, sha256, bytes.byteLength, now],
  )
}

async function failFile({ prisma }: Database, id: string, refusal: FileRefusal | null): Promise<void> {
  await prisma.storedFile.updateMany({ where: { id, state: 'pending' }, data: { state: 'failed', refusal } })
}

async function readFile({ pool }: Database, keys: FileKeys, id: string): Promise<Uint8Array> {
  const { rows } = await pool.query<{ bytes: Buffer | null; keyId: string | null }>(
    'SELECT bytes, key_id AS "keyId" FROM assistant.stored_file WHERE id = $1',
    [id],
  )
  const { bytes, keyId = null } = rows[0] ?? {}
  if (!bytes) throw new Error(`the file ${id} has not been fetched`)
  return open(keys, id, { keyId, bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) })
}
