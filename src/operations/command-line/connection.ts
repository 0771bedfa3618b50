import { type Administration, createAdministration } from '#database/administration.ts'
import { connect } from '#database/client.ts'
import type { FileKeys } from '#database/files/sealed-bytes.ts'
import { line } from '#texts/line.ts'
import type { ReachedDatabase } from './database.ts'
import { type Outcome, unreachable } from './outcome.ts'

/** What can be done in a database that has the schema of this program. */
export interface Connection {
  administration: Administration
  now: Date
  /** Null when the environment has none. */
  fileKeys: FileKeys | null
}

/** Connects for as long as the work takes; a database that lacks migrations is left alone. */
export async function connected(
  { url, schema, now, fileKeys }: ReachedDatabase,
  work: (connection: Connection) => Promise<Outcome>,
): Promise<Outcome> {
  const { pending } = schema
  if (pending > 0) return unreachable('schema', line('admin-unreachable-schema', { pending }), { pending })
  const database = connect(url, { reach: 'every-agency', poolSize: 2 })
  try {
    return await work({ administration: createAdministration(database), now, fileKeys })
  } finally {
    await database.close()
  }
}
