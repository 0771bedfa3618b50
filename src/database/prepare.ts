import pg from 'pg'
import { prepareQueues } from './job-queues.ts'
import type { Log } from './log.ts'
import { isOwner } from './migrate/owner.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations.ts'

/**
 * Brings a database to what this program needs: the migrations applied, the queues of jobs made. A user who does not own
 * it changes nothing, and need not as long as no migration is missing.
 * @throws when something is missing and cannot be had, saying what to do
 */
export async function prepareDatabase(url: string, { log }: { log: Log }): Promise<void> {
  await migrate(url, migrations, { log })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    if (await isOwner(client)) await prepareQueues(client, url)
  } finally {
    await client.end() // also gives the lock of the queues back
  }
}
