import pg from 'pg'
import { Outage } from '#conversation/outage.ts'
import { readLedger } from '../migrate/ledger.ts'
import { readMigrations } from '../migrate/migrations.ts'
import { pendingMigrations } from '../migrate/pending.ts'

/** How far a database is from the schema of this program, in migrations. */
export interface SchemaState {
  applied: number
  pending: number
}

const PATIENCE_MS = 10_000

/**
 * Compares a database's ledger with the migrations in `folder` and applies none.
 * @throws Outage when the database cannot be reached or lets nobody in; an Error when its ledger contradicts the
 * program, saying what to do
 */
export async function readSchemaState(url: string, folder: string): Promise<SchemaState> {
  const migrations = await readMigrations(folder)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS })
  await client.connect().catch((cause) => {
    throw new Outage('the database is out of reach', { cause })
  })
  try {
    const pending = pendingMigrations(migrations, await readLedger(client)).length
    return { applied: migrations.length - pending, pending }
  } finally {
    await client.end()
  }
}
