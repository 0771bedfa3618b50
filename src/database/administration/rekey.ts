import type { Database } from '../client.ts'
import { type FileKeys, open, seal } from '../files/sealed-bytes.ts'
import { persistently } from '../transaction.ts'

/** How many files are sealed with which key; `keyId` null are plain ones, from before files were sealed. */
export interface SealedWith {
  keyId: string | null
  files: number
}

type Pool = Pick<Database, 'pool'>

export async function readSealedWith({ pool }: Pool): Promise<readonly SealedWith[]> {
  const { rows } = await persistently(() =>
    pool.query<SealedWith>(
      `SELECT key_id AS "keyId", count(*)::int AS files FROM assistant.stored_file
       WHERE state = 'stored' GROUP BY key_id ORDER BY key_id NULLS FIRST`,
    ),
  )
  return rows
}

interface Row {
  id: string
  keyId: string | null
  bytes: Buffer
}

/**
 * Seals every file with the current key that is not yet, each in a transaction of its own, so that it may be stopped
 * and run again at any time beside the program.
 *
 * @returns how many were sealed anew, and the ids of those that could not be opened, which stay as they are
 */
export async function rekeyFiles(database: Pool, keys: FileKeys) {
  const damaged: string[] = []
  let renewed = 0
  for (let row = await nextRow(database, keys); row; row = await nextRow(database, keys, row.id)) {
    const plain = opened(keys, row)
    if (plain === null) damaged.push(row.id)
    else renewed += await replace(database, row, seal(keys, row.id, plain))
  }
  return { renewed, damaged }
}

/** The first after that id whose bytes the current key does not open. */
async function nextRow(
  { pool }: Pool,
  [current]: FileKeys,
  after: string | null = null,
): Promise<Row | undefined> {
  const { rows } = await persistently(() =>
    pool.query<Row>(
      `SELECT id, key_id AS "keyId", bytes FROM assistant.stored_file
       WHERE state = 'stored' AND key_id IS DISTINCT FROM $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT 1`,
      [current.id, after],
    ),
  )
  return rows[0]
}

function opened(keys: FileKeys, { id, ...kept }: Row): Uint8Array | null {
  try {
    return open(keys, id, kept)
  } catch {
    return null
  }
}

/** Nothing happens to a file that another run has sealed meanwhile. */
async function replace({ pool }: Pool, { id, keyId }: Row, sealed: ReturnType<typeof seal>): Promise<number> {
  const { rowCount } = await persistently(() =>
    pool.query(
      `UPDATE assistant.stored_file SET bytes = $3, key_id = $4 WHERE id = $1 AND key_id IS NOT DISTINCT FROM $2`,
      [id, keyId, sealed.bytes, sealed.keyId],
    ),
  )
  return rowCount ?? 0
}
