import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Address } from '#conversation/store.ts'
import type { Database } from './client.ts'
import { persistently } from './transaction.ts'

/** The files people sent, for whoever fetches them from their platform and sends them on. */
export interface StoredFiles {
  /** A file still to be fetched; null when it is not known, fetched or given up. */
  pendingFile(id: string): Promise<PendingFile | null>
  /** Keeps what was fetched; it then no longer waits. */
  storeBytes(id: string, bytes: Uint8Array, now: Date): Promise<void>
  /** Gives the file up: it will not be had from its platform. */
  failFile(id: string): Promise<void>
  /** Throws when the file was never fetched. */
  readFile(id: string): Promise<Uint8Array>
}

export interface PendingFile {
  id: string
  /** Whose it is. */
  employeeId: number
  channel: Address['channel']
  /** What the channel fetches it by. */
  platformId: string
}

const PendingRow: z.ZodType<PendingFile> = z.object({
  id: z.string(),
  employeeId: z.number(),
  channel: z.enum(['telegram', 'slack']),
  platformId: z.string(),
})

export function createStoredFiles({ prisma }: Database): StoredFiles {
  const { storedFile } = prisma
  const change = (id: string, data: Parameters<typeof storedFile.updateMany>[0]['data']) =>
    persistently(() => storedFile.updateMany({ where: { id, state: 'pending' }, data }))
  return {
    pendingFile: (id) =>
      persistently(async () => {
        const found = await storedFile.findUnique({ where: { id, state: 'pending' }, omit: { bytes: true } })
        return found && PendingRow.parse(found)
      }),
    storeBytes: async (id, given, now) => {
      const bytes = new Uint8Array(given)
      const sha256 = new Uint8Array(createHash('sha256').update(bytes).digest())
      await change(id, { state: 'stored', bytes, sha256, size: bytes.length, fetchedAt: now })
    },
    failFile: async (id) => {
      await change(id, { state: 'failed' })
    },
    readFile: (id) =>
      persistently(async () => {
        const { bytes } = await storedFile.findUniqueOrThrow({ select: { bytes: true }, where: { id } })
        if (!bytes) throw new Error(`the file ${id} has no bytes`)
        return bytes
      }),
  }
}
